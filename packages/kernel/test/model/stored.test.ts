import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPolicies, type Policies } from '../../src/policy/policies.ts';
import { decodeRecord } from '../../src/record/decode.ts';
import { entriesAt } from '../../src/record/view.ts';
import { closeDay } from '../../src/register/day.ts';
import type { Entry } from '../../src/register/entry.ts';
import { applyEntry, fold } from '../../src/register/fold.ts';
import type { Register } from '../../src/register/register.ts';
import { registerFrom, storedRegister } from '../../src/register/stored.ts';
import { asEntries, lives } from './random-life.ts';

const examples = new URL('../../../../examples/', import.meta.url);

function recordOf(file: string): { readonly entries: readonly Entry[]; readonly policies: Policies } {
  const { record } = decodeRecord(JSON.parse(readFileSync(new URL(file, examples), 'utf8')));
  if (record === null) throw new Error(`${file} does not read`);
  return { entries: entriesAt(record.entries, { on: '2199-12-31', knownAt: null }), policies: record.policies };
}

/** The register of all entries, put away and taken out again at the end of `day`. */
function foldedWithStop(entries: readonly Entry[], policies: Policies, day: string): Register {
  const before = entries.filter(({ effectiveOn }) => effectiveOn <= day);
  const register = registerFrom(storedRegister(fold(before, policies).register));
  for (const entry of entries) if (entry.effectiveOn > day) applyEntry(register, entry, []);
  closeDay(register);
  return register;
}

describe('a register that was stored at the end of a day goes on as if it never had been', () => {
  test('in random lives', () => {
    fc.assert(
      fc.property(lives, fc.nat(), (life, pick) => {
        const entries = asEntries(life);
        const day = (entries[pick % entries.length] as Entry).effectiveOn;
        expect(foldedWithStop(entries, defaultPolicies, day)).toEqual(fold(entries, defaultPolicies).register);
      }),
      { numRuns: 300 },
    );
  });

  test.each(readdirSync(examples).filter((file) => file.endsWith('.json')))('on every day of %s', (file) => {
    const { entries, policies } = recordOf(file);
    const ordered = entries.every(
      (entry, at) => at === 0 || (entries[at - 1] as Entry).effectiveOn <= entry.effectiveOn,
    );
    const dated = ordered
      ? entries
      : entries.filter(({ kind }) => kind !== 'person-recorded' && kind !== 'vehicle-recorded');
    const { register } = fold(dated, policies);
    const text = storedRegister(register);
    expect(registerFrom(text)).toEqual(register);
    for (const day of new Set(dated.map(({ effectiveOn }) => effectiveOn))) {
      expect(storedRegister(foldedWithStop(dated, policies, day))).toBe(text);
    }
  });
});

test('equal registers give equal text, whichever names were written first', () => {
  const register = fold([], defaultPolicies).register;
  const turned = Object.fromEntries(Object.entries(register).toReversed()) as unknown as Register;
  expect(storedRegister(turned)).toBe(storedRegister(register));
});

test('what is no plain value is a fault', () => {
  const register = { ...fold([], defaultPolicies).register, day: new Date(0) } as unknown as Register;
  expect(() => storedRegister(register)).toThrow('plain values');
});
