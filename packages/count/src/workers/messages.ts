import type { SharedMemory } from '../core/web-assembly.ts';
import type { CountFacts } from '../fast/count-facts.ts';
import type { LinesOfPiece } from '../fast/line-reader.ts';
import type { PieceColumns } from '../fast/piece-columns.ts';
import type { PieceCount } from '../fast/piece-counter.ts';

/** What a thread is given once. */
export interface WorkerStart {
  readonly facts: CountFacts;
  /** The memory that all threads share, and the desk of this one in it. */
  readonly memory: SharedMemory;
  readonly desk: Uint8Array;
  readonly rooms: readonly Uint8Array[];
}

/** A piece to be counted, which lies in one of the rooms. */
export interface PieceJob extends Omit<LinesOfPiece, 'bytes'> {
  readonly job: number;
  readonly room: number;
  readonly columns: PieceColumns;
}

/** What a thread is told: first what it counts against, then pieces. */
export type TeamMessage = WorkerStart | PieceJob;

/** What a thread says when a piece is counted. */
export interface PieceDone {
  readonly job: number;
  readonly count: PieceCount;
}
