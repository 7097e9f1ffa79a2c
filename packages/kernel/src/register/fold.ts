import type { Policies } from '../policy/policies.ts';
import { assertConserved } from './conservation.ts';
import { noteCapitalChange } from './capital-change.ts';
import { noteCounted } from './counted.ts';
import { closeDay, turnTo } from './day.ts';
import type { Entry } from './entry.ts';
import { kindOf } from './entries/index.ts';
import type { Problem } from './refusal.ts';
import { emptyRegister, type Register } from './register.ts';

/** What a fold gives: the register, and every entry that could not be applied with the reason. */
export interface Folded {
  readonly register: Register;
  readonly problems: readonly Problem[];
}

/**
 * Applies entries in the order given (days must not go back) and closes the last day. An entry that says what cannot be is
 * left out and listed; the rest go on, so that all problems of a file are found at once. Constant time for each entry.
 */
export function fold(entries: Iterable<Entry>, policies: Policies): Folded {
  const register = emptyRegister(policies);
  const problems: Problem[] = [];
  for (const entry of entries) applyEntry(register, entry, problems);
  closeDay(register);
  return { register, problems };
}

/** Applies one entry to a register that the caller owns. */
export function applyEntry(register: Register, entry: Entry, problems: Problem[]): void {
  const kind = kindOf(entry.kind);
  if (kind.stands === undefined) turnTo(register, entry.effectiveOn);
  const refusal = kind.apply(register, entry.fields as never, entry);
  if (refusal !== null) problems.push({ ...refusal, entry: entry.id });
  else if (kind.counts !== undefined) note(register, entry, kind.counts);
  register.applied += 1;
  assertConserved(register);
}

/** What is noted of an entry that stated or moved counts of shares, beside what it does to them. */
function note(register: Register, entry: Entry, counts: 'stated' | 'moved'): void {
  noteCounted(register, entry, counts);
  if (counts === 'moved') noteCapitalChange(register, entry);
}
