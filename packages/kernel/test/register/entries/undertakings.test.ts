import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/register/entry.ts';
import { applied, complaints, listedLife, on, refusal } from '../life.ts';

const given: readonly Entry[] = [
  ...listedLife,
  on('2022-02-01', 'undertaking-given', { undertaking: 'chan-1', beneficiary: 'chan' }),
];

describe('an undertaking is given, witnessed and acknowledged', () => {
  test('step by step', () => {
    const { undertakings } = applied([
      ...given,
      on('2022-02-02', 'undertaking-witnessed', { undertaking: 'chan-1', witness: 'A. Witness' }),
      on('2022-02-03', 'undertaking-acknowledged', { undertaking: 'chan-1' }),
    ]);
    expect([...undertakings.values()]).toEqual([
      {
        id: 'chan-1',
        beneficiary: 'chan',
        givenOn: '2022-02-01',
        at: '2022-02-01',
        entry: 'undertaking-given.2022-02-01',
        way: null,
        document: null,
        basis: null,
        instrument: null,
        draft: null,
        witnessed: {
          on: '2022-02-02',
          at: '2022-02-02',
          entry: 'undertaking-witnessed.2022-02-02',
          way: null,
          document: null,
          witness: { text: 'A. Witness' },
          occupation: null,
          address: null,
        },
        acknowledged: {
          on: '2022-02-03',
          at: '2022-02-03',
          entry: 'undertaking-acknowledged.2022-02-03',
          way: null,
          document: null,
          signatory: null,
          position: null,
        },
        companyWitnessed: null,
        replaced: null,
        variations: [],
      },
    ]);
  });

  test('just given it is neither witnessed nor acknowledged', () => {
    expect(applied(given).undertakings.get('chan-1')).toMatchObject({ witnessed: null, acknowledged: null });
  });

  test('with the paper as structure', () => {
    const clause = { id: '1', kind: 'own-compliance', text: 'I keep the rules.' };
    const { undertakings } = applied([
      ...listedLife,
      on('2022-02-01', 'undertaking-given', {
        undertaking: 'u',
        beneficiary: 'chan',
        instrument: { clauses: [clause] },
      }),
    ]);
    expect(undertakings.get('u')?.instrument?.clauses).toMatchObject([clause]);
  });

  test('an id that another has is refused', () => {
    expect(
      refusal([...given, on('2022-03-01', 'undertaking-given', { undertaking: 'chan-1', beneficiary: 'wong' })]),
    ).toEqual({
      field: 'fields.undertaking',
      message: {
        key: 'register.undertaking-exists',
        figures: { undertaking: { quote: 'chan-1' }, given: { date: '2022-02-01' } },
      },
    });
  });

  test.each(['undertaking-witnessed', 'undertaking-acknowledged'])('%s before it was given is refused', (kind) => {
    expect(refusal([...given, on('2022-03-01', kind, { undertaking: 'wong-1' })])).toEqual({
      field: 'fields.undertaking',
      message: {
        key: 'register.undertaking-unknown',
        figures: { undertaking: { quote: 'wong-1' }, known: { list: [{ quote: 'chan-1' }] } },
      },
    });
  });

  test.each([
    ['undertaking-witnessed', 'register.witnessed-already'],
    ['undertaking-acknowledged', 'register.acknowledged-already'],
  ])('%s a second time is refused', (kind, key) => {
    const life = [...given, on('2022-02-02', kind, { undertaking: 'chan-1' })];
    expect(refusal([...life, on('2022-02-03', kind, { undertaking: 'chan-1' })])).toEqual({
      field: 'fields.undertaking',
      message: { key, figures: { undertaking: { quote: 'chan-1' }, on: { date: '2022-02-02' } } },
    });
  });
});

describe('an endeavour', () => {
  test('is kept with what it was for', () => {
    const { endeavours } = applied([
      ...listedLife,
      on('2022-05-01', 'endeavour-recorded', {
        beneficiary: 'chan',
        what: 'Voted against.',
        provision: '8A.15',
        concerning: 'company',
      }),
      on('2022-05-02', 'endeavour-recorded', { beneficiary: 'wong', what: 'Wrote to the board.' }),
    ]);
    expect(endeavours).toEqual([
      {
        on: '2022-05-01',
        at: '2022-05-01',
        entry: 'endeavour-recorded.2022-05-01',
        beneficiary: 'chan',
        provision: '8A.15',
        concerning: 'company',
        vehicle: null,
        act: null,
        document: null,
        what: 'Voted against.',
      },
      expect.objectContaining({ beneficiary: 'wong', provision: null, concerning: null }),
    ]);
  });

  test('without saying what was done is not read', () => {
    expect(complaints('endeavour-recorded', { beneficiary: 'chan', what: ' ' })).toEqual([
      ['fields.what', 'record.no-text'],
    ]);
  });
});

describe('a claim', () => {
  const made = [
    ...given,
    on('2022-06-01', 'claim-made', {
      claim: 'c1',
      undertaking: 'chan-1',
      claimant: 'A shareholder whom nobody recorded',
      provision: '8A.15',
    }),
  ];

  test('is made and closed', () => {
    const { claims } = applied([...made, on('2022-07-01', 'claim-closed', { claim: 'c1', outcome: 'settled' })]);
    expect([...claims.values()]).toEqual([
      {
        id: 'c1',
        entry: 'claim-made.2022-06-01',
        madeOn: '2022-06-01',
        at: '2022-06-01',
        undertaking: 'chan-1',
        claimant: 'A shareholder whom nobody recorded',
        claimantKind: null,
        provisions: ['8A.15'],
        breach: null,
        remedies: [],
        remedy: null,
        holdings: [],
        steps: [],
        closed: { on: '2022-07-01', entry: 'claim-closed.2022-07-01', outcome: 'settled', how: null },
      },
    ]);
  });

  test('is open until it is closed; neither provision nor outcome need be said', () => {
    const fields = { claim: 'c2', undertaking: 'chan-1', claimant: 'company' };
    const life = [...given, on('2022-06-01', 'claim-made', fields)];
    expect(applied(life).claims.get('c2')).toMatchObject({
      provisions: [],
      claimantKind: 'company',
      closed: null,
    });
    expect(
      applied([...life, on('2022-07-01', 'claim-closed', { claim: 'c2' })]).claims.get('c2')?.closed?.outcome,
    ).toBeNull();
  });

  test('under an undertaking that nobody gave is refused', () => {
    const claim = on('2022-06-01', 'claim-made', { claim: 'c1', undertaking: 'x', claimant: 'company' });
    expect(refusal([...given, claim]).message).toEqual({
      key: 'register.undertaking-unknown',
      figures: { undertaking: { quote: 'x' }, known: { list: [{ quote: 'chan-1' }] } },
    });
  });

  test('with the id of another is refused', () => {
    const again = on('2022-06-02', 'claim-made', { claim: 'c1', undertaking: 'chan-1', claimant: 'company' });
    expect(refusal([...made, again])).toEqual({
      field: 'fields.claim',
      message: { key: 'register.claim-exists', figures: { claim: { quote: 'c1' }, made: { date: '2022-06-01' } } },
    });
  });

  test('that nobody made can not be closed', () => {
    expect(refusal([...made, on('2022-07-01', 'claim-closed', { claim: 'c9' })])).toEqual({
      field: 'fields.claim',
      message: {
        key: 'register.claim-unknown',
        figures: { claim: { quote: 'c9' }, known: { list: [{ quote: 'c1' }] } },
      },
    });
  });

  test('that is closed can not be closed again', () => {
    const life = [...made, on('2022-07-01', 'claim-closed', { claim: 'c1' })];
    expect(refusal([...life, on('2022-08-01', 'claim-closed', { claim: 'c1' })])).toEqual({
      field: 'fields.claim',
      message: {
        key: 'register.claim-closed-already',
        figures: { claim: { quote: 'c1' }, closed: { date: '2022-07-01' } },
      },
    });
  });
});
