import { describe, expect, test } from 'vitest';
import { decodeRecord } from '../../src/record/decode.ts';
import { eventKinds, findKind } from '../../src/register/entries/index.ts';
import type { EventKind } from '../../src/register/event-kind.ts';
import { fold } from '../../src/register/fold.ts';
import { isSealedValue, maySeal } from '../../src/register/sealed.ts';

const sealed = { sealed: `sha256:${'0f'.repeat(32)}` };
const source = { title: 'Made for a test', standing: 'primary' };
const times = { effective: '2022-01-03', recorded: '2022-01-03T09:00:00+08:00' };

function recordOf(kind: string, fields: object): ReturnType<typeof decodeRecord> {
  const issuer = { id: 'kestrel', names: { en: 'Kestrel' } };
  const entries = [{ id: 'one', kind, ...times, source, fields }];
  return decodeRecord({ format: 'tenfold/record/1', issuer, entries });
}

function kindOf(type: string): EventKind {
  return findKind(type) as EventKind;
}

/** Fields with something at a place, whose `*` stands for the block of the witness. */
function withSealed(fields: object, place: string): object {
  const whole = structuredClone(fields) as Record<string, unknown>;
  const names = place
    .split('/')
    .slice(1)
    .map((name) => (name === '*' ? 'witness' : name));
  const last = names.pop() ?? '';
  let inner = whole;
  for (const name of names) inner = (inner[name] ??= {}) as Record<string, unknown>;
  inner[last] = sealed;
  return whole;
}

const places = eventKinds.flatMap(({ type, personal = [], sealable = [], sample }) =>
  [...personal, ...sealable].map((place) => [type, place, sample] as const),
);

describe('a sealed value', () => {
  test.each(places)('of %s stands at %s, and the record is read', (type, place, sample) => {
    expect(recordOf(type, withSealed(sample, place)).problems).toEqual([]);
  });

  test('of somebody leaves a person without a name, and says that there is one', () => {
    const { record } = recordOf('person-recorded', { person: 'lam', names: sealed, identity: sealed });
    const person = fold(record?.entries ?? [], record?.policies as never).register.people.get('lam');
    expect(person).toMatchObject({ names: null, sealed: true });
  });

  test('can’t stand where the record is worked out from the value', () => {
    const { problems } = recordOf('shares-issued', { class: 'B', shares: sealed, way: 'placing' });
    expect(problems).toMatchObject([{ field: 'fields.shares' }]);
  });

  test.each([{ sealed: 'sha256:00' }, { ...sealed, names: {} }, { sealed: null }, [sealed], 'sealed'])(
    'is nothing but a commitment: %j is none',
    (value) => {
      expect(isSealedValue(value)).toBe(false);
      expect(recordOf('person-recorded', { person: 'lam', names: value }).problems).not.toEqual([]);
    },
  );
});

test('what may be sealed by wish is what nothing is worked out from', () => {
  const asked: readonly (readonly [string, string])[] = [
    ['person-recorded', '/names'],
    ['person-recorded', '/identity'],
    ['person-recorded', '/person'],
    ['person-recorded', '/names/en'],
    ['undertaking-given', '/instrument/execution/witness/name'],
    ['undertaking-given', '/instrument/execution/witness/signed'],
    ['claim-made', '/lawyer/name'],
    ['claim-made', '/claimant'],
    ['claim-made', ''],
  ];
  expect(asked.filter(([kind, place]) => maySeal(kindOf(kind), place))).toEqual([
    ['person-recorded', '/names'],
    ['person-recorded', '/identity'],
    ['undertaking-given', '/instrument/execution/witness/name'],
    ['claim-made', '/lawyer/name'],
    ['claim-made', '/claimant'],
  ]);
});
