import { expect } from 'vitest';
import type { Message } from '../../src/finding/message.ts';
import { defaultPolicies, type Policies } from '../../src/policy/policies.ts';
import { turnTo } from '../../src/register/day.ts';
import { findKind, kindOf } from '../../src/register/entries/index.ts';
import type { Entry } from '../../src/register/entry.ts';
import { readFields } from '../../src/register/field.ts';
import { applyEntry, fold } from '../../src/register/fold.ts';
import { onlyNamed } from '../../src/register/open-object.ts';
import type { Problem } from '../../src/register/refusal.ts';
import { emptyRegister, type Register } from '../../src/register/register.ts';
import { epochMilliseconds, hongKongDay } from '../../src/time/instant.ts';
import { isPlainDate } from '../../src/time/plain-date.ts';

type Json = Readonly<Record<string, unknown>>;

/** An entry in few words: when, what kind, and the fields as a file has them. Its id is its kind and day, unless given. */
export function on(
  effective: string,
  kind: string,
  fields: Json = {},
  { id, supersedes = null }: { readonly id?: string; readonly supersedes?: string | null } = {},
): Entry {
  const effectiveOn = isPlainDate(effective) ? effective : hongKongDay(effective);
  const recorded = `${effectiveOn}T18:00:00+08:00`;
  return {
    id: id ?? `${kind}.${effectiveOn}`,
    kind,
    effective,
    effectiveOn,
    recorded,
    recordedAt: epochMilliseconds(recorded),
    supersedes,
    source: { title: 'Invented for this test', url: null, standing: 'assumed' },
    fields: readJson(kind, fields),
  };
}

/** What the fields of a kind say is wrong with `fields`: the place, and the key of the sentence. */
export function complaints(kind: string, fields: Json): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  read(kind, fields, (path, { key }) => found.push([path, key]));
  return found;
}

/** The register after a life in which nothing is refused. */
export function applied(entries: readonly Entry[], policies: Partial<Policies> = {}): Register {
  const { register, problems } = fold(entries, { ...defaultPolicies, ...policies });
  expect(problems).toEqual([]);
  return register;
}

/** Why the last entry of a life is refused. All before it apply, and the refusal leaves the register as it was. */
export function refusal(entries: readonly Entry[]): { readonly field: string; readonly message: Message } {
  const register = emptyRegister(defaultPolicies);
  const problems: Problem[] = [];
  for (const entry of entries.slice(0, -1)) applyEntry(register, entry, problems);
  expect(problems).toEqual([]);
  const last = entries.at(-1) as Entry;
  turnTo(register, last.effectiveOn);
  const before = structuredClone(register);
  applyEntry(register, last, problems);
  expect(register).toEqual({ ...before, applied: before.applied + 1 });
  expect(problems).toHaveLength(1);
  const { entry, field, message } = problems[0] as Problem;
  expect(entry).toBe(last.id);
  return { field, message };
}

/**
 * Where most lives begin: an issuer listed on 3 January 2022 with weighted class A (ten votes a share) and listed class B;
 * Chan, who holds 400 million A through a company that is his alone, and Wong, who holds 100 million A herself. Both are
 * directors and beneficiaries. A bank has a pledge over Chan's shares.
 */
export const listedLife: readonly Entry[] = [
  on(
    '2021-01-04',
    'share-class-created',
    { class: 'A', votesPerShare: '10', weighted: true, listed: false },
    { id: 'class-a' },
  ),
  on(
    '2021-01-04',
    'share-class-created',
    { class: 'B', votesPerShare: '1', weighted: false, listed: true },
    { id: 'class-b' },
  ),
  on('2021-01-04', 'person-recorded', { person: 'chan', names: { en: 'Chan Tai Man' } }, { id: 'chan-recorded' }),
  on('2021-01-04', 'person-recorded', { person: 'wong', names: { en: 'Wong Siu Ling' } }, { id: 'wong-recorded' }),
  on('2021-01-04', 'vehicle-recorded', { vehicle: 'peak', names: { en: 'Peak Limited' }, form: 'private-company' }),
  on('2021-01-04', 'vehicle-interests-set', {
    vehicle: 'peak',
    interests: [{ who: 'chan', economic: '1', control: '1' }],
  }),
  on('2021-01-04', 'director-appointed', { person: 'chan' }, { id: 'chan-appointed' }),
  on('2021-01-04', 'director-appointed', { person: 'wong' }, { id: 'wong-appointed' }),
  on('2022-01-03', 'opening-position', {
    inIssue: { A: '500000000', B: '4500000000' },
    holdings: [
      { holder: 'peak', class: 'A', shares: '400000000' },
      { holder: 'wong', class: 'A', shares: '100000000' },
    ],
  }),
  on('2022-01-03', 'issuer-listed', { status: 'chapter-8a' }),
  on('2022-01-03', 'beneficiary-recognised', { person: 'chan' }, { id: 'chan-recognised' }),
  on('2022-01-03', 'beneficiary-recognised', { person: 'wong' }, { id: 'wong-recognised' }),
  on('2022-01-03', 'encumbrance-created', { holder: 'peak', class: 'A', shares: '122000000', 'in-favour-of': 'bank' }),
];

function readJson(kind: string, fields: Json): unknown {
  const values = read(kind, fields, (path, { key }) => {
    throw new Error(`${kind} at ${path}: ${key}`);
  });
  return values;
}

function read(kind: string, fields: Json, complain: (path: string, problem: Message) => void): unknown {
  expect(findKind(kind), `there is no kind ${kind}`).toBeDefined();
  const { fields: declared, moreFields } = kindOf(kind);
  return readFields(declared, moreFields === 'kept' ? onlyNamed(declared, fields) : fields, 'fields', complain);
}
