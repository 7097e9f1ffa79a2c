import type { Core } from '../core/core.ts';
import { countIn } from '../csv/count-field.ts';
import { RecordCursor } from '../csv/record-cursor.ts';
import { RecordKey } from '../csv/record-key.ts';
import { findKey, noKey, wantedMeta } from '../keys/key-table.ts';
import { bytesInWords } from '../keys/key-words.ts';
import { placeOfName } from '../keys/name-table.ts';
import { weightOfMoment, weightOfPlace } from '../rules/moment.ts';
import type { Batch } from './batch.ts';
import type { CountFacts } from './count-facts.ts';
import { KindReader } from './kind-reader.ts';
import { MomentReader } from './moment-reader.ts';
import { isUsualOrder, type PieceColumns } from './piece-columns.ts';

/** What is wanted of a line whose member is not looked up by its words. */
const notWanted = -1;

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

/** Reads the lines of a piece into batches: those of the form that most have by the core, whatever else there is by itself. */
export class LineReader {
  readonly cursor = new RecordCursor();
  private readonly core: Core;
  private readonly key = new RecordKey();
  private readonly moments = new MomentReader();
  private readonly kinds: KindReader;
  private readonly facts: CountFacts;
  private bytes: Uint8Array = new Uint8Array(0);
  private place = 0;
  private isUsual = false;

  constructor(facts: CountFacts, core: Core) {
    this.facts = facts;
    this.core = core;
    this.kinds = new KindReader(facts);
  }

  /** Begins with the records of a piece, which have such columns. */
  open({ bytes, length, from, line, place }: LinesOfPiece, columns: PieceColumns): void {
    this.bytes = bytes;
    this.place = place;
    this.cursor.open(bytes, length);
    this.cursor.seek(from, line);
    this.key.open(bytes);
    this.isUsual = isUsualOrder(columns);
    const { received, kind, usualStrength } = columns;
    this.core.run.openPiece(bytes.byteOffset, length);
    this.core.run.setColumns(Number(received !== -1), Number(kind !== -1), usualStrength);
  }

  /** Fills a batch; `false` where there is nothing more to fill it with. */
  fill(batch: Batch, columns: PieceColumns): boolean {
    let count = this.readUsual(0);
    while (count < batch.lines && this.readAny(batch, count, columns)) count = this.readUsual(count + 1);
    batch.count = count;
    this.place += count;
    return count > 0;
  }

  /** Has the core read lines into a batch that has so many, and gives how many it then has. */
  private readUsual(from: number): number {
    const { cursor } = this;
    const { run } = this.core;
    if (!this.isUsual || cursor.isAtEnd) return from;
    const count = run.readLines(cursor.place, cursor.linesPassed, from, this.place + from);
    cursor.seek(run.nextStart(), run.linesPassed());
    return count;
  }

  /** Reads the next line, whatever its form; `false` where there is none. */
  private readAny(batch: Batch, nth: number, columns: PieceColumns): boolean {
    const { cursor } = this;
    if (!cursor.advance()) return false;
    batch.start[nth] = cursor.start;
    batch.line[nth] = cursor.line;
    const isMalformed = cursor.isBroken || cursor.fields.count !== columns.count;
    batch.isMalformed[nth] = isMalformed ? 1 : 0;
    batch.wanted[nth] = notWanted;
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
    batch.weight[nth] = this.weightAt(nth, columns.received);
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
    batch.entry[nth] = batch.notLookedUp;
    const { w0, w1, w2, w3, hash } = key.words;
    batch.words.set([w0, w1, w2, w3], nth * 4);
    batch.hash[nth] = hash;
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

  /** The weight of a line by the moment that it says, or by its place where it says none. */
  private weightAt(nth: number, column: number): number {
    const { replacing, closesAt } = this.facts;
    const moment = column === -1 ? undefined : this.moments.read(this.bytes, this.cursor.fields, column);
    if (moment === undefined) return weightOfPlace(this.place + nth, replacing);
    return moment > closesAt ? Infinity : weightOfMoment(moment, replacing);
  }

  private strengthAt({ kind, usualStrength }: PieceColumns): number {
    this.key.take(this.cursor.fields, kind);
    return this.kinds.read(this.key, usualStrength);
  }
}
