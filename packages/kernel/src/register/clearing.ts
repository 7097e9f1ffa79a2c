import type { Entry } from './entry.ts';
import type { Clearing } from './exchange.ts';
import type { Register } from './register.ts';

/** An act of the Exchange as its entry gives it; what is left out is nothing. */
type Given = Pick<Clearing, 'act' | 'provision'> & Partial<Clearing>;

/** Writes an act of the Exchange down under its entry and day. */
export function noteClearing(register: Register, entry: Entry, given: Given): void {
  const blank = { subject: null, outcome: null, conditions: [], waiver: null, until: null };
  register.clearings.push({ ...blank, on: entry.effectiveOn, ...given, entry: entry.id });
}
