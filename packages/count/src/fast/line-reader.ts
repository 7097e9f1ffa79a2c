import { countIn } from '../csv/count-field.ts';
import { RecordCursor } from '../csv/record-cursor.ts';
import { RecordKey } from '../csv/record-key.ts';
import { findKey, noKey, wantedMeta } from '../keys/key-table.ts';
import { bytesInWords } from '../keys/key-words.ts';
import { placeOfName } from '../keys/name-table.ts';
import { weightOfMoment, weightOfPlace } from '../rules/moment.ts';
import { type Batch, batchLines, notLookedUp } from './batch.ts';
import type { CountFacts } from './count-facts.ts';
import { KindReader } from './kind-reader.ts';
import { MomentReader, noTime } from './moment-reader.ts';
import type { PieceColumns } from './piece-columns.ts';
import { unusual, UsualLine } from './usual-line.ts';

/** A piece of a source, and from where on it is read. */
export interface LinesOfPiece {
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Where the first line to be read begins, and how many lines of the piece are before it. */
  readonly from: number;
  readonly line: number;
  /** The place of that line among all lines of all sources. */
  readonly place: number;
}

/** Reads the lines of a piece into batches. */
export class LineReader {
  readonly cursor = new RecordCursor();
  private readonly key = new RecordKey();
  private readonly moments = new MomentReader();
  private readonly kinds: KindReader;
  private readonly usual: UsualLine;
  private readonly facts: CountFacts;
  private bytes: Uint8Array = new Uint8Array(0);
  private place = 0;

  constructor(facts: CountFacts) {
    this.facts = facts;
    this.kinds = new KindReader(facts);
    this.usual = new UsualLine(facts, this.moments);
  }

  /** Begins with the records of a piece. */
  open({ bytes, length, from, line, place }: LinesOfPiece): void {
    this.bytes = bytes;
    this.place = place;
    this.cursor.open(bytes, length);
    this.cursor.seek(from, line);
    this.key.open(bytes);
    this.moments.open(bytes);
    this.usual.open(bytes);
  }

  /** Fills a batch; `false` where there is nothing more to fill it with. */
  fill(batch: Batch, columns: PieceColumns): boolean {
    this.usual.begin(columns);
    let count = 0;
    while (count < batchLines && (this.readUsual(batch, count, columns) || this.readAny(batch, count, columns)))
      count += 1;
    batch.count = count;
    this.weigh(batch);
    return count > 0;
  }

  /** Makes weights of moments, and of the places of lines that say none. */
  private weigh({ count, moment, weight }: Batch): void {
    const { replacing, closesAt } = this.facts;
    for (let nth = 0; nth < count; nth += 1) {
      const at = moment[nth] as number;
      if (at === noTime) weight[nth] = weightOfPlace(this.place + nth, replacing);
      else weight[nth] = at > closesAt ? Infinity : weightOfMoment(at, replacing);
    }
    this.place += count;
  }

  /** Reads the next line if it is of the form that most have. */
  private readUsual(batch: Batch, nth: number, columns: PieceColumns): boolean {
    const { cursor } = this;
    if (!this.usual.isFitting || cursor.isAtEnd) return false;
    const start = cursor.place;
    const next = this.usual.read(start, batch, nth);
    if (next === unusual) return false;
    batch.start[nth] = start;
    batch.line[nth] = cursor.linesPassed;
    batch.isMalformed[nth] = 0;
    batch.strength[nth] = columns.usualStrength;
    cursor.seek(next, cursor.linesPassed + 1);
    return true;
  }

  /** Reads the next line, whatever its form; `false` where there is none. */
  private readAny(batch: Batch, nth: number, columns: PieceColumns): boolean {
    const { cursor } = this;
    if (!cursor.advance()) return false;
    batch.start[nth] = cursor.start;
    batch.line[nth] = cursor.line;
    const isMalformed = cursor.isBroken || cursor.fields.count !== columns.count;
    batch.isMalformed[nth] = isMalformed ? 1 : 0;
    if (isMalformed) batch.entry[nth] = noKey;
    else this.readLine(batch, nth, columns);
    return true;
  }

  private readLine(batch: Batch, nth: number, columns: PieceColumns): void {
    const { key, facts } = this;
    const { fields } = this.cursor;
    key.take(fields, columns.shareClass);
    const group = placeOfName(facts.classes, key);
    key.take(fields, columns.resolution);
    batch.resolution[nth] = placeOfName(facts.resolutions, key);
    key.take(fields, columns.member);
    this.keepMember(batch, nth, group);
    batch.inFavour[nth] = this.countAt(batch, nth * 6, columns.inFavour);
    batch.against[nth] = this.countAt(batch, nth * 6 + 2, columns.against);
    batch.abstain[nth] = this.countAt(batch, nth * 6 + 4, columns.abstain);
    this.keepMoment(batch, nth, columns.received);
    batch.strength[nth] = columns.kind === -1 ? columns.usualStrength : this.strengthAt(columns);
  }

  /** Keeps what the member is looked up by; one whose key does not stay where it is, or is long, is looked up at once. */
  private keepMember(batch: Batch, nth: number, group: number): void {
    const { key } = this;
    const length = key.end - key.start;
    if (length > bytesInWords || !key.isInPiece) {
      batch.entry[nth] = findKey(this.facts.members, key, group);
      return;
    }
    batch.entry[nth] = notLookedUp;
    batch.w0[nth] = key.words.w0;
    batch.w1[nth] = key.words.w1;
    batch.w2[nth] = key.words.w2;
    batch.w3[nth] = key.words.w3;
    batch.hash[nth] = key.words.hash;
    batch.wanted[nth] = wantedMeta(group, length);
  }

  private countAt(batch: Batch, at: number, column: number): number {
    const { starts, ends } = this.cursor.fields;
    const start = starts[column] as number;
    const end = ends[column] as number;
    batch.countPlaces[at] = start;
    batch.countPlaces[at + 1] = end;
    return countIn(this.bytes, start, end);
  }

  private keepMoment(batch: Batch, nth: number, column: number): void {
    if (column !== -1) this.moments.read(this.cursor.fields, column);
    batch.moment[nth] = column === -1 ? noTime : (this.moments.moment[0] as number);
  }

  private strengthAt({ kind, usualStrength }: PieceColumns): number {
    this.key.take(this.cursor.fields, kind);
    return this.kinds.read(this.key, usualStrength);
  }
}
