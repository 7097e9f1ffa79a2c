import { describe, expect, test } from 'vitest';
import { limitationOf } from '../../src/claim/index.ts';
import { reason } from '../../src/finding/finding.ts';
import type { Entry } from '../../src/register/entry.ts';
import { complaints, on, refusal } from '../register/life.ts';
import { after, breach, file, given, keysOf, life } from './promised.ts';
import { limitation } from './limitation-law.ts';

const made = (fields: object = {}, day = '2023-05-02'): Entry =>
  on(
    day,
    'claim-made',
    { claim: 'c', undertaking: 'u', claimant: 'A shareholder', claimantKind: 'shareholder', ...fields },
    { id: 'claim' },
  );
const claimed = (fields: object = {}, ...more: readonly Entry[]): readonly Entry[] => [
  ...life,
  given,
  made(fields),
  ...more,
];
const died = on('2023-06-01', 'person-died', { person: 'pat' }, { id: 'died' });

describe('a breach that may be claimed on', () => {
  test('is his own under his own promise, and another’s under that of best endeavours', () => {
    const findings = [
      breach(),
      breach({ subject: 'issuer', party: 'issuer', provision: '8A.09' }),
      breach({ subject: 'vale', party: 'vehicle', provision: '8A.18' }),
    ];
    expect(
      after([...life, given], { findings }).breaches.filter(({ beneficiary }) => beneficiary === 'pat'),
    ).toMatchObject([
      {
        finding: { id: '8A.15:pat' },
        undertaking: 'u',
        nature: 'own',
        clauses: [{ id: 'own-compliance', strength: 'absolute' }],
        from: '2023-02-01',
        until: '2023-02-05',
        claims: [],
      },
      {
        finding: { id: '8A.09:issuer' },
        nature: 'endeavours',
        clauses: [{ id: 'company-compliance', strength: 'best-endeavours' }],
      },
      {
        finding: { id: '8A.18:vale' },
        nature: 'endeavours',
        clauses: [{ id: 'vehicle-compliance', strength: 'best-endeavours' }],
      },
    ]);
  });

  test.each([
    ['kept', breach({ verdict: 'kept' })],
    ['another’s', breach({ subject: 'quin' })],
    ['of a rule that was not promised', breach({ provision: '8A.13' })],
    ['over before he promised', breach({ accrued: { from: '2021-11-01', until: '2021-11-05' } })],
    ['of a vehicle that holds nothing for him', breach({ subject: 'wold', party: 'vehicle' })],
  ])('is none where it is %s', (_, finding) => {
    expect(
      after([...life, given], { findings: [finding] }).breaches.filter(({ beneficiary }) => beneficiary === 'pat'),
    ).toEqual([]);
  });

  test('begins by the end of the promise, on its very day too', () => {
    const starting = (from: string): number =>
      after([...life, given, died], { findings: [breach({ accrued: { from, until: '2023-07-01' } })] }).breaches.length;
    expect([starting('2023-05-31'), starting('2023-06-01'), starting('2023-06-02')]).toEqual([1, 1, 0]);
  });

  test('that goes on begins on the day that its reason gives, or on one that is not known', () => {
    const open = (figures: object): unknown =>
      after([...life, given], {
        findings: [breach({ accrued: null, reasons: [reason('why', { ...figures }, ['cause'])] })],
      }).breaches[0];
    expect(open({ on: { date: '2023-02-01' } })).toMatchObject({ from: '2023-02-01', until: null });
    expect(open({ since: { date: '2023-02-01' }, on: { date: '2023-03-01' } })).toMatchObject({ from: '2023-02-01' });
    expect(open({})).toMatchObject({
      from: null,
      limitation: [
        { lastDay: null, passed: null },
        { lastDay: null, passed: null },
      ],
    });
  });

  test('of a beneficiary without a recorded undertaking stands under none', () => {
    expect(after(life, { findings: [breach()] }).breaches).toMatchObject([{ undertaking: null, beneficiary: 'pat' }]);
  });
});

describe('a claim rests', () => {
  const findings = [breach(), breach({ provision: '8A.24' })];
  const rests = (fields: object): readonly (string | undefined)[] =>
    after(claimed(fields), { findings }).claims.flatMap(({ breaches }) => breaches.map(({ finding }) => finding.id));

  test('on the breach that it names, on those under its rules, or on whatever was broken', () => {
    expect(rests({ breach: '8A.24:pat', provision: '8A.15' })).toEqual(['8A.24:pat']);
    expect(rests({ provision: '8A.15(1)' })).toEqual(['8A.15:pat']);
    expect(rests({ provisions: ['8A.24', '8A.15'] })).toEqual(['8A.15:pat', '8A.24:pat']);
    expect(rests({})).toEqual(['8A.15:pat', '8A.24:pat']);
  });

  test('on the breach that it named still, when that has got the name of its event', () => {
    const over = breach({ id: '8A.15:pat:cancelled' });
    const since = breach({ id: '8A.15:pat:again', accrued: { from: '2023-06-01', until: '2023-06-02' } });
    const found = { findings: [over, since, breach({ id: '8A.15:patricia' })] };
    const { claims } = after(claimed({ breach: '8A.15:pat' }), found);
    expect(claims.flatMap(({ breaches }) => breaches.map(({ finding }) => finding.id))).toEqual([
      '8A.15:pat:cancelled',
    ]);
  });

  test('not on what was broken only after it was closed', () => {
    const closed = on('2023-05-20', 'claim-closed', { claim: 'c' });
    const later = breach({ accrued: { from: '2023-05-21', until: '2023-05-22' } });
    expect(after(claimed({ provision: '8A.15' }, closed), { findings: [later] }).claims[0]?.breaches).toEqual([]);
    expect(after(claimed({ provision: '8A.15' }), { findings: [later] }).claims[0]?.breaches).toHaveLength(1);
    const thatDay = breach({ accrued: { from: '2023-05-20', until: '2023-05-22' } });
    expect(after(claimed({ provision: '8A.15' }, closed), { findings: [thatDay] }).claims[0]?.breaches).toHaveLength(1);
  });

  test('on nothing, and says so, where it is not found', () => {
    const notes = (fields: object, found = findings): readonly string[] =>
      keysOf(after(claimed(fields), { findings: found }).claims[0]?.notes ?? []);
    expect(notes({ breach: '8A.09:pat' })).toEqual(['breach-not-found', 'no-action-recorded']);
    expect(notes({ provision: '8A.09' })).toEqual(['nothing-found-under', 'no-action-recorded']);
    expect(notes({}, [])).toEqual(['nothing-found', 'no-action-recorded']);
  });
});

describe('standing is shown as facts and questions', () => {
  const findings = [breach()];
  const rows = (fields: object, ...more: readonly Entry[]): readonly (readonly unknown[])[] =>
    (after(claimed(fields, ...more), { findings }).claims[0]?.standing ?? []).map(({ at, date, fact, question }) => [
      at,
      date,
      ...keysOf([fact, question]),
    ]);

  test('the company is the party', () => {
    expect(rows({ claimant: 'company', claimantKind: undefined })).toEqual([
      ['party', null, 'standing-company', 'question-company'],
    ]);
  });

  test('of a shareholder both days are asked for', () => {
    expect(rows({})).toEqual([
      ['breach', '2023-02-01', 'holding-at-breach-unknown', 'question-breach'],
      ['filing', '2023-05-02', 'holding-at-filing-unknown', 'question-filing'],
    ]);
    expect(rows({ claimantKind: undefined })[0]).toEqual(['party', null, 'standing-unknown', 'question-who']);
  });

  test('with what is told, through whom, and whether a file shows it', () => {
    const holdings = [
      { at: 'breach', date: '2023-02-05', class: 'B', shares: '1000', through: 'nominee', evidence: file('e') },
      { at: 'filing', date: '2023-05-02', through: 'register' },
    ];
    expect(rows({ holdings })).toEqual([
      ['breach', '2023-02-05', 'holding-shown', 'question-breach-nominee'],
      ['filing', '2023-05-02', 'holding-told', 'question-filing'],
    ]);
  });

  test('of another day than the one in question it says so: the day of filing is that of the writ', () => {
    const holdings = [
      { at: 'breach', date: '2023-02-06', through: 'register', evidence: file('e') },
      { at: 'filing', date: '2023-05-02', through: 'nominee' },
    ];
    const writ = on('2023-07-03', 'claim-step-recorded', { claim: 'c', step: 'writ' }, { id: 'writ' });
    expect(rows({ holdings }, writ)).toEqual([
      ['breach', '2023-02-06', 'holding-shown-other-day', 'question-breach'],
      ['filing', '2023-05-02', 'holding-told-other-day', 'question-filing-nominee'],
    ]);
  });
});

describe('the time to sue', () => {
  const watch = (
    from: string | null,
    basis: 'deed' | 'consideration' | null = null,
    today = '2024-01-02',
  ): readonly unknown[] =>
    limitationOf(limitation, { on: today, from, basis, entries: [] }).map(({ reading, lastDay, passed }) => [
      reading,
      lastDay,
      passed,
    ]);

  test('is counted from the first day to the day before the anniversary, under both readings', () => {
    expect(watch('2022-01-03')).toEqual([
      ['simple-contract', '2024-01-02', false],
      ['deed', '2026-01-02', false],
    ]);
    expect(watch('2022-01-02')[0]).toEqual(['simple-contract', '2024-01-01', true]);
  });

  test('a leap day has its anniversary on the last of February', () => {
    expect(watch('2020-02-29')[0]).toEqual(['simple-contract', '2022-02-27', true]);
    expect(watch('2020-02-29')[1]).toEqual(['deed', '2024-02-28', false]);
  });

  test('a deed comes first where it is one, and an unknown day is unknown', () => {
    expect(watch('2022-01-03', 'deed').map((row) => (row as readonly unknown[])[0])).toEqual([
      'deed',
      'simple-contract',
    ]);
    expect(watch(null)).toEqual([
      ['simple-contract', null, null],
      ['deed', null, null],
    ]);
  });

  test('of a claim on several breaches the earliest counts, and one that is not known before all', () => {
    const findings = [breach({ provision: '8A.24', accrued: { from: '2023-03-01', until: '2023-03-01' } }), breach()];
    expect(after(claimed(), { findings }).claims[0]?.limitation[0]).toMatchObject({ lastDay: '2025-01-31' });
    const unknown = [...findings, breach({ provision: '8A.09', accrued: null })];
    expect(after(claimed(), { findings: unknown }).claims[0]?.limitation[0]).toMatchObject({ lastDay: null });
  });
});

describe('its course', () => {
  const step = (day: string, kind: string): Entry =>
    on(day, 'claim-step-recorded', { claim: 'c', step: kind, document: file('f') }, { id: `${kind}.${day}` });

  test('steps stand in the order of their days; an outcome ends it', () => {
    const closed = on('2023-12-01', 'claim-closed', { claim: 'c', how: 'decided', outcome: 'HK$1' }, { id: 'closed' });
    const [claim] = after(
      claimed(
        { remedies: ['damages', 'injunction'], remedy: 'costs' },
        step('2023-07-03', 'writ'),
        step('2023-06-01', 'letter-before-action'),
        closed,
      ),
    ).claims;
    expect(claim).toMatchObject({
      state: 'closed',
      holdsOpen: false,
      remedies: ['damages', 'injunction'],
      remedy: 'costs',
      outcome: { on: '2023-12-01', entry: 'closed', how: 'decided', outcome: 'HK$1' },
    });
    expect(claim?.steps.map(({ step: kind }) => kind)).toEqual(['letter-before-action', 'writ']);
  });

  test('open after the end it survives, and a breach of the very day of the end has to be shown', () => {
    const findings = [breach({ accrued: { from: '2023-06-01', until: '2023-06-01' } })];
    const [claim] = after(claimed({}, step('2023-07-03', 'writ'), died), { findings }).claims;
    expect(claim).toMatchObject({ holdsOpen: true, state: 'open' });
    expect(keysOf(claim?.notes ?? [])).toEqual(['survives-end', 'same-day-as-end']);
  });

  test('a step of a claim that nobody made is refused, and a file is named by its hash', () => {
    expect(refusal([...life, given, step('2023-06-01', 'writ')]).message.key).toBe('register.claim-unknown');
    expect(complaints('claim-step-recorded', { claim: 'c', step: 'writ', document: 'letter' })).toEqual([
      ['fields.document', 'record.no-document'],
    ]);
  });

  test('claims stand by their days, those of one day by their ids; a sealed claimant has no name', () => {
    const claims = [
      on('2023-05-02', 'claim-made', { claim: 'z', undertaking: 'u', claimant: 'company' }, { id: '1' }),
      on(
        '2023-05-02',
        'claim-made',
        { claim: 'a', undertaking: 'u', claimant: { sealed: `sha256:${file('1')}` } },
        { id: '2' },
      ),
    ];
    expect(
      after([...life, given, ...claims]).claims.map(({ id, claimant, claimantKind }) => [id, claimant, claimantKind]),
    ).toEqual([
      ['a', null, null],
      ['z', 'company', 'company'],
    ]);
  });
});
