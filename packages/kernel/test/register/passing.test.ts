import { describe, expect, test } from 'vitest';
import type { Policies } from '../../src/policy/policies.ts';
import type { Entry } from '../../src/register/entry.ts';
import type { Register } from '../../src/register/register.ts';
import { liveWeight, type ShareClass } from '../../src/register/share-class.ts';
import { applied, on } from './life.ts';
import {
  bought,
  converted,
  everything,
  interests,
  ratchetOf,
  smallIssuer,
  transferred,
  vehicle,
} from './small-issuer.ts';

/** Pat has 40 weighted shares and 20 through his company, Quin 40. */
const issuer = smallIssuer({ A: { pat: '40', vale: '20', quin: '40' }, B: { others: '900' } });
const day = '2022-02-01';
const later = '2022-03-01';

function classA(entries: readonly Entry[], policies: Partial<Policies> = {}): ShareClass {
  return applied(entries, policies).classes.get('A') as ShareClass;
}

function live(entries: readonly Entry[], policies: Partial<Policies> = {}): string {
  const { low, high } = liveWeight(classA(entries, policies));
  return low === high ? `${low}` : `${low} to ${high}`;
}

/** A holding in few words: shares, and of them those ended and those in doubt. */
function held(entries: readonly Entry[], holder: string): string | undefined {
  const holding = classA(entries).holdings.get(holder);
  return holding === undefined ? undefined : `${holding.shares} ended ${holding.ended} in doubt ${holding.uncertain}`;
}

function lastPassing(
  entries: readonly Entry[],
  policies: Partial<Policies> = {},
): Register['passings'][number] | undefined {
  return applied(entries, policies).passings.at(-1);
}

function passing(from: string, to: string, shares: string, heads: readonly string[] = everything): Entry {
  return transferred(from, to, shares, { day, passing: heads });
}

describe('weighted shares pass', () => {
  test('to an outsider: their weight ends, the class and the total stay as they were', () => {
    const life = [...issuer, passing('pat', 'rae', '10')];
    expect(live(life)).toBe('90');
    expect([held(life, 'pat'), held(life, 'rae')]).toEqual(['30 ended 0 in doubt 0', '10 ended 10 in doubt 0']);
    expect(classA(life).inIssue).toBe(100n);
    expect(lastPassing(life)).toEqual({
      entry: `from-pat-to-rae-${day}`,
      on: day,
      from: 'pat',
      to: 'rae',
      shareClass: 'A',
      shares: 10n,
      passing: everything,
      outcome: 'ended',
      person: 'pat',
      because: 'transfer',
    });
  });

  test('to others without a name: their weight ends all the same, and they are the first that others convert', () => {
    const life = [...issuer, passing('pat', 'others', '10')];
    expect(live(life)).toBe('90');
    expect(held(life, 'others')).toBeUndefined();
    const redesignated = [...life, converted('others', '10', later)];
    expect(live(redesignated)).toBe('90');
    expect(classA(redesignated)).toMatchObject({ inIssue: 90n, ended: 0n, endedUnnamed: 0n });
    expect(ratchetOf(applied(redesignated)).high).toEqual({ weighted: 90n, total: 1000n });
  });

  test('to others, and are named later: their weight does not come back', () => {
    const named = on(later, 'opening-position', {
      inIssue: {},
      holdings: [{ holder: 'rae', class: 'A', shares: '10' }],
    });
    const life = [...issuer, passing('pat', 'others', '10'), named];
    expect(held(life, 'rae')).toBe('10 ended 10 in doubt 0');
    expect(live(life)).toBe('90');
    const partly = on(later, 'opening-position', {
      inIssue: {},
      holdings: [{ holder: 'rae', class: 'A', shares: '4' }],
    });
    expect(held([...issuer, passing('pat', 'others', '10'), partly], 'rae')).toBe('4 ended 4 in doubt 0');
    expect(live([...issuer, passing('pat', 'others', '10'), partly])).toBe('90');
  });

  test('to others, some of whom convert, some of whom are bought out', () => {
    const life = [...issuer, passing('pat', 'others', '10')];
    const boughtOut = on(later, 'shares-bought-back', { class: 'A', shares: '6', for: 'cancellation' });
    expect(live([...life, boughtOut])).toBe('90');
    expect(classA([...life, boughtOut])).toMatchObject({ inIssue: 100n, boughtBack: 6n, endedUnnamed: 4n });
    const surrendered = on(later, 'shares-cancelled', { class: 'A', shares: '6', from: 'surrendered' });
    expect(classA([...life, surrendered])).toMatchObject({ inIssue: 94n, ended: 4n, endedUnnamed: 4n });
    expect(live([...life, surrendered])).toBe('90');
  });

  test('to a company that is wholly his, and back: nothing passes to anybody', () => {
    expect(live([...issuer, passing('pat', 'vale', '10')])).toBe('100');
    expect(live([...issuer, passing('vale', 'pat', '10')])).toBe('100');
    expect(lastPassing([...issuer, passing('vale', 'pat', '10')])).toMatchObject({
      outcome: 'same-person',
      person: 'pat',
    });
  });

  test('to a family trust in which he has no part: another person', () => {
    const trust = vehicle('trust', { spouse: '1' }, { day, form: 'trust' });
    expect(live([...issuer, ...trust, passing('pat', 'trust', '10')])).toBe('90');
  });

  test('to a vehicle that is partly his: only the Exchange can say', () => {
    const life = [...issuer, passing('pat', 'wold', '10')];
    expect(live(life)).toBe('90 to 100');
    expect(held(life, 'wold')).toBe('10 ended 0 in doubt 10');
    expect(lastPassing(life)?.outcome).toBe('uncertain');
  });

  test('to a vehicle of which nobody recorded whose it is: the same', () => {
    const unknown = on(day, 'vehicle-recorded', { vehicle: 'moor', names: { en: 'Moor' }, form: 'trust' });
    expect(live([...issuer, unknown, passing('pat', 'moor', '10')])).toBe('90 to 100');
  });

  test('to another beneficiary: another person, unless that is left to the Exchange', () => {
    const life = [...issuer, passing('pat', 'quin', '10')];
    expect(live(life)).toBe('90');
    expect(held(life, 'quin')).toBe('50 ended 10 in doubt 0');
    const asking = { transferBetweenBeneficiaries: 'determination' } as const;
    expect(live(life, asking)).toBe('90 to 100');
    expect(lastPassing(life, asking)?.outcome).toBe('uncertain');
    expect(live([...issuer, passing('pat', 'rae', '10')], asking)).toBe('90');
  });

  test('out of a shared fund to one of the two: what is not one’s alone has passed', () => {
    const shared = smallIssuer({ A: { wold: '50', quin: '50' }, B: { others: '900' } });
    expect(live([...shared, passing('wold', 'pat', '10')])).toBe('90');
    expect(lastPassing([...shared, passing('wold', 'pat', '10')])?.person).toBeNull();
  });

  test('and whoever took them gives them on, ended first', () => {
    const life = [...issuer, passing('pat', 'quin', '10'), transferred('quin', 'rae', '15', { day: later })];
    expect([held(life, 'quin'), held(life, 'rae')]).toEqual(['35 ended 0 in doubt 0', '15 ended 15 in doubt 0']);
    expect(live(life)).toBe('85');
  });

  test('and what was in doubt stays in doubt where one person has both ends, and ends where not', () => {
    const doubted = [...issuer, ...vehicle('wharf', { wold: '1' }, { day }), passing('pat', 'wold', '10')];
    expect(held([...doubted, transferred('wold', 'wharf', '4', { day: later })], 'wharf')).toBe('4 ended 4 in doubt 0');
    // Pat’s company takes a partner: its shares are in doubt, and remain so when it is his alone again and gives them to him.
    const shared = [
      ...issuer,
      interests('vale', { pat: '1/2', rae: '1/2' }, day),
      interests('vale', { pat: '1' }, later),
    ];
    const moved = [...shared, transferred('vale', 'pat', '15', { day: later })];
    expect(held(moved, 'pat')).toBe('55 ended 0 in doubt 15');
    expect(live(moved)).toBe('80 to 100');
  });

  test('to somebody who has shares in doubt: those stay in doubt', () => {
    const shared = [
      ...issuer,
      interests('vale', { pat: '1/2', quin: '1/2' }, day),
      interests('vale', { pat: '1' }, later),
    ];
    const life = [...shared, transferred('quin', 'vale', '10', { day: later })];
    expect(held(life, 'vale')).toBe('30 ended 10 in doubt 20');
    expect(live(life)).toBe('70 to 90');
  });
});

describe('something in weighted shares passes, and the shares stay', () => {
  test.each(['beneficial-ownership', 'economic-interest', 'voting-control'])(
    '%s: their weight ends where they are',
    (head) => {
      const life = [...issuer, passing('pat', 'rae', '10', [head])];
      expect(live(life)).toBe('90');
      expect([held(life, 'pat'), held(life, 'rae')]).toEqual(['40 ended 10 in doubt 0', undefined]);
    },
  );

  test('legal title alone moves nothing that the rule looks at', () => {
    const life = [...issuer, passing('pat', 'rae', '10', ['legal-title'])];
    expect(live(life)).toBe('100');
    expect([held(life, 'pat'), lastPassing(life)?.outcome]).toEqual(['40 ended 0 in doubt 0', 'title-only']);
  });

  test('to a shared fund: in doubt where they are', () => {
    expect(held([...issuer, passing('pat', 'wold', '10', ['economic-interest'])], 'pat')).toBe(
      '40 ended 0 in doubt 10',
    );
  });

  test('of more shares than are alive ends those that are', () => {
    const twice = [
      ...issuer,
      passing('pat', 'rae', '30', ['voting-control']),
      transferred('pat', 'sam', '30', { day: later, passing: ['economic-interest'] }),
    ];
    expect(held(twice, 'pat')).toBe('40 ended 40 in doubt 0');
  });

  test('of shares partly in doubt takes those that are surely alive first', () => {
    const life = [
      ...issuer,
      passing('pat', 'wold', '10', ['economic-interest']),
      transferred('pat', 'rae', '35', { day: later, passing: ['voting-control'] }),
    ];
    expect(held(life, 'pat')).toBe('40 ended 35 in doubt 5');
  });

  test('of shares in nobody’s name: theirs too', () => {
    const unnamed = smallIssuer({ A: { pat: '60' }, B: { others: '900' }, inIssue: { A: '100' } });
    const life = [...unnamed, passing('others', 'rae', '10', ['voting-control'])];
    expect(live(life)).toBe('90');
    expect(lastPassing(life)?.person).toBeNull();
    const doubted = [
      ...unnamed,
      ...vehicle('fell', { others: '1/2', rae: '1/2' }, { day }),
      passing('others', 'fell', '10', ['voting-control']),
    ];
    expect(live(doubted)).toBe('60 to 100');
  });
});

describe('before listing and of shares without weight', () => {
  test('a transfer before listing ends nothing and moves the shares', () => {
    const unlisted = issuer.filter(({ kind }) => kind !== 'issuer-listed');
    const life = [...unlisted, passing('pat', 'rae', '10')];
    expect([held(life, 'pat'), held(life, 'rae')]).toEqual(['30 ended 0 in doubt 0', '10 ended 0 in doubt 0']);
    expect(lastPassing(life)?.outcome).toBe('not-bound');
  });

  test('one-vote shares pass from hand to hand and nothing is noted', () => {
    const holders = smallIssuer({ A: { pat: '100' }, B: { quin: '50', others: '850' } });
    const moved = on(day, 'shares-transferred', {
      class: 'B',
      shares: '20',
      from: 'quin',
      to: 'rae',
      passing: everything,
    });
    const { classes, passings } = applied([...holders, moved]);
    expect([...(classes.get('B')?.holdings ?? [])].map(([holder, { shares }]) => [holder, shares])).toEqual([
      ['quin', 30n],
      ['rae', 20n],
    ]);
    expect(passings).toEqual([]);
    const sold = on(day, 'shares-transferred', {
      class: 'B',
      shares: '20',
      from: 'quin',
      to: 'others',
      passing: everything,
    });
    expect(applied([...holders, sold]).classes.get('B')).toMatchObject({ named: 30n, inIssue: 900n });
  });
});

describe('a pledge', () => {
  const pledge = on(
    day,
    'encumbrance-created',
    { holder: 'pat', class: 'A', shares: '30', 'in-favour-of': 'bank' },
    { id: 'pledge' },
  );

  test('passes nothing', () => {
    expect(live([...issuer, pledge])).toBe('100');
    expect(applied([...issuer, pledge]).passings).toEqual([]);
  });

  test('enforced passes everything, and what is left of it goes on', () => {
    const enforced = on(
      later,
      'encumbrance-enforced',
      { holder: 'pat', class: 'A', shares: '12', 'in-favour-of': 'bank' },
      { id: 'enforced' },
    );
    const life = [...issuer, pledge, enforced];
    expect(live(life)).toBe('88');
    expect([held(life, 'pat'), held(life, 'bank')]).toEqual(['28 ended 0 in doubt 0', '12 ended 12 in doubt 0']);
    expect(lastPassing(life)).toMatchObject({ because: 'enforcement', outcome: 'ended', entry: 'enforced' });
    expect(applied(life).encumbrances.get('pat')).toMatchObject([{ shares: 18n }]);
  });

  test('enforced in favour of another beneficiary ends it, whatever a sale to him would do', () => {
    const mutual = on(day, 'encumbrance-created', { holder: 'pat', class: 'A', shares: '30', 'in-favour-of': 'quin' });
    const enforced = on(later, 'encumbrance-enforced', {
      holder: 'pat',
      class: 'A',
      shares: '30',
      'in-favour-of': 'quin',
    });
    expect(live([...issuer, mutual, enforced], { transferBetweenBeneficiaries: 'determination' })).toBe('70');
  });
});

describe('what stands behind a vehicle changes', () => {
  test('to another person wholly: the weight of all that it holds ends', () => {
    const life = [...issuer, interests('vale', { rae: '1' }, day)];
    expect(live(life)).toBe('80');
    expect(lastPassing(life)).toEqual({
      entry: `of-vale-${day}`,
      on: day,
      from: 'pat',
      to: 'rae',
      shareClass: 'A',
      shares: 20n,
      passing: ['beneficial-ownership'],
      outcome: 'ended',
      person: 'pat',
      because: 'interests-changed',
    });
  });

  test('to another beneficiary wholly: another person, unless that is left to the Exchange', () => {
    const life = [...issuer, interests('vale', { quin: '1' }, day)];
    expect(live(life)).toBe('80');
    expect(live(life, { transferBetweenBeneficiaries: 'determination' })).toBe('80 to 100');
    expect(
      live([...issuer, interests('vale', { rae: '1' }, day)], { transferBetweenBeneficiaries: 'determination' }),
    ).toBe('80');
  });

  test('to another person partly: in doubt', () => {
    const life = [...issuer, interests('vale', { pat: '999/1000', rae: '1/1000' }, day)];
    expect(live(life)).toBe('80 to 100');
    expect(lastPassing(life)).toMatchObject({ from: 'pat', to: 'vale', outcome: 'uncertain' });
  });

  test('from several hands to one: weight ends where he is no beneficiary, and stays as it was where he is', () => {
    const shared = [...issuer, interests('vale', { pat: '1/2', rae: '1/2' }, day)];
    expect(live([...shared, interests('vale', { rae: '1' }, later)])).toBe('80');
    expect(lastPassing([...shared, interests('vale', { rae: '1' }, later)])).toMatchObject({
      from: 'vale',
      to: 'rae',
      outcome: 'ended',
      person: null,
    });
    expect(live([...shared, interests('vale', { pat: '1' }, later)])).toBe('80 to 100');
  });

  test('behind a vehicle behind it: the same', () => {
    const chain = [...issuer, interests('vale', { tarn: '1' }, '2021-06-01'), ...vehicle('tarn', { pat: '1' })];
    const ordered = chain.toSorted((a, b) =>
      a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0,
    );
    expect(live(ordered)).toBe('100');
    expect(live([...ordered, interests('tarn', { rae: '1' }, day)])).toBe('80');
    expect(lastPassing([...ordered, interests('tarn', { rae: '1' }, day)])).toMatchObject({ from: 'pat', to: 'rae' });
  });

  test('within one person’s companies nothing does', () => {
    const life = [...issuer, ...vehicle('tarn', { pat: '1' }, { day }), interests('vale', { tarn: '1' }, day)];
    expect(live(life)).toBe('100');
    expect(applied(life).passings).toEqual([]);
  });

  test('set for the first time it says whose it was, and nothing passes', () => {
    const unknown = on('2021-01-04', 'vehicle-recorded', { vehicle: 'moor', names: { en: 'Moor' }, form: 'trust' });
    const life = [unknown, ...smallIssuer({ A: { moor: '60', quin: '40' }, B: { others: '900' } })];
    expect(live([...life, interests('moor', { pat: '1' }, day)])).toBe('100');
  });

  test('before listing nothing ends', () => {
    const early = [...issuer.slice(0, -4), interests('vale', { rae: '1' }, '2021-06-01'), ...issuer.slice(-4)];
    expect(live(early)).toBe('100');
  });

  test('and the last weight of a beneficiary with it: he is one no more', () => {
    const alone = smallIssuer({ A: { vale: '60', quin: '40' }, B: { others: '900' } });
    expect(applied([...alone, interests('vale', { rae: '1' }, day)]).people.get('pat')?.weightEnded).toMatchObject({
      cause: 'no-weight-left',
      entry: `of-vale-${day}`,
    });
  });
});

describe('the Exchange decides what was in doubt', () => {
  const doubted = [...issuer, passing('pat', 'wold', '10')];
  const determined = (outcome: string, subject: string, provision = '8A.18'): Entry =>
    on(later, 'exchange-determined', { provision, subject, outcome }, { id: 'determined' });

  test.each([
    ['weight-ends', '90', 'ended'],
    ['weight-continues', '100', 'same-person'],
    ['pending', '90 to 100', 'uncertain'],
  ])('about one transfer, %s: %s', (outcome, weight, passed) => {
    const life = [...doubted, determined(outcome, `from-pat-to-wold-${day}`)];
    expect(live(life)).toBe(weight);
    expect(lastPassing(life)?.outcome).toBe(passed);
  });

  test('about one transfer: not about another into the same vehicle', () => {
    const twice = [...doubted, transferred('quin', 'wold', '7', { day: '2022-02-02' })];
    expect(live([...twice, determined('weight-ends', `from-pat-to-wold-${day}`)])).toBe('83 to 90');
    expect(live([...twice, determined('weight-continues', `from-pat-to-wold-${day}`)])).toBe('93 to 100');
  });

  test.each([
    ['weight-ends', '90'],
    ['satisfied', '100'],
  ])('about a vehicle, %s: %s', (outcome, weight) => {
    const life = [...doubted, determined(outcome, 'wold', '8A.19')];
    expect(live(life)).toBe(weight);
    expect(lastPassing(life)?.outcome).toBe(outcome === 'satisfied' ? 'same-person' : 'ended');
  });

  test('about a vehicle behind the holder: about what the holder has through it', () => {
    const behind = [...issuer, ...vehicle('wharf', { wold: '1' }, { day }), passing('pat', 'wharf', '10')];
    expect(live(behind)).toBe('90 to 100');
    expect(live([...behind, determined('satisfied', 'wold')])).toBe('100');
  });

  test('about what stands behind a company that took a partner', () => {
    const partner = [...issuer, interests('vale', { pat: '1/2', rae: '1/2' }, day)];
    expect(live([...partner, determined('weight-ends', `of-vale-${day}`)])).toBe('80');
    expect(live([...partner, determined('satisfied', `of-vale-${day}`)])).toBe('100');
  });

  test('about a company that passed to another beneficiary: not about what that beneficiary had before', () => {
    const passed = [...issuer, interests('vale', { quin: '1' }, day), determined('weight-ends', `of-vale-${day}`)];
    const asking = { transferBetweenBeneficiaries: 'determination' } as const;
    expect(live(passed, asking)).toBe('80');
    expect(classA(passed, asking).holdings.get('quin')).toMatchObject({ shares: 40n, ended: 0n });
    expect(lastPassing(passed, asking)?.outcome).toBe('ended');
  });

  test('about shares of which some have gone on since: what is left of them', () => {
    const gone = [...doubted, transferred('wold', 'rae', '4', { day: '2022-02-15' })];
    expect(held(gone, 'wold')).toBe('6 ended 0 in doubt 6');
    expect(live([...gone, determined('weight-ends', `from-pat-to-wold-${day}`)])).toBe('90');
    expect(live([...gone, determined('weight-continues', `from-pat-to-wold-${day}`)])).toBe('96');
  });

  test('about somebody of whom nothing is in doubt, nothing changes', () => {
    expect(live([...doubted, determined('satisfied', 'quin')])).toBe('90 to 100');
  });

  test('under another rule nothing changes', () => {
    expect(live([...doubted, determined('weight-ends', 'wold', '8A.14')])).toBe('90 to 100');
  });

  test('lowers the ratchet when weight ends by it, and ends a beneficiary who has no other', () => {
    const alone = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
    const given = [...alone, passing('pat', 'wold', '60'), determined('weight-ends', 'wold')];
    expect(ratchetOf(applied(given)).high).toEqual({ weighted: 40n, total: 1000n });
    expect(applied(given).people.get('pat')?.weightEnded).toMatchObject({
      cause: 'no-weight-left',
      entry: 'determined',
    });
  });
});

test('weighted shares that are bought back and then pass count once', () => {
  const life = [
    ...issuer,
    on(day, 'shares-bought-back', { class: 'A', shares: '10', for: 'treasury', from: 'pat' }),
    bought('10', day),
  ];
  expect(live(life)).toBe('90');
});
