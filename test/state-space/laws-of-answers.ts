import { applyEntry, closeDay, type Entry, known, ratchetUnder, type Register } from '@tenfold/kernel';
import { copyRegister } from '@tenfold/kernel/plan';
import { allocateConversion } from '../../packages/kernel/src/plan/conversion/allocate.ts';
import { needOfDay } from '../../packages/kernel/src/plan/conversion/need.ts';
import { entryToday } from './issuer.ts';
import { proportionVerdict } from './plain-law.ts';

/** One conversion of the answer: through whom, and how many shares with weight. */
interface Part {
  readonly holder: string;
  readonly shares: bigint;
}

/**
 * A day on which shares fell, before it ends: with the conversions that a clearance asks for nothing is left open, and with
 * one share fewer something is. Gives what is wrong, or nothing; also where the answer is not known or nobody is left to
 * convert.
 */
export function answerIsSmallest(register: Register): string | null {
  const { policies } = register;
  const need = needOfDay(register, policies);
  const minimum = need === null ? null : known(need.left);
  if (need === null || minimum === null) return null;
  const { parts } = allocateConversion(register, { need, split: policies.conversionSplit, agreed: new Map() });
  if (parts.reduce((sum, { shares }) => sum + shares, 0n) < minimum) return null;
  const answered = closedAfter(register, parts);
  if (isOpen(answered)) return `still open after ${minimum} were converted`;
  if (proportionVerdict(answered) !== 'kept') return `above the ratchet after ${minimum} were converted`;
  // Who has not answered an earlier fall owes what that asked for on its day, were less enough by now.
  if (minimum === 0n || need.hasArrears) return null;
  return isOpen(closedAfter(register, oneFewer(parts))) ? null : `${minimum - 1n} would have been enough`;
}

function isOpen(register: Register): boolean {
  return ratchetUnder(register, register.policies).open !== null;
}

function oneFewer(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1) as Part;
  return [...parts.slice(0, -1), ...(last.shares > 1n ? [{ ...last, shares: last.shares - 1n }] : [])];
}

/** The end of the day after these conversions. Shares without weight leave a holding first, so they are converted besides. */
function closedAfter(before: Register, parts: readonly Part[]): Register {
  const register = copyRegister(before);
  for (const { holder, shares } of parts) {
    const ended = register.classes.get('A')?.holdings.get(holder)?.ended ?? 0n;
    apply(register, converting(register, holder, shares + ended));
  }
  closeDay(register);
  return register;
}

function converting(register: Register, holder: string, shares: bigint): Entry {
  return entryToday(register, 'weighted-shares-converted', { holder, class: 'A', shares: `${shares}`, into: 'B' });
}

function apply(register: Register, entry: Entry): void {
  const problems: Parameters<typeof applyEntry>[2] = [];
  applyEntry(register, entry, problems);
  if (problems.length > 0) throw new Error(`the answer does not apply: ${problems[0]?.message.key}`);
}
