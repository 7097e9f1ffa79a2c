import type { Workplace } from '../core/workplace.ts';
import type { CountFacts } from '../fast/count-facts.ts';
import type { LinesOfPiece } from '../fast/line-reader.ts';
import type { PieceColumns } from '../fast/piece-columns.ts';
import { type PieceCount, PieceCounter } from '../fast/piece-counter.ts';
import { Rooms } from './rooms.ts';

/** Those who count pieces: this thread, or others. */
export interface Counters {
  /** Room for a piece, as soon as some is free. */
  readonly giveRoom: () => Promise<Uint8Array>;
  readonly count: (piece: LinesOfPiece, columns: PieceColumns) => Promise<PieceCount>;
  /** Takes the room of a piece back that is done with. */
  readonly takeBack: (room: Uint8Array) => void;
  /** Tells everybody who waits for room that the count has failed. */
  readonly fail: (error: Error) => void;
}

/** Counts in the thread that asks, one piece after the other. */
export function inThisThread(facts: CountFacts, { ground, core, desk }: Workplace, roomBytes: number): Counters {
  const counter = new PieceCounter(facts, core, desk);
  const rooms = new Rooms(2, roomBytes, ground);
  return {
    giveRoom: () => rooms.give(),
    count: (piece, columns) => Promise.resolve(counter.count(piece, columns)),
    takeBack: (room) => rooms.takeBack(room),
    fail: (error) => rooms.fail(error),
  };
}
