import {
  addDays,
  applyEntry,
  closeDay,
  defaultPolicies,
  emptyRegister,
  type Entry,
  type Register,
} from '@tenfold/kernel';
import { on } from '../../packages/kernel/test/register/life.ts';
import { smallIssuer } from '../../packages/kernel/test/register/small-issuer.ts';

/** The last day of the beginning: every life goes on from the day after. */
const listedOn = '2022-01-03';

/** Whose each holder of shares is, as the beginning has it and no act changes it. */
export const behind: Readonly<Record<string, readonly string[]>> = {
  pat: ['pat'],
  quin: ['quin'],
  vale: ['pat'],
  wold: ['pat', 'quin'],
};

/** What the world of the small issuer is made of, but for the day and the register. */
export const smallIssuerOf = {
  issuer: { id: 'small', names: { en: 'Small Limited' }, stockCode: null, placeOfIncorporation: null },
  knownAt: null,
  entries: [],
} as const;

/**
 * Where every life begins, the day after listing: 3 weighted shares with ten votes each, of which Pat has one and his
 * company `vale` one, and Quin one; 8 others, of which Pat has one. `wold` is half Pat's and half Quin's and has nothing.
 */
export function beginning(): Register {
  const register = emptyRegister(defaultPolicies);
  const entries = smallIssuer({ A: { pat: '1', quin: '1', vale: '1' }, B: { pat: '1', others: '7' } });
  for (const entry of entries) apply(register, entry);
  closeDay(register);
  register.day = addDays(listedOn, 1);
  return register;
}

function apply(register: Register, entry: Entry): void {
  const problems: Parameters<typeof applyEntry>[2] = [];
  applyEntry(register, entry, problems);
  if (problems.length > 0) throw new Error(`the beginning does not apply: ${JSON.stringify(problems)}`);
}

/** An entry on the day that is open in `register`. */
export function entryToday({ day }: Register, kind: string, fields: Readonly<Record<string, unknown>>): Entry {
  return on(day ?? listedOn, kind, fields, { id: kind });
}
