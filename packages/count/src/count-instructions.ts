import type { CountAsked, LineSource, RegisterGiven } from './asked.ts';
import type { Counted, CountOutcome } from './counted.ts';
import { countQuickly } from './fast/count-quickly.ts';
import { countPlainly } from './plain/count-plainly.ts';
import { differingSums, recount, sumsOf } from './plain/recount.ts';
import { Uncountable } from './problem.ts';

/** Bytes of sources up to which everything is counted a second time without being asked: it takes about a second. */
const smallBytes = 2 ** 24;

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
    return { counted: isWantedTwice(asked) ? await comparedTwice(asked, counted) : counted };
  } catch (error) {
    if (error instanceof Uncountable) return { problems: error.problems };
    throw error;
  }
}

function isWantedTwice({ sources, register, secondWay = 'small' }: CountAsked): boolean {
  if (secondWay !== 'small') return secondWay === 'always';
  return bytesOf(sources) <= smallBytes && bytesOf(filesOf(register)) <= smallBytes;
}

async function comparedTwice(asked: CountAsked, counted: Counted): Promise<Counted> {
  const bytes = Math.max(bytesOf(asked.sources), bytesOf(filesOf(asked.register)));
  const rounds = Number.isFinite(bytes) ? Math.max(1, Math.ceil(bytes / bytesOfRound)) : 1;
  const differing = differingSums(sumsOf(counted), await recount(asked, rounds));
  if (differing.length > 0) throw new Error(`two ways of counting differ in ${differing.slice(0, 5).join(', ')}`);
  return { ...counted, ways: 2 };
}

function filesOf(register: RegisterGiven): readonly LineSource[] {
  return 'rows' in register ? [] : register;
}

/** The bytes of all sources; without end where one does not know its own. */
function bytesOf(sources: readonly LineSource[]): number {
  return sources.reduce((sum, { size }) => sum + (size ?? Infinity), 0);
}
