import { join } from 'node:path';
import type { Room } from './files/received.ts';
import { freeSpace } from './files/free-space.ts';
import { inProcesses, type RunJob, startCounter } from './process/in-process.ts';

/** What counting polls needs of the machine. */
export interface PollMeans {
  /** Where files that came in lie, and what counts keep beside the ledger. */
  readonly folder: string;
  readonly room: Room;
  /** Counts somewhere else than in the thread that serves. */
  readonly run: RunJob;
  /** How many counts run at once. */
  readonly atOnce: number;
  /** How many threads a count takes; as many as the machine has cores where nothing is said. */
  readonly threads: number | null;
  /** After how many milliseconds a count keeps where it is. */
  readonly checkpointEach: number;
}

/** What the environment says of polls. */
export interface PollWish {
  /** Bytes of one file. */
  readonly largestFile: bigint;
  readonly atOnce: number;
}

export const usualPolls: PollWish = { largestFile: 64n * 1024n ** 3n, atOnce: 1 };

/** So many bytes of the disk are left to the database. */
const RESERVE = 1024n ** 3n;

const CHECKPOINT_EACH = 30_000;

/** Polls as the product counts them: in the folder of the installation, each in a process of its own. */
export function pollMeans({ folder, polls }: { readonly folder: string; readonly polls: PollWish }): PollMeans {
  return {
    folder: join(folder, 'polls'),
    room: { most: polls.largestFile, reserve: RESERVE, freeSpace },
    run: inProcesses(startCounter),
    checkpointEach: CHECKPOINT_EACH,
    atOnce: polls.atOnce,
    threads: null,
  };
}
