import { assessRule, type Finding, type Policies, ratio } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import {
  everything,
  interests,
  smallIssuer,
  transferred,
  vehicle,
} from '../../../kernel/test/register/small-issuer.ts';
import { r8a18 } from '../../src/hk/main-board/chapter-8a/8a-18.rule.ts';
import { entry, worldOn } from '../world.ts';

type Life = Parameters<typeof worldOn>[1];

const issuer = smallIssuer({ A: { pat: '40', vale: '20', quin: '40' }, B: { others: '900' } });
const day = '2023-02-01';
const later = '2023-03-01';

function found(life: Life, policies: Partial<Policies> = {}): readonly Finding[] {
  return assessRule(worldOn('2024-06-03', life, policies), r8a18);
}

function answers(life: Life, policies: Partial<Policies> = {}): readonly string[] {
  return found(life, policies).map(
    ({ subject, party, verdict, reasons }) =>
      `${subject} ${party} ${verdict} ${reasons[0]?.key.slice('8A.18.'.length)}`,
  );
}

/** What is found of the one passing of a life. */
function ofPassing(life: Life, policies: Partial<Policies> = {}): Finding {
  return found(life, policies).find(({ id }) => id.split(':').length > 2) as Finding;
}

function ofVehicle(life: Life, policies: Partial<Policies> = {}, id = 'wold'): Finding {
  return found(life, policies).find(({ party, subject }) => party === 'vehicle' && subject === id) as Finding;
}

describe('in whose hands the shares are', () => {
  test('each beneficiary’s holders, and each vehicle', () => {
    expect(answers(issuer)).toEqual([
      'pat beneficiary kept nothing-passed-from',
      'quin beneficiary kept nothing-passed-from',
      'vale vehicle kept vehicle-sole',
    ]);
    expect(found(issuer)[0]?.reasons[0]?.figures).toEqual({ holders: { list: [{ name: 'pat' }, { name: 'vale' }] } });
  });

  test('nobody recorded where a beneficiary’s are', () => {
    const unnamed = smallIssuer({ A: { quin: '40' }, B: { others: '900' }, inIssue: { A: '100' } });
    expect(answers(unnamed)).toEqual([
      'pat beneficiary kept nothing-passed',
      'quin beneficiary kept nothing-passed-from',
    ]);
  });

  test('a pledge is told and passes nothing, of a known number or not', () => {
    const pledge = (shares: string | null, id: string): Life[number] =>
      entry(day, 'encumbrance-created', { holder: 'vale', class: 'A', shares, 'in-favour-of': 'bank' }, { id });
    const [pat] = found([...issuer, pledge('5', 'first'), pledge(null, 'second')]);
    expect(pat).toMatchObject({
      verdict: 'kept',
      reasons: [
        { key: '8A.18.nothing-passed-from' },
        {
          key: '8A.18.encumbered',
          figures: { holder: { name: 'vale' }, other: { name: 'bank' }, shares: { shares: 5n } },
          entries: ['first'],
        },
        { key: '8A.18.encumbered', figures: { shares: { message: 'figure.unknown-count' } }, entries: ['second'] },
      ],
    });
  });

  test('somebody whose weight has ended has none to hold', () => {
    const died = [...issuer, entry(day, 'person-died', { person: 'pat' })];
    expect(answers(died)).toEqual(['quin beneficiary kept nothing-passed-from']);
  });
});

describe('something passed', () => {
  const sale = transferred('pat', 'rae', '10', { day });

  test('to an outsider: the weight of those shares has ended', () => {
    expect(ofPassing([...issuer, sale])).toMatchObject({
      id: `8A.18:pat:from-pat-to-rae-${day}`,
      subject: 'pat',
      party: 'beneficiary',
      verdict: 'ceased',
      reasons: [
        {
          key: '8A.18.ended-by-transfer',
          figures: { on: { date: day }, from: { name: 'pat' }, to: { name: 'rae' }, shares: { shares: 10n } },
        },
      ],
    });
  });

  test.each([
    ['to his own company', transferred('pat', 'vale', '10', { day }), 'kept same-person'],
    ['to a fund that is partly his', transferred('pat', 'wold', '10', { day }), 'needs-determination partly-his'],
    ['to another beneficiary', transferred('pat', 'quin', '10', { day }), 'ceased ended-by-transfer'],
    [
      'as title alone',
      transferred('pat', 'rae', '10', { day, passing: ['legal-title'] }),
      'needs-determination title-only',
    ],
    [
      'as control of the votes alone',
      transferred('pat', 'rae', '10', { day, passing: ['voting-control'] }),
      'ceased ended-by-transfer',
    ],
  ])('%s: %s', (_, passing, expected) => {
    const { verdict, reasons } = ofPassing([...issuer, passing]);
    expect(`${verdict} ${reasons[0]?.key.slice('8A.18.'.length)}`).toBe(expected);
  });

  test('before listing is no finding', () => {
    const early = entry('2021-06-01', 'shares-transferred', {
      class: 'A',
      shares: '0',
      from: 'pat',
      to: 'rae',
      passing: everything,
    });
    const life = [
      ...issuer.filter(({ effectiveOn }) => effectiveOn < '2021-06-01'),
      early,
      ...issuer.filter(({ effectiveOn }) => effectiveOn > '2021-06-01'),
    ];
    expect(answers(life)).toEqual(answers(issuer));
  });

  test('out of a fund of two, or of nobody’s shares: it is the issuer’s to say whose they were', () => {
    const shared = smallIssuer({ A: { wold: '50', quin: '50' }, B: { others: '900' } });
    expect(ofPassing([...shared, transferred('wold', 'rae', '10', { day })])).toMatchObject({
      subject: 'example',
      party: 'issuer',
      verdict: 'ceased',
    });
    const unnamed = smallIssuer({ A: { pat: '60' }, B: { others: '900' }, inIssue: { A: '100' } });
    expect(ofPassing([...unnamed, transferred('others', 'rae', '10', { day })])).toMatchObject({
      subject: 'example',
      party: 'issuer',
    });
  });

  test('by the enforcement of a pledge', () => {
    const pledge = entry(day, 'encumbrance-created', {
      holder: 'pat',
      class: 'A',
      shares: '10',
      'in-favour-of': 'bank',
    });
    const enforced = entry(
      later,
      'encumbrance-enforced',
      { holder: 'pat', class: 'A', shares: '10', 'in-favour-of': 'bank' },
      { id: 'enforced' },
    );
    expect(ofPassing([...issuer, pledge, enforced])).toMatchObject({
      verdict: 'ceased',
      reasons: [{ key: '8A.18.ended-by-enforcement', entries: ['enforced'] }],
    });
  });

  test('behind a vehicle', () => {
    expect(ofPassing([...issuer, interests('vale', { rae: '1' }, day)])).toMatchObject({
      subject: 'pat',
      verdict: 'ceased',
      reasons: [{ key: '8A.18.ended-by-interests-changed' }],
    });
    expect(ofPassing([...issuer, interests('vale', { pat: '1/2', rae: '1/2' }, day)])).toMatchObject({
      verdict: 'needs-determination',
      reasons: [{ key: '8A.18.partly-his' }],
    });
  });

  test('of a number that nobody knows', () => {
    const unknown = smallIssuer({ A: { vale: null, quin: '40' }, B: { others: '900' }, inIssue: { A: '100' } });
    expect(ofPassing([...unknown, interests('vale', { rae: '1' }, day)]).reasons[0]?.figures).toMatchObject({
      shares: { message: 'figure.unknown-count' },
    });
  });

  test('stays a finding when his weight has ended since', () => {
    const died = entry(later, 'person-died', { person: 'pat' });
    expect(ofPassing([...issuer, sale, died])).toMatchObject({ subject: 'pat', verdict: 'ceased' });
  });
});

describe('from one beneficiary to another, where that is left to the Exchange', () => {
  const asking = { transferBetweenBeneficiaries: 'determination' } as const;

  test('the answer under the other policy is given', () => {
    const life = [...issuer, transferred('pat', 'quin', '10', { day })];
    expect(ofPassing(life).policies).toMatchObject([
      {
        policy: 'transferBetweenBeneficiaries',
        value: 'ends',
        otherwise: [
          { value: 'determination', verdict: 'needs-determination', reasons: [{ key: '8A.18.to-beneficiary' }] },
        ],
      },
    ]);
    expect(ofPassing(life, asking)).toMatchObject({
      verdict: 'needs-determination',
      reasons: [{ key: '8A.18.to-beneficiary' }],
    });
    expect(ofPassing([...issuer, transferred('pat', 'rae', '10', { day })], asking).verdict).toBe('ceased');
    expect(ofPassing([...issuer, transferred('pat', 'rae', '10', { day })]).policies).toEqual([]);
  });

  test('an enforcement ends it all the same, and so does what passes within one person’s hands', () => {
    const pledge = entry(day, 'encumbrance-created', {
      holder: 'pat',
      class: 'A',
      shares: '10',
      'in-favour-of': 'quin',
    });
    const enforced = entry(later, 'encumbrance-enforced', {
      holder: 'pat',
      class: 'A',
      shares: '10',
      'in-favour-of': 'quin',
    });
    expect(ofPassing([...issuer, pledge, enforced], asking)).toMatchObject({
      verdict: 'ceased',
      reasons: [{ key: '8A.18.ended-by-enforcement' }],
    });
    expect(ofPassing([...issuer, transferred('vale', 'pat', '10', { day })], asking).verdict).toBe('kept');
  });
});

describe('what the Exchange determined', () => {
  const doubted = [...issuer, transferred('pat', 'wold', '10', { day })];
  const determined = (
    outcome: string,
    given: { readonly subject?: string; readonly provision?: string; readonly on?: string } = {},
  ): Life[number] => {
    const { subject = `from-pat-to-wold-${day}`, provision = '8A.18', on = later } = given;
    return entry(on, 'exchange-determined', { provision, subject, outcome }, { id: `determined-${on}` });
  };

  test.each([
    ['weight-ends', 'ceased determined'],
    ['not satisfied', 'ceased determined'],
    ['satisfied', 'kept determined'],
    ['vendor notified', 'kept determined'],
    ['pending', 'needs-determination partly-his'],
  ])('about a transfer, %s: %s', (outcome, expected) => {
    const { verdict, reasons } = ofPassing([...doubted, determined(outcome)]);
    expect(`${verdict} ${reasons[0]?.key.slice('8A.18.'.length)}`).toBe(expected);
  });

  test('the entries of both are named', () => {
    expect(ofPassing([...doubted, determined('satisfied')]).reasons[0]?.entries).toEqual([
      `from-pat-to-wold-${day}`,
      `determined-${later}`,
    ]);
  });

  test('about the vehicle that took the shares decides the transfer and the vehicle', () => {
    const life = [...doubted, determined('satisfied', { subject: 'wold', provision: '8A.19' })];
    expect(ofPassing(life).verdict).toBe('kept');
    expect(ofVehicle(life)).toMatchObject({
      verdict: 'kept',
      reasons: [{ key: '8A.18.vehicle-determined', entries: [`determined-${later}`] }],
    });
  });

  test('the last of several counts, and one that has decided nothing does not', () => {
    const twice = [
      ...doubted,
      determined('pending', { subject: 'wold' }),
      determined('satisfied', { subject: 'wold', on: '2023-04-01' }),
    ];
    expect(ofVehicle(twice).verdict).toBe('kept');
    const undecided = [
      ...doubted,
      determined('satisfied', { subject: 'wold' }),
      determined('pending', { subject: 'wold', on: '2023-04-01' }),
    ];
    expect(ofVehicle(undecided).verdict).toBe('kept');
  });

  test('before the transfer it was not about that', () => {
    const early = [
      ...issuer,
      determined('satisfied', { subject: 'wold', on: '2023-01-01' }),
      transferred('pat', 'wold', '10', { day }),
    ];
    expect(ofPassing(early).verdict).toBe('needs-determination');
    expect(ofVehicle(early).verdict).toBe('kept');
  });

  test('about a vehicle says nothing once what stands behind it has changed', () => {
    const shared = [
      ...issuer,
      interests('vale', { pat: '1/2', quin: '1/2' }, day),
      determined('satisfied', { subject: 'vale' }),
    ];
    expect(ofVehicle(shared, {}, 'vale').verdict).toBe('kept');
    const again = [
      ...shared,
      interests('vale', { pat: '1' }, '2023-04-01'),
      interests('vale', { pat: '1/3', quin: '2/3' }, '2023-05-01'),
    ];
    expect(ofVehicle(again, {}, 'vale').verdict).toBe('needs-determination');
  });

  test('under another rule, or about another, it decides nothing', () => {
    expect(ofPassing([...doubted, determined('satisfied', { provision: '8A.14' })]).verdict).toBe(
      'needs-determination',
    );
    expect(ofPassing([...doubted, determined('satisfied', { subject: 'vale' })]).verdict).toBe('needs-determination');
    const approved = entry(later, 'exchange-approved', { provision: '8A.18', subject: 'wold' });
    expect(ofVehicle([...doubted, approved]).verdict).toBe('needs-determination');
  });
});

describe('a vehicle', () => {
  function held(
    parts: Readonly<Record<string, readonly [string | null, string | null]>>,
    given: { readonly form?: string; readonly purpose?: string } = {},
  ): Life {
    const { form = 'private-company', purpose } = given;
    const list = Object.entries(parts).map(([who, [economic, control]]) => ({ who, economic, control }));
    const recorded = entry(
      '2021-01-04',
      'vehicle-recorded',
      { vehicle: 'moor', names: { en: 'Moor' }, form, ...(purpose === undefined ? {} : { purpose }) },
      { id: 'moor' },
    );
    const set =
      list.length === 0
        ? []
        : [entry('2021-01-04', 'vehicle-interests-set', { vehicle: 'moor', interests: list }, { id: 'of-moor' })];
    return [recorded, ...set, ...smallIssuer({ A: { moor: '60', quin: '40' }, B: { others: '900' } })];
  }

  function verdict(life: Life, policies: Partial<Policies> = {}): string {
    const finding = ofVehicle(life, policies, 'moor');
    return `${finding.verdict} ${finding.reasons[0]?.key.slice('8A.18.vehicle-'.length)}`;
  }

  test.each([
    ['wholly his', { pat: ['1', '1'] }, 'kept sole'],
    ['wholly a stranger’s', { rae: ['1', '1'] }, 'needs-determination outsider'],
    ['his but for a millionth of the money', { pat: ['999999/1000000', '1'] }, 'needs-determination partly'],
    ['his but for the votes', { pat: ['1', '0'], rae: ['0', '1'] }, 'needs-determination partly'],
    ['of two beneficiaries', { pat: ['1/2', '1/2'], quin: ['1/2', '1/2'] }, 'needs-determination partly'],
    ['of nobody that is known', {}, 'information-missing unknown'],
    ['of which one part is not known', { pat: ['1/2', '1'], quin: [null, '0'] }, 'information-missing unknown'],
  ] as const)('%s: %s', (_, parts, expected) => {
    expect(verdict(held(parts))).toBe(expected);
  });

  test('what is named of one that is partly his is who has the most of its votes', () => {
    const { reasons } = ofVehicle(held({ quin: ['2/3', '1/3'], pat: ['1/3', '2/3'] }), {}, 'moor');
    expect(reasons[0]?.figures).toEqual({
      vehicle: { name: 'moor' },
      who: { name: 'pat' },
      economic: { ratio: ratio(1n, 3n) },
      control: { ratio: ratio(2n, 3n) },
    });
    expect(reasons[0]?.entries).toEqual(['of-moor']);
  });

  test('of one that nobody recorded anything of, its own entry is named', () => {
    expect(ofVehicle(held({}), {}, 'moor').reasons[0]).toMatchObject({
      figures: { unknown: { list: [{ name: 'moor' }] } },
      entries: ['moor'],
    });
  });

  test('a vehicle behind it that nobody knows is named', () => {
    const behind = [
      ...vehicle('tarn', { fell: '1' }),
      entry(
        '2021-01-04',
        'vehicle-recorded',
        { vehicle: 'fell', names: { en: 'Fell' }, form: 'trust' },
        { id: 'fell' },
      ),
    ];
    const life = [...behind, ...smallIssuer({ A: { tarn: '60', quin: '40' }, B: { others: '900' } })];
    expect(ofVehicle(life, {}, 'tarn').reasons[0]?.figures).toMatchObject({ unknown: { list: [{ name: 'fell' }] } });
  });

  test.each([
    [
      'a partnership whose votes are his alone',
      { pat: ['1/100', '1'], rae: ['99/100', '0'] },
      { form: 'limited-partnership' },
      'kept by-form',
    ],
    [
      'a partnership whose votes are nearly his alone',
      { pat: ['1', '99/100'] },
      { form: 'limited-partnership' },
      'needs-determination partly',
    ],
    [
      'a trust for planning his estate in which he has some control',
      { pat: ['0', '1/100'], rae: ['1', '0'] },
      { form: 'trust', purpose: 'estate planning' },
      'kept by-form',
    ],
    [
      'a trust without such a purpose',
      { pat: ['0', '1/100'], rae: ['1', '0'] },
      { form: 'trust' },
      'needs-determination partly',
    ],
    [
      'a trust in which nobody has control',
      { pat: ['1', '0'] },
      { form: 'trust', purpose: 'estate planning' },
      'needs-determination partly',
    ],
    ['a company partly his', { pat: ['99/100', '1'] }, { form: 'private-company' }, 'needs-determination partly'],
    ['another vehicle partly his', { pat: ['99/100', '1'] }, { form: 'other' }, 'needs-determination partly'],
  ] as const)('by its form, %s: %s', (_, parts, given, expected) => {
    expect(verdict(held(parts, given), { vehicleTest: 'by-form' })).toBe(expected);
    expect(verdict(held(parts, given))).toBe('needs-determination partly');
  });

  test('that turns on the policy says so', () => {
    const life = held({ pat: ['1/100', '1'], rae: ['99/100', '0'] }, { form: 'limited-partnership' });
    expect(ofVehicle(life, {}, 'moor').policies).toMatchObject([
      { policy: 'vehicleTest', otherwise: [{ value: 'by-form', verdict: 'kept' }] },
    ]);
  });

  test('is no finding once all that it holds has lost its weight, or it holds nothing', () => {
    const sold = [...held({ pat: ['1', '1'] }), transferred('moor', 'rae', '60', { day })];
    expect(ofVehicle(sold, {}, 'moor')).toBeUndefined();
    const passed = [
      ...held({ pat: ['1', '1'] }),
      transferred('moor', 'rae', '60', { day, passing: ['economic-interest'] }),
    ];
    expect(ofVehicle(passed, {}, 'moor')).toBeUndefined();
    const partly = [
      ...held({ pat: ['1', '1'] }),
      transferred('moor', 'rae', '59', { day, passing: ['economic-interest'] }),
    ];
    expect(ofVehicle(partly, {}, 'moor').verdict).toBe('kept');
    const unknown = [...smallIssuer({ A: { vale: null, quin: '40' }, B: { others: '900' }, inIssue: { A: '100' } })];
    expect(ofVehicle(unknown, {}, 'vale').verdict).toBe('kept');
    expect(ofVehicle([...unknown, entry(day, 'person-died', { person: 'pat' })], {}, 'vale')).toBeUndefined();
  });

  test('of one-vote shares is none of this rule', () => {
    const life = smallIssuer({ A: { pat: '60', quin: '40' }, B: { vale: '10', others: '890' } });
    expect(answers(life).filter((line) => line.includes('vehicle'))).toEqual([]);
  });
});
