import { parentPort } from 'node:worker_threads';
import { Core } from '../core/core.ts';
import { PieceCounter } from '../fast/piece-counter.ts';
import type { PieceDone, PieceJob, TeamMessage, WorkerStart } from './messages.ts';

/** Counts the pieces that it is given, in a thread of its own, into boxes that all threads share. */
let counting: { readonly counter: PieceCounter; readonly rooms: WorkerStart['rooms'] } | undefined;

parentPort?.on('message', (message: TeamMessage) => {
  if ('fresh' in message) touch(message.fresh);
  else if ('facts' in message) counting = countingFrom(message);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  else parentPort?.postMessage(counted(message));
});

/** Words of a page of the system's memory. */
const pageWords = 1024;

/** Has the system give memory, of which somebody may already have taken the beginning: nothing in it is changed. */
function touch(fresh: Int32Array): void {
  for (let at = 0; at < fresh.length; at += pageWords) Atomics.or(fresh, at, 0);
}

function countingFrom({ facts, memory, desk, rooms }: WorkerStart): typeof counting {
  return { counter: new PieceCounter(facts, new Core(memory), desk), rooms };
}

function counted({ job, room, columns, ...piece }: PieceJob): PieceDone {
  const bytes = counting?.rooms[room];
  if (counting === undefined || bytes === undefined) throw new RangeError(`there is no room ${room}`);
  return { job, count: counting.counter.count({ bytes, ...piece }, columns) };
}
