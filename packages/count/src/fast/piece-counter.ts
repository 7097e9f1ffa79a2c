import type { Core } from '../core/core.ts';
import { GrowingWords } from '../keys/growing.ts';
import { Batch } from './batch.ts';
import type { CountFacts } from './count-facts.ts';
import { acceptedInProportion, Judge } from './judge.ts';
import { setFacts } from './set-facts.ts';
import { type LinesOfPiece, LineReader } from './line-reader.ts';
import type { PieceColumns } from './piece-columns.ts';

/** Words of a refused line: its line within the piece, the number of its cause, and where it begins. */
export const refusedWords = 3;

/** What counting a piece comes to beside what it put into the boxes. */
export interface PieceCount {
  /** Records, and lines of the file that have ended. */
  readonly records: number;
  readonly lines: number;
  readonly scaled: number;
  readonly refused: Int32Array;
}

/**
 * Counts pieces of sources into the boxes. Several can be at work at once, each in a thread of its own. The core settles all lines
 * in whose way nothing is; any other one is judged here, cause by cause.
 */
export class PieceCounter {
  private readonly core: Core;
  private readonly reader: LineReader;
  private readonly judge: Judge;
  private readonly batch: Batch;
  private readonly refused = new GrowingWords();
  private scaled = 0;

  constructor(facts: CountFacts, core: Core, desk: Uint8Array) {
    core.workAt(desk);
    setFacts(core, facts);
    this.core = core;
    this.reader = new LineReader(facts, core);
    this.judge = new Judge(facts);
    this.batch = new Batch(desk, core.numbers);
  }

  count(piece: LinesOfPiece, columns: PieceColumns): PieceCount {
    this.refused.clear();
    this.scaled = 0;
    this.reader.open(piece, columns);
    this.judge.open(piece.bytes);
    let records = 0;
    while (this.reader.fill(this.batch, columns)) {
      this.countBatch();
      records += this.batch.count;
    }
    const { linesPassed } = this.reader.cursor;
    return { records, lines: linesPassed, scaled: this.scaled, refused: this.refused.taken().slice() };
  }

  private countBatch(): void {
    const { run } = this.core;
    const { count } = this.batch;
    run.findBoxes(count);
    for (let nth = run.settleLines(0, count); nth < count; nth = run.settleLines(nth + 1, count)) this.countLine(nth);
  }

  private countLine(nth: number): void {
    const { batch, judge, core } = this;
    const judged = judge.judge(batch, nth);
    if (judged >= 0) {
      this.refuse(nth, judged);
      return;
    }
    if (judged === acceptedInProportion) this.scaled += 1;
    const split = judge.exact ?? judge.splitOf(batch, nth);
    core.run.putLine(nth, split.for, split.against, split.abstain);
  }

  private refuse(nth: number, cause: number): void {
    this.refused.add(this.batch.line[nth] as number);
    this.refused.add(cause);
    this.refused.add(this.batch.start[nth] as number);
  }
}
