import { parentPort } from 'node:worker_threads';
import { PieceCounter } from '../fast/piece-counter.ts';
import type { PieceDone, PieceJob, TeamMessage, WorkerStart } from './messages.ts';

/** Counts the pieces that it is given, in a thread of its own, into boxes that all threads share. */
let counting: { readonly counter: PieceCounter; readonly rooms: WorkerStart['rooms'] } | undefined;

parentPort?.on('message', (message: TeamMessage) => {
  if ('facts' in message) counting = { counter: new PieceCounter(message.facts), rooms: message.rooms };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  else parentPort?.postMessage(counted(message));
});

function counted({ job, room, columns, ...piece }: PieceJob): PieceDone {
  const bytes = counting?.rooms[room];
  if (counting === undefined || bytes === undefined) throw new RangeError(`there is no room ${room}`);
  return { job, count: counting.counter.count({ bytes, ...piece }, columns) };
}
