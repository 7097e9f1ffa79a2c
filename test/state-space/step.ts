import { addDays, applyEntry, closeDay, type Problem, type Register } from '@tenfold/kernel';
import { copyRegister } from '@tenfold/kernel/plan';
import type { Act } from './acts.ts';
import { entryToday } from './issuer.ts';

/** What became of an act: the register after it, or, where it was refused, why. */
export interface Stepped {
  readonly register: Register;
  readonly refused: readonly Problem[];
}

/** Lets one act happen to a copy of a register, by the functions that fold recorded entries. */
export function step(before: Register, { entry }: Act): Stepped {
  const register = copyRegister(before);
  const refused: Problem[] = [];
  if (entry === null) endDay(register);
  else applyEntry(register, entryToday(before, entry.kind, entry.fields), refused);
  return { register, refused };
}

/** The register at the end of its day, still on that day. */
export function atRest(before: Register): Register {
  const register = copyRegister(before);
  closeDay(register);
  return register;
}

function endDay(register: Register): void {
  closeDay(register);
  register.day = addDays(register.day as string, 1);
}
