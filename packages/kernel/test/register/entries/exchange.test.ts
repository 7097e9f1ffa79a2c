import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/register/entry.ts';
import type { Register } from '../../../src/register/register.ts';
import type { ShareClass } from '../../../src/register/share-class.ts';
import { applied, complaints, listedLife, on, refusal } from '../life.ts';

const allHeads = ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'];

function classA({ classes }: Register): Pick<ShareClass, 'ended' | 'uncertain'> {
  const { ended, uncertain } = classes.get('A') as ShareClass;
  return { ended, uncertain };
}

describe('a waiver', () => {
  test('is kept with its conditions and its last day', () => {
    const { clearings } = applied([
      on('2022-01-03', 'waiver-granted', {
        waiver: 'articles',
        provision: '8A.44',
        subject: 'issuer',
        conditions: ['Amend at the next meeting.'],
        until: '2022-06-30',
        letter: 'HKEX 12',
      }),
    ]);
    expect(clearings).toEqual([
      {
        act: 'waiver',
        entry: 'waiver-granted.2022-01-03',
        on: '2022-01-03',
        provision: '8A.44',
        subject: 'issuer',
        outcome: null,
        conditions: ['Amend at the next meeting.'],
        waiver: 'articles',
        until: '2022-06-30',
      },
    ]);
  });

  test('without id, subject, conditions or end is one of the whole issuer for good', () => {
    const { clearings } = applied([on('2022-01-03', 'waiver-granted', { provision: '8A.12' })]);
    expect(clearings).toMatchObject([{ subject: null, conditions: [], waiver: null, until: null }]);
  });

  test('for a single day is one', () => {
    const { clearings } = applied([on('2022-01-03', 'waiver-granted', { provision: '8A.12', until: '2022-01-03' })]);
    expect(clearings).toMatchObject([{ on: '2022-01-03', until: '2022-01-03' }]);
  });

  test('that would end before it begins is refused', () => {
    expect(refusal([on('2022-01-03', 'waiver-granted', { provision: '8A.12', until: '2022-01-02' })])).toEqual({
      field: 'fields.until',
      message: {
        key: 'register.waiver-ends-first',
        figures: { until: { date: '2022-01-02' }, on: { date: '2022-01-03' } },
      },
    });
  });

  test('with the id of another is refused', () => {
    const life = [
      on('2022-01-03', 'waiver-granted', { waiver: 'w', provision: '8A.12' }),
      on('2022-01-04', 'waiver-granted', { waiver: 'w', provision: '8A.44' }),
    ];
    expect(refusal(life)).toEqual({
      field: 'fields.waiver',
      message: { key: 'register.waiver-exists', figures: { waiver: { quote: 'w' } } },
    });
  });

  test('of something that is no provision is not read', () => {
    expect(complaints('waiver-granted', { provision: 'the float' })).toEqual([
      ['fields.provision', 'record.no-provision'],
    ]);
  });
});

describe('the end of a waiver', () => {
  const granted = [
    on('2022-01-03', 'waiver-granted', { waiver: 'w', provision: '8A.44', until: '2022-12-31' }),
    on('2022-01-03', 'waiver-granted', { provision: '8A.12' }, { id: 'nameless' }),
  ];

  test('the day before is the last on which it holds', () => {
    const { clearings } = applied([...granted, on('2022-07-01', 'waiver-ended', { waiver: 'w' })]);
    expect(clearings[0]?.until).toBe('2022-06-30');
  });

  test('a waiver without an id is named by its entry', () => {
    const { clearings } = applied([...granted, on('2022-03-01', 'waiver-ended', { waiver: 'nameless' })]);
    // 2022 is no leap year.
    expect(clearings[1]?.until).toBe('2022-02-28');
  });

  test('one that nobody granted is refused with those granted', () => {
    expect(refusal([...granted, on('2022-07-01', 'waiver-ended', { waiver: 'x' })])).toEqual({
      field: 'fields.waiver',
      message: {
        key: 'register.waiver-unknown',
        figures: { waiver: { quote: 'x' }, known: { list: [{ quote: 'w' }, { quote: 'nameless' }] } },
      },
    });
  });

  test('an approval is no waiver', () => {
    const life = [
      on('2022-01-03', 'exchange-approved', { provision: '8A.14' }, { id: 'a' }),
      on('2022-01-04', 'waiver-ended', { waiver: 'a' }),
    ];
    expect(refusal(life).message.key).toBe('register.waiver-unknown');
  });

  test('the day after its last day it has nothing to end; on its last day it has', () => {
    expect(refusal([...granted, on('2023-01-01', 'waiver-ended', { waiver: 'w' })])).toEqual({
      field: 'fields.waiver',
      message: { key: 'register.waiver-over', figures: { waiver: { quote: 'w' }, until: { date: '2022-12-31' } } },
    });
    const { clearings } = applied([...granted, on('2022-12-31', 'waiver-ended', { waiver: 'w' })]);
    expect(clearings[0]?.until).toBe('2022-12-30');
  });
});

test('an approval is kept with what it approves', () => {
  const { clearings } = applied([
    on('2026-03-03', 'exchange-approved', {
      provision: '8A.14',
      subject: 'A',
      reference: 'letter',
      conditions: ['Pro rata.'],
    }),
    on('2026-03-04', 'exchange-approved', { provision: '8A.16' }),
  ]);
  expect(clearings).toEqual([
    {
      act: 'approval',
      entry: 'exchange-approved.2026-03-03',
      on: '2026-03-03',
      provision: '8A.14',
      subject: 'A',
      outcome: null,
      conditions: ['Pro rata.'],
      waiver: null,
      until: null,
    },
    expect.objectContaining({ act: 'approval', provision: '8A.16', subject: null, conditions: [] }),
  ]);
});

describe('a determination about a person (Rule 8A.17)', () => {
  function after(provision: string, outcome: string): Register {
    const determined = on('2024-05-02', 'exchange-determined', {
      provision,
      subject: 'chan',
      outcome,
      panel: 'Listing Committee',
    });
    return applied([...listedLife, determined]);
  }

  test.each([
    ['8A.17(3)', 'incapable', 'incapacity'],
    ['8A.17(3)', 'weight-ends', 'incapacity'],
    ['8A.17(4)', 'unfit', 'unfit'],
    ['8A.17(4)', 'not-satisfied', 'unfit'],
    ['8A.17(4)', 'unfit by incapacity', 'unfit'],
    ['8A.17', 'ceases', 'unfit'],
    ['8A.17', 'incapable', 'incapacity'],
  ])('%s, %s: weight ends, the cause being %s', (provision, outcome, cause) => {
    const register = after(provision, outcome);
    expect(register.people.get('chan')?.weightEnded).toEqual({
      on: '2024-05-02',
      at: '2024-05-02',
      cause,
      entry: 'exchange-determined.2024-05-02',
    });
    expect(classA(register)).toEqual({ ended: 400_000_000n, uncertain: 0n });
  });

  test.each(['fit', 'satisfied', 'weight-continues', 'pending', 'not unfit'])('%s: nothing ends', (outcome) => {
    const register = after('8A.17(4)', outcome);
    expect(register.people.get('chan')?.weightEnded).toBeNull();
    expect(classA(register)).toEqual({ ended: 0n, uncertain: 0n });
    expect(register.clearings).toMatchObject([{ act: 'determination', subject: 'chan', outcome }]);
  });

  test('the issuer is not bound by Rule 8A.17: the determination is kept and ends nothing', () => {
    const secondary = listedLife.map((entry) =>
      entry.kind === 'issuer-listed' ? on('2022-01-03', 'issuer-listed', { status: 'secondary' }) : entry,
    );
    const determined = on('2024-05-02', 'exchange-determined', {
      provision: '8A.17',
      subject: 'chan',
      outcome: 'unfit',
    });
    const register = applied([...secondary, determined]);
    expect(register.people.get('chan')?.weightEnded).toBeNull();
    expect(register.clearings).toHaveLength(1);
  });

  test('of another provision moves nothing', () => {
    const register = after('8A.12', 'not satisfied');
    expect(classA(register)).toEqual({ ended: 0n, uncertain: 0n });
    expect(register.clearings).toMatchObject([{ provision: '8A.12', outcome: 'not satisfied', conditions: [] }]);
  });
});

describe('a determination about shares (Rules 8A.18 and 8A.19)', () => {
  /** Chan lets Lee into half of the economics of his company, so that only the Exchange can say what becomes of its shares. */
  const shared: readonly Entry[] = [
    ...listedLife,
    on('2024-03-01', 'vehicle-interests-set', {
      vehicle: 'peak',
      interests: [
        { who: 'chan', economic: '1/2', control: '1' },
        { who: 'lee', economic: '1/2', control: '0' },
      ],
    }),
  ];

  const moved = { class: 'A', to: 'trust', passing: allHeads };

  const doubtful = { ended: 0n, uncertain: 400_000_000n };

  function determined(provision: string, subject: string, outcome: string): Entry {
    return on('2024-05-02', 'exchange-determined', { provision, subject, outcome });
  }

  test('until then all of the company’s shares are uncertain', () => {
    expect(classA(applied(shared))).toEqual(doubtful);
  });

  test.each(['8A.18', '8A.18(2)', '8A.19'])('under %s weight ends', (provision) => {
    const register = applied([...shared, determined(provision, 'peak', 'weight-ends')]);
    expect(classA(register)).toEqual({ ended: 400_000_000n, uncertain: 0n });
    expect(register.passings).toMatchObject([{ to: 'peak', outcome: 'ended' }]);
    expect(register.classes.get('A')?.holdings.get('wong')?.ended).toBe(0n);
  });

  test.each(['satisfied', 'weight-continues', 'no-objection'])('%s: weight goes on', (outcome) => {
    const register = applied([...shared, determined('8A.18(2)', 'peak', outcome)]);
    expect(classA(register)).toEqual({ ended: 0n, uncertain: 0n });
    expect(register.passings).toMatchObject([{ outcome: 'same-person' }]);
  });

  test('still pending: the doubt stays', () => {
    const register = applied([...shared, determined('8A.18(2)', 'peak', 'pending')]);
    expect(classA(register)).toEqual(doubtful);
    expect(register.passings).toMatchObject([{ outcome: 'uncertain' }]);
  });

  test('about another holder: the doubt stays, over the shares and over how they passed', () => {
    const register = applied([...shared, determined('8A.18(2)', 'wong', 'satisfied')]);
    expect(classA(register)).toEqual(doubtful);
    expect(register.passings).toMatchObject([{ outcome: 'uncertain' }]);
  });

  test('about somebody to whom shares passed before listing too: that they were not bound then stays', () => {
    const earlier = on('2022-01-02', 'opening-position', {
      inIssue: { A: '500000000', B: '4500000000' },
      holdings: [{ holder: 'founders', class: 'A', shares: '7' }],
    });
    const passed = on('2022-01-02', 'shares-transferred', { ...moved, from: 'founders', to: 'peak', shares: '7' });
    const life = [...shared.slice(0, 8), earlier, passed, ...shared.slice(8)];
    const register = applied([...life, determined('8A.18(2)', 'peak', 'satisfied')]);
    expect(register.passings.map(({ outcome }) => outcome)).toEqual(['not-bound', 'same-person']);
  });

  test('about somebody who holds nothing: nothing is made up for him', () => {
    const register = applied([...shared, determined('8A.18(2)', 'lee', 'weight-ends')]);
    expect(classA(register)).toEqual(doubtful);
    expect(register.classes.get('A')?.holdings.has('lee')).toBe(false);
  });

  test('about a vehicle further in: what is held through it is settled', () => {
    const inner = [
      on('2021-01-04', 'vehicle-recorded', { vehicle: 'core', names: { en: 'Core' }, form: 'trust' }, { id: 'core' }),
      on(
        '2021-01-04',
        'vehicle-interests-set',
        { vehicle: 'core', interests: [{ who: 'chan', economic: '1', control: '1' }] },
        { id: 'core-set' },
      ),
      on(
        '2021-01-04',
        'vehicle-interests-set',
        { vehicle: 'peak', interests: [{ who: 'core', economic: '1', control: '1' }] },
        { id: 'peak-set' },
      ),
    ];
    const opened = on('2024-03-01', 'vehicle-interests-set', {
      vehicle: 'core',
      interests: [{ who: 'chan', economic: '9/10', control: '1' }],
    });
    const life = [...listedLife.slice(0, 6), ...inner, ...listedLife.slice(6), opened];
    expect(classA(applied(life))).toEqual(doubtful);
    const register = applied([...life, determined('8A.18(2)', 'core', 'not satisfied')]);
    expect(classA(register)).toEqual({ ended: 400_000_000n, uncertain: 0n });
  });

  describe('about one transfer among others', () => {
    const transfers: readonly Entry[] = [
      ...listedLife,
      on('2024-03-01', 'vehicle-recorded', { vehicle: 'trust', names: { en: 'Trust' }, form: 'trust' }),
      on('2024-03-01', 'shares-transferred', { ...moved, from: 'peak', shares: '300' }, { id: 'first' }),
      on('2024-03-02', 'shares-transferred', { ...moved, from: 'peak', shares: '200' }, { id: 'second' }),
    ];

    test('a trust of which nobody knows whose it is leaves both uncertain', () => {
      expect(classA(applied(transfers))).toEqual({ ended: 0n, uncertain: 500n });
    });

    test('named by its entry, that one ends', () => {
      const register = applied([...transfers, determined('8A.18(1)', 'second', 'weight-ends')]);
      expect(classA(register)).toEqual({ ended: 200n, uncertain: 300n });
      expect(register.passings.map(({ entry, outcome }) => [entry, outcome])).toEqual([
        ['first', 'uncertain'],
        ['second', 'ended'],
      ]);
    });

    test('named by its entry, that one goes on', () => {
      const register = applied([...transfers, determined('8A.18(1)', 'first', 'no objection')]);
      expect(classA(register)).toEqual({ ended: 0n, uncertain: 200n });
      expect(register.passings.map(({ outcome }) => outcome)).toEqual(['same-person', 'uncertain']);
    });

    test('named by its holder, both are settled', () => {
      const register = applied([...transfers, determined('8A.18', 'trust', 'ceased')]);
      expect(classA(register)).toEqual({ ended: 500n, uncertain: 0n });
      expect(register.passings.map(({ outcome }) => outcome)).toEqual(['ended', 'ended']);
    });
  });

  test('control alone passed, so the shares stand with the giver', () => {
    const life = [
      ...listedLife,
      on('2024-03-01', 'vehicle-recorded', { vehicle: 'trust', names: { en: 'Trust' }, form: 'trust' }),
      on('2024-03-01', 'shares-transferred', { ...moved, from: 'peak', shares: '300', passing: ['voting-control'] }),
    ];
    expect(classA(applied(life))).toEqual({ ended: 0n, uncertain: 300n });
    const register = applied([...life, determined('8A.18(1)', 'shares-transferred.2024-03-01', 'ends')]);
    expect(register.classes.get('A')?.holdings.get('peak')?.ended).toBe(300n);
    expect(register.passings).toMatchObject([{ outcome: 'ended' }]);
  });

  test('all that stands behind a vehicle, named by the entry that changed it', () => {
    const register = applied([...shared, determined('8A.18(2)', 'vehicle-interests-set.2024-03-01', 'not satisfied')]);
    expect(classA(register)).toEqual({ ended: 400_000_000n, uncertain: 0n });
    expect(register.passings).toMatchObject([{ outcome: 'ended' }]);
  });
});
