import {
  assess,
  type AnyRule,
  type Clause,
  type ClauseKind,
  type LivingClause,
  type LivingUndertaking,
  livingUndertakings,
} from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { boughtAndCancelled, converted, smallIssuer } from '../../../kernel/test/register/small-issuer.ts';
import { r8a09, r8a14, r8a15, r8a17, r8a18, r8a24 } from '../../src/index.ts';
import { limitation } from '../../src/hk/limitation.ts';
import { provisionsOfActs } from '../../src/hk/main-board/acts-under-promise.ts';
import { promisedInUndertaking } from '../../src/hk/main-board/lists.ts';
import { entry, worldOn } from '../world.ts';

type Life = Parameters<typeof worldOn>[1];

const promisedRules = [r8a09, r8a14, r8a15, r8a17, r8a18, r8a24] as readonly AnyRule[];
const sentences: readonly Clause[] = (
  ['own-compliance', 'vehicle-compliance', 'company-compliance', 'termination', 'survival'] as const
).map((kind) => ({
  id: kind,
  kind,
  text: kind,
  strength: null,
  page: 1,
  confidence: 'certain',
}));

const tenth = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
const day = '2024-02-01';
const fall = [...tenth, ...boughtAndCancelled('100', day)];

function living(life: Life, on: string, person = 'pat'): LivingUndertaking {
  const world = worldOn(on, life);
  const findings = assess(world, promisedRules);
  const all = livingUndertakings({
    world,
    findings,
    readingVersion: sentences,
    limitation,
    provisionsOfActs,
    promised: promisedInUndertaking,
  });
  return all.find(({ beneficiary }) => beneficiary === person) as LivingUndertaking;
}

function sentence(undertaking: LivingUndertaking, kind: ClauseKind): LivingClause {
  return undertaking.clauses.find((one) => one.kind === kind) as LivingClause;
}

function own(life: Life, on: string, person = 'pat'): string {
  return sentence(living(life, on, person), 'own-compliance').verdict;
}

test('the rules of the six promises are those that the undertaking names', () => {
  expect(promisedRules.map(({ provision }) => provision)).toEqual(promisedInUndertaking);
});

describe('his own promise', () => {
  test('is kept on an ordinary day, part by part', () => {
    const { parts } = sentence(living(tenth, day), 'own-compliance');
    expect(parts.map(({ provision, verdict }) => `${provision} ${verdict}`)).toEqual(
      promisedInUndertaking.map((provision) => `${provision} kept`),
    );
  });

  test('asks for a conversion on the day of a cancellation, and is broken on the next by whoever has not converted', () => {
    const half = [...fall, converted('pat', '6', day)];
    expect([own(half, day), own(half, day, 'quin')]).toEqual(['kept', 'action-required']);
    expect([own(half, '2024-02-02'), own(half, '2024-02-02', 'quin')]).toEqual(['kept', 'breached']);
  });

  test('is not broken by the company: below the floor it is a question whose act that was', () => {
    const below = smallIssuer({ A: { pat: '6', quin: '4' }, B: { others: '9' } });
    const undertaking = living(below, day);
    expect(sentence(undertaking, 'company-compliance').verdict).toBe('information-missing');
    expect(sentence(undertaking, 'own-compliance').verdict).toBe('needs-determination');
  });

  test('is never broken by what the company or a vehicle does, in any life with a breach of theirs', () => {
    const awards = [entry(day, 'shares-bought-back', { class: 'A', shares: '5', for: 'treasury', from: 'quin' })];
    for (const life of [[...tenth, ...awards], smallIssuer({ A: { pat: '6', quin: '4' }, B: { others: '9' } })]) {
      for (const kind of ['company-compliance', 'vehicle-compliance'] as const) {
        expect(sentence(living(life, day), kind).verdict).not.toBe('breached');
      }
    }
  });
});

describe('what accrued before the end stays, and nothing that comes after it is added', () => {
  const late = [...fall, converted('pat', '6', day), converted('quin', '4', '2024-02-05')];

  test('a late conversion is listed from the day on which it was late', () => {
    expect(living(late, '2024-02-05', 'quin').accrued).toEqual([`8A.15:quin:cancelled-100-${day}`]);
    expect(living(late, '2024-02-05', 'pat').accrued).toEqual([]);
  });

  test('after delisting it is listed still', () => {
    const delisted = [...late, entry('2024-03-01', 'issuer-delisted', {}, { id: 'delisted' })];
    const undertaking = living(delisted, '2024-06-03', 'quin');
    expect(undertaking).toMatchObject({
      ended: { on: '2024-03-01', because: 'delisted' },
      accrued: [`8A.15:quin:cancelled-100-${day}`],
    });
    expect(sentence(undertaking, 'own-compliance')).toMatchObject({
      verdict: 'not-applicable',
      findings: [`8A.15:quin:cancelled-100-${day}`],
    });
    expect(sentence(undertaking, 'survival').verdict).toBe('kept');
  });

  test('a breach that stood at delisting has accrued', () => {
    const delisted = [...fall, converted('pat', '6', day), entry('2024-03-01', 'issuer-delisted')];
    expect(living(delisted, '2024-06-03', 'quin').accrued).toEqual([`8A.15:quin:cancelled-100-${day}`]);
    expect(living(delisted, '2024-06-03', 'pat').accrued).toEqual([]);
  });

  test('after a death it is listed still', () => {
    const died = [...fall, converted('pat', '6', day), entry('2024-02-10', 'person-died', { person: 'quin' })];
    const undertaking = living(died, '2024-06-03', 'quin');
    expect(undertaking).toMatchObject({ ended: { because: 'ceased' }, accrued: [`8A.15:quin:cancelled-100-${day}`] });
    expect(sentence(undertaking, 'own-compliance')).toMatchObject({
      verdict: 'ceased',
      findings: [`8A.15:quin:cancelled-100-${day}`],
    });
  });

  test('an award of weighted shares is listed after the end of whoever was a beneficiary then', () => {
    const award = entry(
      '2024-01-10',
      'shares-issued',
      { class: 'A', shares: '1', way: 'scheme', to: 'quin' },
      { id: 'award' },
    );
    const life = [...tenth, award, entry('2024-02-10', 'person-died', { person: 'pat' })];
    expect(living(life, '2024-06-03').accrued).toEqual(['8A.14:pat:award']);
  });

  test('votes counted with weight on a reserved matter are listed after the end', () => {
    const poll = {
      meeting: 'agm',
      resolution: '1',
      perClass: [{ class: 'A', sharesFor: '60', sharesAgainst: '0', votesFor: '600', votesAgainst: '0' }],
    };
    const life = [
      ...tenth,
      entry('2024-01-02', 'meeting-called', { meeting: 'agm', date: '2024-01-30' }),
      entry(
        '2024-01-02',
        'resolution-proposed',
        { meeting: 'agm', resolution: '1', matter: 'auditors' },
        { id: 'auditors' },
      ),
      entry('2024-01-30', 'poll-declared', poll),
      entry('2024-02-10', 'person-died', { person: 'pat' }),
    ];
    expect(living(life, '2024-06-03').accrued).toEqual(['8A.24:pat:auditors']);
    expect(living(life, '2024-01-29').accrued).toEqual([]);
  });

  test('what comes after the end is no breach of it', () => {
    const died = [...tenth, entry('2024-01-10', 'person-died', { person: 'pat' }), ...boughtAndCancelled('100', day)];
    const undertaking = living(died, '2024-06-03');
    expect(undertaking.accrued).toEqual([]);
    expect(sentence(undertaking, 'own-compliance').verdict).toBe('ceased');
    expect(own(died, '2024-06-03', 'quin')).toBe('breached');
    const award = entry('2024-02-01', 'shares-issued', { class: 'A', shares: '1', way: 'scheme', to: 'quin' });
    const gone = [...tenth, entry('2024-01-10', 'person-died', { person: 'pat' }), award];
    expect(living(gone, '2024-06-03').accrued).toEqual([]);
  });
});

describe('it ends on the earlier of two days', () => {
  const left = (on: string): Life[number] => entry(on, 'director-ceased', { person: 'pat' });
  const delisted = (on: string): Life[number] => entry(on, 'issuer-delisted');

  test.each([
    ['2024-02-01', '2024-02-02', 'ceased', '2024-02-01'],
    ['2024-02-02', '2024-02-01', 'delisted', '2024-02-01'],
    ['2024-02-01', '2024-02-01', 'delisted', '2024-02-01'],
  ])('left the board on %s, delisted on %s: %s on %s', (leaves, goes, because, on) => {
    const ends = [left(leaves), delisted(goes)].toSorted((a, b) =>
      a.effectiveOn < b.effectiveOn ? -1 : Number(a.effectiveOn > b.effectiveOn),
    );
    expect(living([...tenth, ...ends], '2024-06-03').ended).toMatchObject({ because, on });
  });

  test('before that day it lasts', () => {
    expect(living([...tenth, left('2024-02-01')], '2024-01-31').ended).toBeNull();
  });
});
