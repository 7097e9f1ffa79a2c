import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/register/entry.ts';
import { endeavoursForActs } from '../../src/undertaking/endeavours-for.ts';
import { giversWithoutEndeavours } from '../../src/undertaking/endeavours-before.ts';
import { worldOf } from '../../src/world/world.ts';
import type { World } from '../../src/world/world.ts';
import { provisionsOfActs } from '../claim/limitation-law.ts';
import { given, issuer, life, ofPat } from '../claim/promised.ts';
import { applied, on } from '../register/life.ts';
import { bought, boughtAndCancelled, interests } from '../register/small-issuer.ts';

const acts = [
  ...boughtAndCancelled('10', '2022-05-02'),
  bought('5', '2022-06-02'),
  interests('vale', { pat: '1' }, '2022-07-04'),
];

const did = (day: string, more: object = {}, id = `did-${day}`): Entry =>
  on(day, 'endeavour-recorded', { beneficiary: 'pat', what: 'Wrote to the board.', ...more }, { id });

function worldAfter(...more: readonly Entry[]): World {
  const entries = [...life, given, ...acts, ...more].toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
  return worldOf({ issuer, on: '2024-01-02', knownAt: null, register: applied(entries), entries });
}

const promise = { beneficiary: 'pat', givenOn: '2022-01-03', ended: null };

/** Each act as `sort day: entries of what was done`. */
function told(...more: readonly Entry[]): readonly string[] {
  return endeavoursForActs({ world: worldAfter(...more), promise, provisionsOfActs }).map(
    ({ act, endeavours }) => `${act.sort} ${act.on}: ${endeavours.map(({ entry }) => entry).join()}`,
  );
}

describe('acts under a promise of best endeavours', () => {
  test('are those of the company, and of a vehicle that holds for him, since he promised', () => {
    expect(told()).toEqual([
      'buy-back 2022-05-02: ',
      'cancellation 2022-05-02: ',
      'buy-back 2022-06-02: ',
      'vehicle-change 2022-07-04: ',
    ]);
    const asked = { world: worldAfter(), provisionsOfActs };
    expect(
      endeavoursForActs({ ...asked, promise: { ...promise, givenOn: '2022-06-02' } }).map(({ act }) => act.sort),
    ).toEqual(['vehicle-change']);
    expect(
      endeavoursForActs({ ...asked, promise: { ...promise, beneficiary: 'quin' } }).map(({ act }) => act.sort),
    ).toEqual(['buy-back', 'cancellation', 'buy-back']);
    expect(endeavoursForActs({ ...asked, promise: { ...promise, givenOn: null } })).toEqual([]);
    const ended = { on: '2022-06-02', at: '2022-06-02', because: 'delisted', entry: 'x' } as const;
    expect(endeavoursForActs({ ...asked, promise: { ...promise, ended } }).map(({ act }) => act.on)).toEqual([
      '2022-05-02',
      '2022-05-02',
      '2022-06-02',
    ]);
  });

  test('are answered by what names them, whenever it was done', () => {
    expect(told(did('2023-01-03', { act: 'bought-5-2022-06-02' }))[2]).toBe('buy-back 2022-06-02: did-2023-01-03');
    expect(told(did('2023-01-03', { act: 'something else' })).every((line) => line.endsWith(': '))).toBe(true);
  });

  test('or by what names none and lies between the acts alike before and after', () => {
    expect(told(did('2022-05-20', { provision: '8A.15' }))).toEqual([
      'buy-back 2022-05-02: did-2022-05-20',
      'cancellation 2022-05-02: did-2022-05-20',
      'buy-back 2022-06-02: did-2022-05-20',
      'vehicle-change 2022-07-04: ',
    ]);
    expect(told(did('2022-06-20'))[0]).toBe('buy-back 2022-05-02: ');
    // On the very day of the next act it is about that one.
    expect(told(did('2022-06-02'))[0]).toBe('buy-back 2022-05-02: ');
    expect(told(did('2022-06-02'))[2]).toBe('buy-back 2022-06-02: did-2022-06-02');
  });

  test('of the rule and the vehicle that it was about, and of nobody else', () => {
    expect(told(did('2022-07-01', { vehicle: 'vale', provision: '8A.18(2)' }))).toEqual([
      'buy-back 2022-05-02: ',
      'cancellation 2022-05-02: ',
      'buy-back 2022-06-02: ',
      'vehicle-change 2022-07-04: did-2022-07-01',
    ]);
    expect(told(did('2022-05-20', { provision: '8A.24' })).every((line) => line.endsWith(': '))).toBe(true);
    expect(told(did('2022-05-20', { beneficiary: 'quin' })).every((line) => line.endsWith(': '))).toBe(true);
  });

  test('of which nothing is recorded stand as a prompt under the sentence, and say nothing against him', () => {
    const clause = (kind: string, ...more: readonly Entry[]): unknown => {
      const entries = [...life, given, ...acts, ...more].toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
      const found = ofPat(entries).clauses.find((one) => one.kind === kind);
      return [
        found?.verdict,
        ...(found?.reasons ?? []).map(({ key, figures }) => `${key} ${JSON.stringify(figures['act'] ?? null)}`),
      ];
    };
    expect(clause('company-compliance')).toEqual([
      'not-applicable',
      'undertaking.nothing-found null',
      'undertaking.endeavours-asked {"message":"undertaking.act-buy-back"}',
      'undertaking.endeavours-asked-once {"message":"undertaking.act-cancellation"}',
    ]);
    expect(clause('vehicle-compliance')).toEqual([
      'not-applicable',
      'undertaking.nothing-found null',
      'undertaking.endeavours-asked-once {"message":"undertaking.act-vehicle-change"}',
    ]);
    expect(clause('company-compliance', did('2022-05-20'))).toEqual([
      'not-applicable',
      'undertaking.nothing-found null',
    ]);
    expect(clause('own-compliance')).toEqual(['not-applicable', 'undertaking.nothing-found null']);
  });
});

describe('before an act that is planned', () => {
  const next = { sort: 'buy-back', vehicle: null } as const;
  const quins = on('2022-01-03', 'undertaking-given', { undertaking: 'q', beneficiary: 'quin' }, { id: 'quins' });

  test('whoever wrote nothing down since the last act alike is asked', () => {
    expect(giversWithoutEndeavours(worldAfter(quins), next, provisionsOfActs)).toEqual(['pat', 'quin']);
    expect(giversWithoutEndeavours(worldAfter(quins, did('2022-06-03')), next, provisionsOfActs)).toEqual(['quin']);
    expect(giversWithoutEndeavours(worldAfter(quins, did('2022-06-02')), next, provisionsOfActs)).toEqual([
      'pat',
      'quin',
    ]);
    expect(
      giversWithoutEndeavours(worldAfter(did('2022-06-03', { provision: '8A.24' })), next, provisionsOfActs),
    ).toEqual(['pat']);
  });

  test('not whose promise has ended, nor whom the vehicle does not concern', () => {
    const died = on('2023-01-03', 'person-died', { person: 'pat' });
    expect(giversWithoutEndeavours(worldAfter(quins, died), next, provisionsOfActs)).toEqual(['quin']);
    expect(
      giversWithoutEndeavours(worldAfter(quins), { sort: 'vehicle-change', vehicle: 'vale' }, provisionsOfActs),
    ).toEqual(['pat']);
  });
});
