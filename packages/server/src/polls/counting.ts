import { join } from 'node:path';
import { CountPlaces } from './count-places.ts';
import { PollFiles } from './files/poll-files.ts';
import { LiveCounts } from './live-counts.ts';
import type { PollMeans } from './means.ts';
import { RecentReceipts } from './receipts-of-count.ts';

/** Polls as an application counts them. */
export interface Counting {
  readonly files: PollFiles;
  readonly places: CountPlaces;
  readonly live: LiveCounts;
  readonly receipts: RecentReceipts;
  readonly threads: number | null;
  readonly checkpointEach: number;
  /** Hears of what went wrong though nobody asked wrongly. */
  readonly onFault: (error: unknown) => void;
}

/** What counts polls, from what the machine gives for it. */
export function countingOf(
  { folder, room, run, atOnce, threads, checkpointEach }: PollMeans,
  onFault: (error: unknown) => void,
): Counting {
  return {
    files: new PollFiles(join(folder, 'files'), room),
    places: new CountPlaces(join(folder, 'counts')),
    live: new LiveCounts({ run, most: atOnce }),
    receipts: new RecentReceipts(),
    threads,
    checkpointEach,
    onFault,
  };
}
