import { parentPort } from 'node:worker_threads';
import { Core } from '../core/core.ts';
import { PieceCounter } from '../fast/piece-counter.ts';
import type { PieceDone, PieceJob, TeamMessage, WorkerStart } from './messages.ts';

/** Counts the pieces that it is given, in a thread of its own, into boxes that all threads share. */
let counting: { readonly counter: PieceCounter; readonly rooms: WorkerStart['rooms'] } | undefined;

parentPort?.on('message', (message: TeamMessage) => {
  if ('facts' in message) counting = countingFrom(message);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  else parentPort?.postMessage(counted(message));
});

function countingFrom({ facts, memory, desk, rooms }: WorkerStart): typeof counting {
  return { counter: new PieceCounter(facts, new Core(memory), desk), rooms };
}

function counted({ job, room, columns, ...piece }: PieceJob): PieceDone {
  const bytes = counting?.rooms[room];
  if (counting === undefined || bytes === undefined) throw new RangeError(`there is no room ${room}`);
  return { job, count: counting.counter.count({ bytes, ...piece }, columns) };
}
