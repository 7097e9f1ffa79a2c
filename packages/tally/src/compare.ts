import { createHash } from 'node:crypto';
import type { CountAsked } from '@tenfold/count';
import { type CountFigures, differingSums, sumsOf } from '@tenfold/count/other-way';
import type { Problem } from '@tenfold/kernel';
import type { RefusedLine } from '@tenfold/kernel/poll';
import { countInDatabases } from './count-in-databases.ts';

/** Refused lines as they are heard, brought to one hash: there may be millions, and another count must have refused the same. */
export class RefusedHash {
  readonly #hash = createHash('sha256');

  readonly add = ({ source, line, cause, member, resolution }: RefusedLine): void => {
    this.#hash.update(`${JSON.stringify([source, line, cause, member, resolution])}\n`);
  };

  get value(): string {
    return this.#hash.copy().digest('hex');
  }
}

/** What a count came to that is made again in databases. */
export interface CountCompared {
  readonly figures: CountFigures;
  /** Of the lines that it refused. */
  readonly refused: RefusedHash;
}

/**
 * Counts once more in databases, and compares every sum and every refused line. Gives the problems that kept the databases from
 * counting; none where they came to the same. Throws an error where they did not, which is a fault of this program and never of the
 * files.
 */
export async function compareInDatabases(
  asked: CountAsked,
  urls: readonly string[],
  { figures, refused }: CountCompared,
): Promise<readonly Problem[]> {
  const again = new RefusedHash();
  const outcome = await countInDatabases({ ...asked, mostRefused: 0, onRefused: again.add }, urls);
  if ('problems' in outcome) return outcome.problems;
  const differing = [
    ...differingSums(sumsOf(figures), sumsOf(outcome.figures)),
    ...(refused.value === again.value ? [] : ['refused lines']),
  ];
  if (differing.length > 0) throw new Error(`stream and database differ in ${differing.slice(0, 5).join(', ')}`);
  return [];
}
