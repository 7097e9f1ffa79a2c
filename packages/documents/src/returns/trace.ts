import { applyEntry, emptyRegister, type Entry, type PlainDate, type Policies, type Register } from '@tenfold/kernel';
import { type ClassCounts, movementsOf } from './change-of-entry.ts';
import type { Movement } from './movement.ts';
import { noPurchases, type Purchases, purchasesAfter } from './open-purchases.ts';

/** The way from one day to another: counts at both ends, what moved them, and what is bought back and not cancelled. */
export interface Trace {
  readonly opening: ReadonlyMap<string, ClassCounts>;
  readonly movements: readonly Movement[];
  readonly closing: Register;
  readonly purchases: ReadonlyMap<string, Purchases>;
}

/**
 * Follows entries of {@link kindsInReturns} that are in force and in the order of their days. Those of `since` and before make
 * the opening balance, the others are the movements. Costs constant time for each entry.
 */
export function traceOf(entries: readonly Entry[], { since, policies }: TraceAsked): Trace {
  const register = emptyRegister(policies);
  const [earlier, later] = [entries.filter(isBy(since)), entries.filter((entry) => !isBy(since)(entry))];
  const purchases = new Map<string, Purchases>();
  for (const entry of earlier) take(register, entry, purchases);
  const opening = countsOf(register);
  const movements = later.flatMap((entry) => {
    const before = countsOf(register);
    take(register, entry, purchases);
    return movementsOf({ entry, before, after: countsOf(register) });
  });
  return { opening, movements, closing: register, purchases };
}

/** The day of the opening balance, and how the record is to be read. */
export interface TraceAsked {
  readonly since: PlainDate;
  readonly policies: Policies;
}

function isBy(day: PlainDate): (entry: Entry) => boolean {
  return ({ effectiveOn }) => effectiveOn <= day;
}

function take(register: Register, entry: Entry, purchases: Map<string, Purchases>): void {
  applyEntry(register, entry, []);
  for (const [id, { boughtBack }] of register.classes) {
    const before = purchases.get(id) ?? noPurchases;
    if (boughtBack === 0n && before.open.length === 0) continue;
    purchases.set(id, purchasesAfter(before, { entry, shareClass: id, boughtBack }));
  }
}

function countsOf({ classes }: Register): ReadonlyMap<string, ClassCounts> {
  return new Map(
    [...classes].map(([id, { inIssue, treasury, boughtBack }]) => [id, { inIssue, treasury, boughtBack }] as const),
  );
}
