import { type Entry, floorOf, type Ratio } from '@tenfold/kernel';
import type { OpenPurchase } from './movement.ts';

/** The purchases of one class that are not cancelled, the oldest first. */
export interface Purchases {
  readonly open: readonly OpenPurchase[];
  /** Whether a cancellation took some of them and left others, so that it matters which. */
  readonly isOldestFirst: boolean;
}

export const noPurchases: Purchases = { open: [], isOldestFirst: false };

/**
 * The open purchases of a class after an entry. The register says how many shares there are; which purchases they are of it
 * does not, so that what is cancelled is taken from the oldest.
 */
export function purchasesAfter(purchases: Purchases, { entry, shareClass, boughtBack }: AfterEntry): Purchases {
  const { open, isOldestFirst } = concerns(entry, shareClass) ? bought(purchases, entry) : purchases;
  const missing = boughtBack - sharesIn(open);
  if (missing > 0n) return { open: [{ on: null, entry: entry.id, shares: missing }, ...open], isOldestFirst };
  if (missing === 0n) return { open, isOldestFirst };
  const left = withoutOldest(open, -missing);
  return { open: left, isOldestFirst: isOldestFirst || left.length > 0 };
}

/** An entry, and how many shares of a class are bought back and not cancelled after it. */
export interface AfterEntry {
  readonly entry: Entry;
  readonly shareClass: string;
  readonly boughtBack: bigint;
}

/** All shares of some purchases. */
export function sharesIn(open: readonly OpenPurchase[]): bigint {
  return open.reduce((sum, { shares }) => sum + shares, 0n);
}

/** A purchase of another class is nothing to this one; a split may name none and concern all. */
function concerns({ fields }: Entry, shareClass: string): boolean {
  const { class: named } = fields as { readonly class?: string };
  return named === undefined || named === shareClass;
}

function bought(purchases: Purchases, { kind, fields, effectiveOn, id }: Entry): Purchases {
  if (kind === 'shares-subdivided') return split(purchases, (fields as { readonly into: Ratio }).into, id);
  const { shares, for: purpose } = fields as { readonly shares?: bigint; readonly for?: string };
  if (kind !== 'shares-bought-back' || purpose !== 'cancellation' || shares === undefined) return purchases;
  return { ...purchases, open: [...purchases.open, { on: effectiveOn, entry: id, shares }] };
}

/** A consolidation can leave a fraction of each purchase though none of all of them: then only the sum is known. */
function split({ open, isOldestFirst }: Purchases, into: Ratio, entry: string): Purchases {
  const isWhole = open.every(({ shares }) => (shares * into.numerator) % into.denominator === 0n);
  if (isWhole) return { open: open.map((one) => ({ ...one, shares: floorOf(into, one.shares) })), isOldestFirst };
  return { open: [{ on: null, entry, shares: floorOf(into, sharesIn(open)) }], isOldestFirst };
}

function withoutOldest(open: readonly OpenPurchase[], shares: bigint): readonly OpenPurchase[] {
  let left = shares;
  return open.flatMap((one) => {
    const taken = left < one.shares ? left : one.shares;
    left -= taken;
    return taken === one.shares ? [] : [{ ...one, shares: one.shares - taken }];
  });
}
