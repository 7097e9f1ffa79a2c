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

/** Memory that nobody has used yet, for the system to give it page by page while others are at work. */
export interface FreshMemory {
  readonly fresh: Int32Array;
}

/** What a thread is told: of memory, if there is time; then what it counts against; then pieces. */
export type TeamMessage = FreshMemory | WorkerStart | PieceJob;

/** What a thread says when a piece is counted. */
export interface PieceDone {
  readonly job: number;
  readonly count: PieceCount;
}
