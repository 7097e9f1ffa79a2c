import type { MemberHolding, RegisterTotal } from '@tenfold/kernel/poll';
import type { Workplace } from '../core/workplace.ts';
import { GrowingKeys, GrowingWords } from '../keys/growing.ts';
import {
  emptyTable,
  findKey,
  highWord,
  type KeyBytes,
  type KeyPlace,
  type KeyTable,
  lowWord,
  mostGroups,
  putKey,
} from '../keys/key-table.ts';
import { KeyWords } from '../keys/key-words.ts';
import { keyOf, nameTable, placeOfName } from '../keys/name-table.ts';
import { problemAt, Uncountable } from '../problem.ts';
import { addLetter, lettersOf } from './letters.ts';
import { WordSums } from './word-sums.ts';
import { type RegisterTable, wordsOfShares } from './register-table.ts';

const wordSize = 2 ** 32;

/** Shares from which on a holding does not go into two words of 32 bits. */
const beyondWords = 2n ** 64n;

/** Lines that the core has read: their members one after another, each up to its end; class, shares in two words, and line. */
export interface HoldingsRead {
  readonly members: Uint8Array;
  readonly ends: Int32Array;
  readonly groups: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly lines: Int32Array;
}

/** Gathers the lines of a register, and makes the table when all are known. */
export class RegisterBuilder {
  private readonly members = new GrowingKeys();
  private readonly groups = new GrowingWords();
  private readonly low = new GrowingWords();
  private readonly high = new GrowingWords();
  private readonly nominees = new GrowingWords();
  private readonly lines = new GrowingWords();
  private readonly files: { readonly name: string; readonly first: number }[] = [];
  private classes: string[] = [];
  private classTable: KeyTable = nameTable([]);
  private readonly workplace: Workplace;
  /** The classes of one letter, for the core. */
  private readonly letters: Int16Array;
  private isBeyond = false;
  /** Of the line that is added next. */
  private group = 0;
  private lowShares = 0;
  private highShares = 0;

  constructor(workplace: Workplace) {
    this.workplace = workplace;
    this.letters = lettersOf([], workplace.ground);
    workplace.core.run.setMembers(0, 0, this.letters.byteOffset, 0);
  }

  get holdings(): number {
    return this.members.count;
  }

  /** Says that the lines that follow are of another file. */
  beginFile(name: string): void {
    this.files.push({ name, first: this.holdings });
  }

  /** Says of which class the line is that is added next. */
  nextClass(key: KeyPlace): void {
    const place = placeOfName(this.classTable, key);
    this.group = place === -1 ? this.addClass(key) : place;
  }

  /** Says how many shares the line has that is added next, where a plain number holds them exactly. */
  nextPlainShares(shares: number): void {
    this.lowShares = shares | 0;
    this.highShares = (shares / wordSize) | 0;
  }

  /** The same for any whole number. */
  nextShares(shares: bigint): void {
    if (shares >= beyondWords) this.isBeyond = true;
    const { low, high } = wordsOfShares(shares);
    this.lowShares = low;
    this.highShares = high;
  }

  /** Adds a line whose class and shares have been said. */
  add(member: KeyPlace, isNominee: boolean, line: number): void {
    this.members.add(member.bytes, member.start, member.end);
    this.groups.add(this.group);
    this.low.add(this.lowShares);
    this.high.add(this.highShares);
    this.nominees.add(Number(isNominee));
    this.lines.add(line);
  }

  /** Adds lines that the core has read. */
  addAll({ members, ends, groups, low, high, lines }: HoldingsRead): void {
    this.members.addAll(members, ends);
    this.groups.addAll(groups);
    this.low.addAll(low);
    this.high.addAll(high);
    this.nominees.addAll(new Int32Array(ends.length));
    this.lines.addAll(lines);
  }

  addRows(rows: readonly MemberHolding[]): void {
    this.beginFile('');
    for (const [at, { member, shareClass, shares }] of rows.entries()) {
      this.nextClass(keyOf(shareClass));
      this.nextShares(shares);
      this.add(keyOf(member), false, at + 1);
    }
  }

  /** The register; `null` where it has more than a table can hold. Throws `Uncountable` where a holding stands there twice. */
  build(): RegisterTable | null {
    if (this.isBeyond || this.classes.length > mostGroups) return null;
    const { ground } = this.workplace;
    const members = emptyTable(this.members.placedOn(ground), this.holdings, ground);
    const columns = this.columns();
    this.putAll(members, columns);
    return { members, ...columns, totals: this.registerTotals() };
  }

  /** Has the core put all holdings into the table but those on which it has not the word. */
  private putAll(members: KeyTable, { classOf, low, high }: Columns): void {
    const { run, numbers } = this.workplace.core;
    const { keys } = members;
    run.setMembers(members.entries.byteOffset, members.mask, this.letters.byteOffset, this.classes.length);
    run.setHolders(keys.bytes.byteOffset, keys.starts.byteOffset, classOf.byteOffset);
    run.setShares(low.byteOffset, high.byteOffset);
    const place = placeIn(keys);
    for (let from = 0; from < this.holdings; ) {
      const count = Math.min(numbers.batchLines, this.holdings - from);
      const put = run.putHoldings(from, count);
      from += put;
      if (put === count) continue;
      takeKey(place, keys, from);
      this.put(members, place, from);
      from += 1;
    }
  }

  private put(members: KeyTable, key: KeyPlace, holding: number): void {
    const group = this.groups.at(holding);
    if (findKey(members, key, group) >= 0) throw this.twice(holding);
    const at = putKey(members, key, group, holding);
    members.entries[at + lowWord] = this.low.at(holding);
    members.entries[at + highWord] = this.high.at(holding);
  }

  private columns(): Columns {
    const { ground } = this.workplace;
    const [classOf, low, high] = [
      ground.bytes(this.holdings),
      ground.words(this.holdings),
      ground.words(this.holdings),
    ];
    classOf.set(this.groups.taken());
    low.set(this.low.taken());
    high.set(this.high.taken());
    const isNominee = Uint8Array.from(this.nominees.taken());
    return { classes: this.classes, holdings: this.holdings, classOf, isNominee, low, high };
  }

  private registerTotals(): readonly RegisterTotal[] {
    const sums = new WordSums(this.classes.length);
    const members = this.classes.map(() => 0);
    for (let holding = 0; holding < this.holdings; holding += 1) {
      const group = this.groups.at(holding);
      sums.low[group] = (sums.low[group] as number) + (this.low.at(holding) >>> 0);
      sums.high[group] = (sums.high[group] as number) + (this.high.at(holding) >>> 0);
      sums.endRound();
      members[group] = (members[group] ?? 0) + 1;
    }
    const shares = sums.totals();
    const rows = this.classes.map((shareClass, group) => ({
      shareClass,
      shares: shares[group] ?? 0n,
      members: members[group] ?? 0,
    }));
    return rows.toSorted((a, b) => (a.shareClass < b.shareClass ? -1 : 1));
  }

  private addClass(key: KeyPlace): number {
    const name = Buffer.from(key.bytes.subarray(key.start, key.end)).toString('utf8');
    this.classes.push(name);
    this.classTable = nameTable(this.classes);
    addLetter(this.letters, name, this.classes.length - 1);
    return this.classes.length - 1;
  }

  private twice(holding: number): Uncountable {
    const file = this.files.findLast(({ first }) => first <= holding)?.name ?? '';
    return new Uncountable([problemAt({ file, line: this.lines.at(holding) }, 'register-twice')]);
  }
}

/** The columns of a register. */
type Columns = Omit<RegisterTable, 'members' | 'totals'>;

/** A key among keys, with what reads its words. */
interface PlaceAmongKeys extends KeyPlace {
  start: number;
  end: number;
  readonly view: DataView;
}

function placeIn({ bytes }: KeyBytes): PlaceAmongKeys {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { words: new KeyWords(), bytes, start: 0, end: 0, view };
}

function takeKey(place: PlaceAmongKeys, { starts }: KeyBytes, holding: number): void {
  place.start = starts[holding] as number;
  place.end = starts[holding + 1] as number;
  place.words.read(place.view, place.start, place.end);
}
