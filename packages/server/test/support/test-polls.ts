import type { PollMeans } from '../../src/polls/means.ts';
import { runJob } from '../../src/polls/process/run-job.ts';

/** Polls as a test counts them where it says nothing else: in its own process, in one thread, on a disk without an end. */
export function testPolls(folder: string): PollMeans {
  return {
    folder,
    room: { most: 1n << 40n, reserve: 0n, freeSpace: async () => 1n << 60n },
    run: async (job, hear, signal) => runJob(job, hear, signal),
    atOnce: 1,
    threads: 1,
    checkpointEach: 30_000,
  };
}
