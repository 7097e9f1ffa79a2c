import type { Keeper } from '../checkpoint/keeper.ts';
import type { Piece } from '../csv/pieces.ts';
import type { Counters } from '../workers/counters.ts';
import type { CountFacts } from './count-facts.ts';
import type { PieceColumns } from './piece-columns.ts';
import type { PieceCount } from './piece-counter.ts';
import type { ProgressClock } from './progress-clock.ts';
import type { RunningCount } from './running-count.ts';
import type { RunningTeller } from './running-teller.ts';

/** What counts, and into what. */
export interface Counting {
  readonly facts: CountFacts;
  readonly running: RunningCount;
  readonly counters: Counters;
  readonly clock: ProgressClock;
  readonly keeper: Keeper | null;
  readonly teller: RunningTeller | null;
}

/** A piece to be counted. */
export interface OrderedPiece {
  readonly piece: Piece;
  readonly source: number;
  /** Where its first line of instructions begins, and how many lines are before that. */
  readonly from: number;
  readonly line: number;
  /** The columns of its source; `undefined` for a piece before the header, in which there are only empty lines. */
  readonly columns: PieceColumns | undefined;
}

/** Places that a piece takes: it has fewer lines than bytes, and no piece has as many bytes. */
const placesOfPiece = 2 ** 23;

/** Has pieces counted all at once, and takes what comes of them in their order. */
export class InOrder {
  private readonly counting: Counting;
  private last: Promise<void> = Promise.resolve();
  private pieces = 0;

  constructor(counting: Counting) {
    this.counting = counting;
  }

  add(ordered: OrderedPiece): void {
    const { counters } = this.counting;
    const counted = this.count(ordered);
    this.pieces += 1;
    this.last = this.last.then(async () => this.take(ordered, await counted));
    // Whoever waits for room must hear that none will come; the failure itself is told by `isDone`.
    this.last.catch((error: Error) => counters.fail(error));
    counted.catch(() => {});
  }

  /** Passes over a piece that was counted before. */
  pass(): void {
    this.pieces += 1;
  }

  /** Resolves when all pieces so far are taken. */
  isDone(): Promise<void> {
    return this.last;
  }

  private count({ piece: { bytes, length }, from, line, columns }: OrderedPiece): Promise<PieceCount> {
    if (columns === undefined)
      return Promise.resolve({ records: 0, lines: line, scaled: 0, refused: new Int32Array(0) });
    return this.counting.counters.count({ bytes, length, from, line, place: this.pieces * placesOfPiece }, columns);
  }

  private take({ piece: { bytes, length }, source, columns }: OrderedPiece, count: PieceCount): void {
    this.counting.running.take({ bytes, length, source, columns, count });
    this.counting.clock.tell(this.counting.running.lines);
    this.counting.counters.takeBack(bytes);
  }
}
