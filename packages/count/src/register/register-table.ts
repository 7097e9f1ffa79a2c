import type { RegisterTotal } from '@tenfold/kernel/poll';
import { findKey, highWord, type KeyTable, lowWord, metaWord, valueWord } from '../keys/key-table.ts';
import { keyOf } from '../keys/name-table.ts';

/** The register of members in memory that threads share: a million holdings take about ninety megabytes. */
export interface RegisterTable {
  /** Member and class to a holding, whose shares that vote stand in the last words of its entry. */
  readonly members: KeyTable;
  /** In the order in which they first stand in the register; a class's place is the group of its entries. */
  readonly classes: readonly string[];
  readonly holdings: number;
  readonly classOf: Uint8Array;
  readonly isNominee: Uint8Array;
  /** Shares that vote, of each holding, in words of 32 bits: the low ones, then the high ones. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** As the register has it, whether or not the shares can vote. */
  readonly totals: readonly RegisterTotal[];
}

/** Marks of an entry above the bits of its key: that some resolution binds the member, and that shares of it cannot vote. */
export const isBoundMark = 1 << 24;
export const isWithheldMark = 1 << 25;

/** A count as two words of 32 bits. */
export interface ShareWords {
  readonly low: number;
  readonly high: number;
}

/** A count below 2^64 as its words. */
export function wordsOfShares(shares: bigint): ShareWords {
  return { low: Number(BigInt.asIntN(32, shares)), high: Number(BigInt.asIntN(32, shares >> 32n)) };
}

/** A count from its words. */
export function sharesOfWords({ low, high }: ShareWords): bigint {
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

/** Sets the shares of an entry that vote. */
export function setShares({ entries }: KeyTable, at: number, { low, high }: ShareWords): void {
  entries[at + lowWord] = low;
  entries[at + highWord] = high;
}

/** The shares of an entry that vote. */
export function sharesAt({ entries }: KeyTable, at: number): bigint {
  return sharesOfWords({ low: entries[at + lowWord] as number, high: entries[at + highWord] as number });
}

/** Sets a mark of an entry. */
export function mark({ entries }: KeyTable, at: number, bits: number): void {
  entries[at + metaWord] = (entries[at + metaWord] as number) | bits;
}

/** Where the entries of a member stand, one for each class in which he holds shares. */
export function entriesOfMember(
  { members, classes }: Pick<RegisterTable, 'members' | 'classes'>,
  member: string,
): readonly number[] {
  const key = keyOf(member);
  return classes.map((_, group) => findKey(members, key, group)).filter((at) => at >= 0);
}

/** The holding of an entry. */
export function holdingAt({ entries }: KeyTable, at: number): number {
  return entries[at + valueWord] as number;
}

/** The member of a holding. */
export function memberOf({ members }: RegisterTable, holding: number): string {
  const { bytes, starts } = members.keys;
  return Buffer.from(bytes.subarray(starts[holding], starts[holding + 1])).toString('utf8');
}
