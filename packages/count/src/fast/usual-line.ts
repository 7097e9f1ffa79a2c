import { carriageReturn, comma, lineFeed, stops } from '../csv/marks.ts';
import { type KeyBytes, wantedMeta } from '../keys/key-table.ts';
import { bytesInWords, KeyWords } from '../keys/key-words.ts';
import { placeOfName } from '../keys/name-table.ts';
import { type Batch, notLookedUp } from './batch.ts';
import type { CountFacts } from './count-facts.ts';
import { type MomentReader, noTime } from './moment-reader.ts';
import { isUsualOrder, type PieceColumns } from './piece-columns.ts';

/** What is read where a line is not of the usual form. */
export const unusual = -1;

const zero = 0x30;

/** Digits of a count that are read here: with nine, numbers of 32 bits do. */
const mostDigits = 9;

/**
 * Reads lines of the form that almost all have, in one go: columns in their usual order, no quotation mark, a member of less than
 * sixteen bytes, a class of one letter, counts of up to nine digits. Whatever differs in the least is left to the reader of all
 * forms, which alone says what is wrong with a line.
 */
export class UsualLine {
  private readonly facts: CountFacts;
  private readonly moments: MomentReader;
  private readonly words = new KeyWords();
  private readonly key = { words: this.words, bytes: new Uint8Array(0), start: 0, end: 0 };
  /** The places of resolutions by their numbers of one or two bytes, which are not nought. */
  private readonly shortNumbers = new Int16Array(65_536).fill(unusual);
  /** The place of the class by its only letter. */
  private readonly groups = new Int16Array(256).fill(unusual);
  private bytes: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(new ArrayBuffer(0));
  private columns: PieceColumns | undefined;
  /** Whether the columns are in their usual order; nothing is read here where they are not. */
  isFitting = false;
  /** Whether a time stands behind the counts. */
  private hasTime = false;

  constructor(facts: CountFacts, moments: MomentReader) {
    this.facts = facts;
    this.moments = moments;
    for (const [group, name] of shortNames(facts.classes.keys)) if (name < 256) this.groups[name] = group;
    for (const [place, name] of shortNames(facts.resolutions.keys)) this.shortNumbers[name] = place;
  }

  open(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Says what columns the lines have that follow. */
  begin(columns: PieceColumns): void {
    if (columns === this.columns) return;
    this.columns = columns;
    this.isFitting = isUsualOrder(columns);
    this.hasTime = columns.received !== -1;
  }

  /** Reads the line at `start` into a batch, and gives where the next one begins, or {@link unusual}. */
  read(start: number, batch: Batch, nth: number): number {
    const { bytes } = this;
    const shareClass = this.member(start, batch, nth);
    const group = this.groups[bytes[shareClass] as number] as number;
    if (shareClass === unusual || group === unusual || bytes[shareClass + 1] !== comma) return unusual;
    batch.wanted[nth] = wantedMeta(group, shareClass - 1 - start);
    const inFavour = this.resolution(shareClass + 2, batch, nth);
    if (inFavour === unusual) return unusual;
    const against = this.count(inFavour, batch.inFavour, nth);
    if (against === unusual || bytes[against - 1] !== comma) return unusual;
    const abstain = this.count(against, batch.against, nth);
    if (abstain === unusual || bytes[abstain - 1] !== comma) return unusual;
    const received = this.count(abstain, batch.abstain, nth);
    if (received === unusual || (bytes[received - 1] === comma) !== this.hasTime) return unusual;
    const end = this.weight(received, batch, nth);
    return end === unusual ? unusual : this.lineAfter(end);
  }

  /** Reads a member, and gives where its class begins. */
  private member(start: number, batch: Batch, nth: number): number {
    const { view, words } = this;
    let end = start;
    let found = 0;
    for (; end - start < bytesInWords; end += 4) {
      found = lowBytes(view.getInt32(end, true));
      if (found !== 0) break;
    }
    end += placeOfLowest(found);
    if (found === 0 || end === start || this.bytes[end] !== comma) return unusual;
    words.read(view, start, end);
    batch.entry[nth] = notLookedUp;
    batch.w0[nth] = words.w0;
    batch.w1[nth] = words.w1;
    batch.w2[nth] = words.w2;
    batch.w3[nth] = words.w3;
    batch.hash[nth] = words.hash;
    return end + 1;
  }

  private resolution(start: number, batch: Batch, nth: number): number {
    const { bytes } = this;
    let end = start;
    while (stops[bytes[end] as number] === 0) end += 1;
    if (bytes[end] !== comma || end - start > bytesInWords) return unusual;
    const second = end - start === 2 ? (bytes[start + 1] as number) : 0;
    const isShort = end - start === 1 || second !== 0;
    const name = (bytes[start] as number) | (second << 8);
    batch.resolution[nth] = isShort ? (this.shortNumbers[name] as number) : this.longNumber(start, end);
    return end + 1;
  }

  private longNumber(start: number, end: number): number {
    const { key } = this;
    key.start = start;
    key.end = end;
    this.words.read(this.view, start, end);
    return placeOfName(this.facts.resolutions, key);
  }

  /** Reads a count of up to nine digits, and gives what is behind the byte after it. */
  private count(start: number, counts: Float64Array, nth: number): number {
    const { bytes } = this;
    let value = 0;
    let at = start;
    for (;;) {
      const digit = (bytes[at] as number) - zero;
      if (digit >>> 0 > 9) break;
      value = (Math.imul(value, 10) + digit) | 0;
      at += 1;
    }
    const digits = at - start;
    if (digits === 0 || digits > mostDigits || (digits > 1 && bytes[start] === zero)) return unusual;
    counts[nth] = value;
    return at + 1;
  }

  /** Reads when a line was received, where the file says so, and gives where the line ends. */
  private weight(start: number, batch: Batch, nth: number): number {
    const length = this.hasTime ? this.moments.lengthAt(start) : -1;
    if (!this.hasTime) batch.moment[nth] = noTime;
    else if (!this.moments.readUsual(start, length)) return unusual;
    else batch.moment[nth] = this.moments.moment[0] as number;
    return start + length;
  }

  /** Where the line after an end of a line begins; {@link unusual} where no line ends. */
  private lineAfter(end: number): number {
    const byte = this.bytes[end];
    if (byte === lineFeed) return end + 1;
    if (byte !== carriageReturn) return unusual;
    return this.bytes[end + 1] === lineFeed ? end + 2 : end + 1;
  }
}

/** Names of one or two bytes as numbers, with their places. A byte of nought would make a short name look like a shorter one. */
function shortNames({ bytes, starts }: KeyBytes): readonly (readonly [place: number, name: number])[] {
  const names = Array.from(starts.subarray(0, -1), (start, place) => bytes.subarray(start, starts[place + 1]));
  return [...names.entries()].flatMap(([place, name]) => {
    const [first = 0, second = 0] = name;
    return name.length > 2 || name.length === 0 || name.includes(0) ? [] : [[place, first | (second << 8)] as const];
  });
}

/**
 * The bytes of a word that are below 0x2d, each as its highest bit: a comma, all ends of lines and quotation marks are among them.
 * Only the lowest is certain.
 */
function lowBytes(word: number): number {
  return (word - 0x2d2d2d2d) & ~word & 0x80808080;
}

/** Which byte of a word the lowest bit stands in. */
function placeOfLowest(bits: number): number {
  return (31 - Math.clz32(bits & -bits)) >>> 3;
}
