import type { CountAsked } from './asked.ts';
import { dropCheckpoint } from './checkpoint/checkpoint-file.ts';
import type { Counted, CountOutcome } from './counted.ts';
import { countQuickly } from './fast/count-quickly.ts';
import { countPlainly } from './plain/count-plainly.ts';
import { differingSums, recount, sumsOf } from './plain/recount.ts';
import { Uncountable } from './problem.ts';
import { bytesOf, filesOf, isWantedTwice } from './wanted-twice.ts';

/** Bytes of sources of which a plain count holds all members at once in some three hundred megabytes. */
const bytesOfRound = 2 ** 26;

/**
 * Counts voting instructions against a register of members: for each resolution and class the shares for, against and
 * abstaining, and each refused line with its cause. Lines are judged one by one, so that a refused line changes nothing else.
 * Throws an error where two ways of counting differ, which is a fault of this program and never of the files.
 */
export async function countInstructions(asked: CountAsked): Promise<CountOutcome> {
  try {
    const counted = await countQuickly(asked);
    if (counted === null) return await countPlainly(asked);
    const all = isWantedTwice(asked) ? await comparedTwice(asked, counted) : counted;
    if (asked.checkpoint !== undefined) dropCheckpoint(asked.checkpoint.path);
    return { counted: all };
  } catch (error) {
    if (error instanceof Uncountable) return { problems: error.problems };
    throw error;
  }
}

async function comparedTwice(asked: CountAsked, counted: Counted): Promise<Counted> {
  const bytes = Math.max(bytesOf(asked.sources), bytesOf(filesOf(asked.register)));
  const rounds = Number.isFinite(bytes) ? Math.max(1, Math.ceil(bytes / bytesOfRound)) : 1;
  const differing = differingSums(sumsOf(counted), await recount(asked, rounds));
  if (differing.length > 0) throw new Error(`two ways of counting differ in ${differing.slice(0, 5).join(', ')}`);
  return { ...counted, ways: 2 };
}
