import { valueWord } from '../keys/key-table.ts';
import { GrowingWords } from '../keys/growing.ts';
import { wordsOfShares } from '../register/register-table.ts';
import type { Split } from '../rules/scale.ts';
import { Batch } from './batch.ts';
import { Boxes } from './boxes.ts';
import type { CountFacts } from './count-facts.ts';
import { acceptedInProportion, Judge } from './judge.ts';
import { type LinesOfPiece, LineReader } from './line-reader.ts';
import { lookUp } from './look-up.ts';
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

/** Counts pieces of sources into the boxes. Several can be at work at once, each in a thread of its own. */
export class PieceCounter {
  private readonly facts: CountFacts;
  private readonly reader: LineReader;
  private readonly judge: Judge;
  private readonly boxes: Boxes;
  private readonly batch = new Batch();
  private readonly refused = new GrowingWords();
  private scaled = 0;

  constructor(facts: CountFacts) {
    this.facts = facts;
    this.reader = new LineReader(facts);
    this.judge = new Judge(facts);
    this.boxes = new Boxes(facts.boxes);
  }

  count(piece: LinesOfPiece, columns: PieceColumns): PieceCount {
    this.refused.clear();
    this.scaled = 0;
    this.reader.open(piece);
    this.judge.open(piece.bytes);
    let records = 0;
    while (this.reader.fill(this.batch, columns)) {
      lookUp(this.batch, this.facts.members);
      this.findBoxes();
      for (let nth = 0; nth < this.batch.count; nth += 1) this.countLine(nth);
      records += this.batch.count;
    }
    const { linesPassed } = this.reader.cursor;
    return { records, lines: linesPassed, scaled: this.scaled, refused: this.refused.taken().slice() };
  }

  private findBoxes(): void {
    const { batch, boxes } = this;
    const { entries } = this.facts.members;
    for (let nth = 0; nth < batch.count; nth += 1) {
      const entry = batch.entry[nth] as number;
      const resolution = batch.resolution[nth] as number;
      batch.box[nth] =
        entry < 0 || resolution < 0 ? 0 : boxes.placeOf(entries[entry + valueWord] as number, resolution);
    }
    boxes.fetch(batch.box, batch.count);
  }

  private countLine(nth: number): void {
    const { batch, judge, boxes } = this;
    const judged = judge.judge(batch, nth);
    if (judged >= 0) {
      this.refuse(nth, judged);
      return;
    }
    if (judged === acceptedInProportion) this.scaled += 1;
    if (judge.exact === null) this.takePlain(nth);
    else this.takeExact(judge.exact);
    boxes.incomingWeight[0] = batch.weight[nth] as number;
    boxes.put(batch.box[nth] as number, batch.strength[nth] as number);
  }

  private takePlain(nth: number): void {
    const { batch, boxes } = this;
    const { incoming } = boxes;
    const inFavour = batch.inFavour[nth] as number;
    const against = batch.against[nth] as number;
    const abstain = batch.abstain[nth] as number;
    incoming[0] = inFavour;
    incoming[1] = against;
    incoming[2] = abstain;
    if (!boxes.isWide) return;
    incoming[3] = inFavour / wordSize;
    incoming[4] = against / wordSize;
    incoming[5] = abstain / wordSize;
  }

  private takeExact(split: Split): void {
    const { incoming } = this.boxes;
    for (const [side, shares] of [split.for, split.against, split.abstain].entries()) {
      const { low, high } = wordsOfShares(shares);
      incoming[side] = low;
      incoming[side + 3] = high;
    }
  }

  private refuse(nth: number, cause: number): void {
    this.refused.add(this.batch.line[nth] as number);
    this.refused.add(cause);
    this.refused.add(this.batch.start[nth] as number);
  }
}

const wordSize = 2 ** 32;
