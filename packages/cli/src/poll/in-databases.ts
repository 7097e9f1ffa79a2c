import type { CountAsked, Counted, CountProgress } from '@tenfold/count';
import type { RefusedLine } from '@tenfold/kernel/poll';
import type { Given, Refused } from '../commands/command.ts';
import { refusedCount } from './refused-count.ts';

/** A count that is made once more in databases, and compared. */
export interface InDatabases {
  /** Where they are, as a person may read it. */
  readonly places: readonly string[];
  /** Hears each line that the first count refuses. */
  readonly add: (line: RefusedLine) => void;
  /** Counts once more; gives why that cannot be done. Throws where a sum or a refused line differs: that is a fault of this program. */
  readonly compare: (made: MadeBefore, how: HowAgain) => Promise<Refused | null>;
}

interface MadeBefore {
  readonly asked: CountAsked;
  readonly counted: Counted;
}

interface HowAgain {
  readonly signal?: AbortSignal;
  readonly onProgress: (progress: CountProgress) => void;
}

/** The databases that `--database` names, tried before anything is counted; without any, nothing is counted once more. */
export async function inDatabases({ arguments: { options } }: Given): Promise<InDatabases | Refused> {
  const urls = options.get('database')?.split('\n') ?? [];
  if (urls.length === 0) return { places: [], add: () => undefined, compare: async () => null };
  const { compareInDatabases, RefusedHash, tryDatabases } = await import('@tenfold/tally');
  const tried = await tryDatabases(urls);
  if ('problems' in tried) return refusedCount(tried.problems);
  const refused = new RefusedHash();
  return {
    places: tried.places,
    add: refused.add,
    async compare({ asked, counted }, how) {
      const problems = await compareInDatabases({ ...asked, ...how }, urls, { figures: counted, refused });
      return problems.length === 0 ? null : refusedCount(problems);
    },
  };
}
