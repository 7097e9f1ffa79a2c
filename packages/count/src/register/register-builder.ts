import type { MemberHolding, RegisterTotal } from '@tenfold/kernel/poll';
import { GrowingKeys, GrowingWords } from '../keys/growing.ts';
import {
  emptyTable,
  findKey,
  firstPlace,
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
import { WordSums } from './word-sums.ts';
import { type RegisterTable, wordsOfShares } from './register-table.ts';

const wordSize = 2 ** 32;

/** Holdings that are put together. */
const blockOfHoldings = 512;

/** Shares from which on a holding does not go into two words of 32 bits. */
const beyondWords = 2n ** 64n;

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
  private isBeyond = false;
  /** Of the line that is added next. */
  private group = 0;
  private lowShares = 0;
  private highShares = 0;

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
    const members = emptyTable(this.members.shared(), this.holdings);
    for (let from = 0; from < this.holdings; from += blockOfHoldings) {
      const to = Math.min(from + blockOfHoldings, this.holdings);
      this.fetch(members, from, to);
      this.putAll(members, from, to);
    }
    return { members, ...this.columns(), totals: this.registerTotals() };
  }

  /** Reads the entries where some holdings will be put, in a loop that decides nothing, so that the memory is at hand. */
  private fetch(members: KeyTable, from: number, to: number): number {
    const place = placeIn(members.keys);
    let sum = 0;
    for (let holding = from; holding < to; holding += 1) {
      takeKey(place, members.keys, holding);
      sum ^= members.entries[firstPlace(members, place.words.hash)] as number;
    }
    return sum;
  }

  private putAll(members: KeyTable, from: number, to: number): void {
    const place = placeIn(members.keys);
    for (let holding = from; holding < to; holding += 1) {
      takeKey(place, members.keys, holding);
      this.put(members, place, holding);
    }
  }

  private put(members: KeyTable, key: KeyPlace, holding: number): void {
    const group = this.groups.at(holding);
    if (findKey(members, key, group) >= 0) throw this.twice(holding);
    const at = putKey(members, key, group, holding);
    members.entries[at + lowWord] = this.low.at(holding);
    members.entries[at + highWord] = this.high.at(holding);
  }

  private columns(): Omit<RegisterTable, 'members' | 'totals'> {
    return {
      classes: this.classes,
      holdings: this.holdings,
      classOf: Uint8Array.from(this.groups.taken()),
      isNominee: Uint8Array.from(this.nominees.taken()),
      low: this.low.taken(),
      high: this.high.taken(),
    };
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
    this.classes.push(Buffer.from(key.bytes.subarray(key.start, key.end)).toString('utf8'));
    this.classTable = nameTable(this.classes);
    return this.classes.length - 1;
  }

  private twice(holding: number): Uncountable {
    const file = this.files.findLast(({ first }) => first <= holding)?.name ?? '';
    return new Uncountable([problemAt({ file, line: this.lines.at(holding) }, 'register-twice')]);
  }
}

/** A key among keys, with what reads its words. */
interface PlaceAmongKeys extends KeyPlace {
  start: number;
  end: number;
  readonly view: DataView;
}

function placeIn({ bytes }: KeyBytes): PlaceAmongKeys {
  return { words: new KeyWords(), bytes, start: 0, end: 0, view: new DataView(bytes.buffer) };
}

function takeKey(place: PlaceAmongKeys, { starts }: KeyBytes, holding: number): void {
  place.start = starts[holding] as number;
  place.end = starts[holding + 1] as number;
  place.words.read(place.view, place.start, place.end);
}
