import { assessRule, type Finding, type Policies, ratio } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import {
  boughtAndCancelled,
  converted,
  interests,
  listingDay,
  smallIssuer,
  transferred,
  vehicle,
} from '../../../kernel/test/register/small-issuer.ts';
import { partOf } from '../../src/hk/main-board/conversion-split.ts';
import { heldForBeneficiaries } from '../../src/hk/main-board/votes.ts';
import * as rules from '../../src/index.ts';
import { entry, worldOn } from '../world.ts';

type Life = Parameters<typeof worldOn>[1];

const day = '2023-02-01';
const nextDay = '2023-02-02';
const later = '2023-03-01';
const asked = '2024-06-03';

function found(rule: Parameters<typeof assessRule>[1], life: Life, on = asked): readonly Finding[] {
  return assessRule(worldOn(on, life), rule);
}

const inShort = ({ subject, verdict, reasons }: Finding) => [subject, verdict, reasons[0]?.key, reasons[0]?.entries];
const died = (person: string, on = day) => entry(on, 'person-died', { person }, { id: `${person}-died` });
const said = (provision: string, subject: string, outcome: string, on = later) =>
  entry(on, 'exchange-determined', { provision, subject, outcome }, { id: `said-of-${subject}` });

describe('8A.09: votes', () => {
  test('fractions of a vote are counted exactly', () => {
    // 11 shares of ten and a half votes are 115½ votes; 900 others of 1015½ are 1800 of 2031.
    const finding = found(
      rules.r8a09,
      smallIssuer({ A: { pat: '11' }, B: { others: '900' }, votesPerShare: '21/2' }),
    )[0];
    expect(finding?.reasons[0]?.figures['share']).toEqual({ ratio: ratio(1800n, 2031n) });
  });

  test('two who may each have every ordinary share in nobody’s name can have no more than there are', () => {
    // At the worst all 900 are theirs and the public has none; at the best it has 900 of 100 × 10 + 900 votes.
    const open = smallIssuer({ A: { pat: '50', quin: '50' }, B: { pat: null, quin: null }, inIssue: { B: '900' } });
    const finding = found(rules.r8a09, open)[0];
    expect(finding?.reasons[0]).toMatchObject({
      key: '8A.09.holding-decides',
      figures: { worst: { ratio: ratio(0n, 1n) }, best: { ratio: ratio(9n, 19n) } },
    });
  });

  test('where nobody recorded how many shares there are, nothing can be told', () => {
    const unknown = smallIssuer({ A: { pat: '50' }, B: { others: '900' }, inIssue: { A: null } });
    expect(found(rules.r8a09, unknown).map(({ reasons }) => reasons[0]?.key)).toEqual([
      '8A.09.shares-unknown',
      '8A.09.shares-unknown',
      '8A.09.shares-unknown',
    ]);
  });
});

describe('one-vote shares held by or for beneficiaries (policies A8 and A29)', () => {
  const held = (life: Life, policies: Partial<Policies> = {}) =>
    heldForBeneficiaries(worldOn(asked, life, policies)).held;

  test('of a fund of two are counted once, known or not', () => {
    const fund = smallIssuer({ A: { pat: '60', quin: '40' }, B: { wold: '30', others: '870' } });
    expect(held(fund)).toEqual({ atBest: 30n, atWorst: 30n });
    const open = smallIssuer({ A: { pat: '60', quin: '40' }, B: { wold: null }, inIssue: { B: '900' } });
    expect(held(open)).toEqual({ atBest: 0n, atWorst: 900n });
    expect(held(open, { heldForBeneficiary: 'owned' })).toEqual({ atBest: 0n, atWorst: 900n });
  });

  test('of a company of which nobody knows how much is his: none at the best, all at the worst', () => {
    const hill = entry('2021-01-04', 'vehicle-recorded', { vehicle: 'hill', names: { en: 'Hill' }, form: 'other' });
    const parts = [{ who: 'pat', economic: null, control: null }];
    const behind = entry(
      '2021-01-04',
      'vehicle-interests-set',
      { vehicle: 'hill', interests: parts },
      { id: 'hill-of' },
    );
    const life = [hill, behind, ...smallIssuer({ A: { pat: '60', quin: '40' }, B: { hill: '30', others: '870' } })];
    expect(held(life)).toEqual({ atBest: 0n, atWorst: 30n });
  });

  test('weighted shares without weight are, and those in doubt at the best only, for at the worst they have their weight', () => {
    const fund = smallIssuer({ A: { pat: '60', wold: '40' }, B: { others: '900' } });
    // Ten of Pat’s go to the fund that is half his: they are in doubt. Then four of the fund’s pass to it from outside.
    const doubted = [...fund, transferred('pat', 'wold', '10', { day })];
    expect(held(doubted)).toEqual({ atBest: 10n, atWorst: 0n });
    const ended = [...doubted, transferred('pat', 'quin', '4', { day: nextDay })];
    expect(held(ended)).toEqual({ atBest: 14n, atWorst: 4n });
  });

  test('all of an unknown number, when somebody else’s weight in it has ended: none at the best, any at the worst', () => {
    const open = smallIssuer({ A: { pat: '60', vale: null, quin: '40' }, B: { others: '900' }, inIssue: { A: '130' } });
    const over = [...open, said('8A.18(2)', 'vale', 'weight ends')];
    // 130 less 60 and 40 can be the company’s.
    expect(held(over)).toEqual({ atBest: 0n, atWorst: 30n });
    expect(held(open)).toEqual({ atBest: 0n, atWorst: 0n });
  });
});

describe('8A.13: what the proportion is held against', () => {
  const tenth = smallIssuer({ A: { pat: '100' }, B: { others: '900' } });

  test('a position stated anew that nothing recorded explains is the one to look at', () => {
    const restated = entry(
      day,
      'opening-position',
      { inIssue: { A: '101', B: '899' }, holdings: [{ holder: 'pat', class: 'A', shares: '101' }] },
      { id: 'restated' },
    );
    const [finding] = found(rules.r8a13, [...tenth, restated]);
    expect([finding?.reasons[0]?.key, finding?.reasons[0]?.entries[0]]).toEqual(['8A.13.unexplained', 'restated']);
  });

  test('an issue of weighted shares that raised it is', () => {
    const issued = entry(
      day,
      'shares-issued',
      { class: 'A', shares: '1', way: 'rights-issue', to: 'pat' },
      { id: 'issued' },
    );
    const [finding] = found(rules.r8a13, [...tenth, issued]);
    expect([finding?.reasons[0]?.key, finding?.reasons[0]?.entries[0]]).toEqual(['8A.13.above', 'issued']);
  });
});

describe('8A.14: who asks, and whom it concerns', () => {
  const tenth = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
  const issued = entry(
    day,
    'shares-issued',
    { class: 'A', shares: '1', way: 'rights-issue', to: 'pat' },
    { id: 'issued' },
  );
  const offer = [entry(day, 'shares-issued', { class: 'B', shares: '9', way: 'rights-issue' }), issued];

  test('somebody recognised as a beneficiary on the day of the issue is one of them', () => {
    const recognised = entry(day, 'beneficiary-recognised', { person: 'quin' });
    const life = [...tenth.filter(({ id }) => id !== 'quin-recognised'), recognised, ...offer];
    expect(found(rules.r8a14, life).map(({ subject }) => subject)).toEqual(['example', 'pat', 'quin']);
  });

  test('only an approval approves: neither a waiver nor a determination is one', () => {
    const acts = [
      entry(day, 'waiver-granted', { provision: '8A.14' }),
      entry(day, 'exchange-determined', { provision: '8A.14', subject: 'issued', outcome: 'accepted' }),
    ];
    const before = (act: Life) => found(rules.r8a14, [...tenth, ...act, ...offer])[0]?.reasons[0]?.key;
    expect(before([])).toBe('8A.14.no-approval');
    expect(before(acts.slice(1))).toBe('8A.14.no-approval');
    expect(before([entry(day, 'exchange-approved', { provision: '8A.14' })])).toBe('8A.14.approved');
  });
});

describe('8A.12: the words of an acceptance', () => {
  // One weighted share short of a tenth of 1000.
  const short = smallIssuer({ A: { pat: '99' }, B: { others: '901' } });
  const answer = (outcome: string) => {
    const [finding] = found(rules.r8a12, [...short, said('8A.12', 'example', outcome, listingDay)], listingDay);
    return finding === undefined ? null : inShort(finding).slice(1);
  };

  test('a plain one is cited', () => {
    expect(answer('permitted')).toEqual(['kept', '8A.12.accepted', ['said-of-example']]);
  });

  test.each([
    'unsuitable',
    'unacceptable to the Exchange',
    'acceptance refused',
    'refusal to grant it',
    'request to permit it rejected',
    'rejection of what was to be allowed',
    'declined to approve',
    'declining acceptance',
    'acceptance pending',
    'no approval',
  ])('%s is none', (outcome) => {
    expect(answer(outcome)?.slice(0, 2)).toEqual(['needs-determination', '8A.12.below']);
  });
});

describe('8A.15: whose part it is', () => {
  const tenth = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
  const fall = boughtAndCancelled('100', day);
  // Answered in March, and so late.
  const concerned = (life: Life, shares = '10') =>
    found(rules.r8a15, [...life, converted('pat', shares, later)])
      .filter(({ id }) => id.includes('cancelled-'))
      .map(({ subject }) => subject);
  const recognised = (on: string) => entry(on, 'beneficiary-recognised', { person: 'quin' });
  const without = tenth.filter(({ id }) => id !== 'quin-recognised');

  test('of who was recognised on the day of the fall or before it, and not of who was after it', () => {
    expect(concerned([...tenth, ...fall])).toEqual(['pat', 'quin']);
    expect(concerned([...without, recognised(day), ...fall])).toEqual(['pat', 'quin']);
    expect(concerned([...without, ...fall, recognised(nextDay)])).toEqual(['pat']);
  });

  test('not of who lost his weight that day', () => {
    // A half of all shares goes: 90 of 500 or 100 of 500 are above a tenth either way, and 60 fewer are below.
    const half = [
      ...smallIssuer({ A: { pat: '90', quin: '10' }, B: { others: '900' } }),
      ...boughtAndCancelled('500', day),
    ];
    expect(concerned([...half, died('quin')], '60')).toEqual(['pat']);
    expect(concerned([...half, died('quin', nextDay)], '60')).toEqual(['pat', 'quin']);
  });

  test('nor of who had no weighted share', () => {
    const none = smallIssuer({ A: { pat: '100', quin: '0' }, B: { others: '900' } });
    expect(concerned([...none, ...fall])).toEqual(['pat']);
  });

  test('what he has converted that day is not asked of him again', () => {
    const [pat] = found(rules.r8a15, [...tenth, ...fall, converted('pat', '2', day)], day);
    expect([pat?.verdict, pat?.reasons[0]?.figures['short'], pat?.duties[0]?.what.figures]).toEqual([
      'action-required',
      { shares: 4n },
      { shares: { shares: 4n } },
    ]);
  });

  test('the day after he is short of what he has not converted, and of no more', () => {
    const life = [...tenth, ...fall, converted('pat', '2', day)];
    const [pat] = found(rules.r8a15, life, nextDay);
    expect([pat?.verdict, pat?.reasons[0]?.key, pat?.reasons[0]?.figures['short']]).toEqual([
      'breached',
      '8A.15.not-converted',
      { shares: 4n },
    ]);
  });

  test('he did it late and died after that: it was over when it was done', () => {
    const late = [
      ...tenth,
      ...fall,
      converted('pat', '6', nextDay),
      converted('quin', '4', nextDay),
      died('pat', later),
    ];
    const pat = found(rules.r8a15, late).find(({ subject }) => subject === 'pat');
    expect(pat).toMatchObject({ verdict: 'breached', accrued: { from: day, until: nextDay } });
    expect(pat?.reasons[0]?.key).toBe('8A.15.part-late');
  });

  test('a fall that asks for more or for less as something is in doubt leaves his part open', () => {
    const doubted = [...tenth, transferred('pat', 'wold', '30', { day: '2022-06-01' }), ...fall];
    const [pat] = found(rules.r8a15, doubted, day);
    expect(pat?.verdict).toBe('information-missing');
  });

  test('of nothing everybody’s part is nothing, whatever he has; of something nobody’s is known where nobody has any', () => {
    const policy = { conversionSplit: 'largest-remainder' } as const;
    const unknown = new Map([['pat', { low: 0n, high: null }]]);
    expect(partOf('pat', { count: 0n, shares: unknown, alive: { low: 0n, high: 9n } }, policy)).toBe(0n);
    expect(partOf('pat', { count: 5n, shares: new Map(), alive: { low: 0n, high: 0n } }, policy)).toBeNull();
  });
});

describe('8A.17: what still stands in the class', () => {
  test('is not known while a count of one of his weighted holdings is not, whichever of them it is', () => {
    for (const A of [
      { pat: null, vale: '20' },
      { pat: '20', vale: null },
    ]) {
      const life = [...smallIssuer({ A, B: { others: '900' }, inIssue: { A: '100' } }), died('pat')];
      expect(found(rules.r8a17, life)[0]?.reasons.map(({ key }) => key)).toEqual([
        '8A.17.death',
        '8A.17.register-unknown',
      ]);
    }
  });

  test('does not depend on what he has of another class', () => {
    const B = { pat: null, others: '900' };
    const life = [...smallIssuer({ A: { pat: '60', quin: '40' }, B, inIssue: { B: '900' } }), died('pat')];
    expect(found(rules.r8a17, life)[0]?.reasons[1]).toMatchObject({
      key: '8A.17.still-registered',
      figures: { shares: { shares: 60n } },
    });
  });

  test('what the Exchange decided on the day of a conviction may be about it', () => {
    const convicted = entry(day, 'conviction-recorded', { person: 'pat' }, { id: 'convicted' });
    const tenth = smallIssuer({ A: { pat: '60' }, B: { others: '900' } });
    const answer = (on: string) =>
      found(rules.r8a17, [
        ...tenth,
        ...(on < day ? [said('8A.17', 'pat', 'fit', on), convicted] : [convicted, said('8A.17', 'pat', 'fit', on)]),
      ])[0]?.verdict;
    expect([answer('2023-01-31'), answer(day)]).toEqual(['needs-determination', 'kept']);
  });
});

describe('8A.18: every passing, and every vehicle', () => {
  const issuer = smallIssuer({ A: { pat: '40', vale: '20', quin: '40' }, B: { pat: '5', others: '900' } });
  const passing = (life: Life) => found(rules.r8a18, life).find(({ id }) => id.split(':').length > 2);
  const ofVehicle = (life: Life, id: string) =>
    found(rules.r8a18, life).find(({ party, subject }) => party === 'vehicle' && subject === id);

  test.each([
    ['to his own company', transferred('pat', 'vale', '10', { day }), '8A.18.same-person'],
    ['to a fund that is partly his', transferred('pat', 'wold', '10', { day }), '8A.18.partly-his'],
    ['as title alone', transferred('pat', 'rae', '10', { day, passing: ['legal-title'] }), '8A.18.title-only'],
    ['to an outsider', transferred('pat', 'rae', '10', { day }), '8A.18.ended-by-transfer'],
  ])('%s: it rests on the transfer', (_, transfer, key) => {
    expect(passing([...issuer, transfer])?.reasons).toMatchObject([{ key, entries: [transfer.id] }]);
  });

  test('to a beneficiary, where that is left to the Exchange', () => {
    const transfer = transferred('pat', 'quin', '10', { day });
    const policies = { transferBetweenBeneficiaries: 'determination' } as const;
    const finding = assessRule(worldOn(asked, [...issuer, transfer], policies), rules.r8a18).find(
      ({ id }) => id.split(':').length > 2,
    );
    expect(finding?.reasons).toMatchObject([{ key: '8A.18.to-beneficiary', entries: [transfer.id] }]);
  });

  test('his weighted shares alone are looked for', () => {
    expect(found(rules.r8a18, issuer)[0]?.reasons[0]?.figures).toEqual({
      holders: { list: [{ name: 'pat' }, { name: 'vale' }] },
    });
  });

  test('an outsider’s company is named with its owner', () => {
    const outside = [
      ...vehicle('hill', { rae: '1' }),
      ...smallIssuer({ A: { pat: '60', hill: '40' }, B: { others: '900' } }),
    ];
    expect(ofVehicle(outside, 'hill')?.reasons).toMatchObject([
      { key: '8A.18.vehicle-outsider', figures: { vehicle: { name: 'hill' }, owner: { name: 'rae' } } },
    ]);
  });

  test('a company of which nobody has any part: it has no main holder, under either test', () => {
    const nobody = entry('2021-01-05', 'vehicle-interests-set', { vehicle: 'hill', interests: [] }, { id: 'nobody' });
    const recorded = (form: string) => [
      entry('2021-01-04', 'vehicle-recorded', { vehicle: 'hill', names: { en: 'Hill' }, form }),
      nobody,
      ...smallIssuer({ A: { pat: '60', hill: '40' }, B: { others: '900' } }),
    ];
    for (const form of ['private-company', 'limited-partnership', 'trust']) {
      const life = recorded(form).toSorted((a, b) =>
        a.effectiveOn < b.effectiveOn ? -1 : Number(a.effectiveOn > b.effectiveOn),
      );
      const finding = assessRule(worldOn(asked, life, { vehicleTest: 'by-form' }), rules.r8a18).find(
        ({ subject }) => subject === 'hill',
      );
      expect(finding, form).toMatchObject({
        verdict: 'needs-determination',
        reasons: [
          { key: '8A.18.vehicle-partly', figures: { who: { name: 'hill' }, control: { ratio: ratio(0n, 1n) } } },
        ],
      });
    }
  });

  const half = (on: string) => interests('vale', { pat: '1/2', rae: '1/2' }, on);

  test('what the Exchange said of a vehicle counts until what stands behind it changes, and on that day', () => {
    const satisfied = (on: string) => said('8A.18(2)', 'vale', 'satisfied', on);
    expect(ofVehicle([...issuer, satisfied(day), half(nextDay)], 'vale')?.verdict).toBe('needs-determination');
    expect(ofVehicle([...issuer, half(nextDay), satisfied(nextDay)], 'vale')?.verdict).toBe('kept');
  });

  test('what is set of the outer one of two counts as much as what is set of the inner', () => {
    const behind = [...vehicle('hill', { pat: '1/2', rae: '1/2' }), ...issuer];
    const moved = interests('vale', { hill: '1' }, nextDay);
    const satisfied = (on: string) => said('8A.18(2)', 'vale', 'satisfied', on);
    expect(ofVehicle([...behind, satisfied(day), moved], 'vale')?.verdict).toBe('needs-determination');
    expect(ofVehicle([...behind, moved, satisfied(later)], 'vale')?.verdict).toBe('kept');
  });

  test('of several changes behind it the last is the one that counts', () => {
    const third = interests('vale', { pat: '1/4', rae: '3/4' }, '2023-02-20');
    const satisfied = said('8A.18(2)', 'vale', 'satisfied', '2023-02-10');
    const first = interests('vale', { pat: '3/4', rae: '1/4' }, '2023-01-20');
    expect(ofVehicle([...issuer, first, half(day), satisfied, third], 'vale')?.verdict).toBe('needs-determination');
  });

  test('it determined that the weight in a vehicle ends, and more came to it after that', () => {
    const over = [...issuer, said('8A.18(2)', 'vale', 'weight ends')];
    const more = entry('2023-04-03', 'shares-issued', { class: 'A', shares: '2', way: 'rights-issue', to: 'vale' });
    expect(ofVehicle([...over, more], 'vale')).toMatchObject({
      verdict: 'ceased',
      reasons: [{ key: '8A.18.vehicle-determined', entries: ['said-of-vale'] }],
    });
  });
});
