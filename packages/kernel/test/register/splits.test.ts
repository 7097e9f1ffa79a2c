import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratio } from '../../src/numbers/ratio.ts';
import type { Entry } from '../../src/register/entry.ts';
import type { Proportion } from '../../src/register/ratchet.ts';
import { asEntries, lives } from '../model/random-life.ts';
import { applied, on } from './life.ts';
import {
  bought,
  boughtAndCancelled,
  converted,
  interests,
  ratchetOf,
  smallIssuer,
  transferred,
} from './small-issuer.ts';

const tenth = smallIssuer({ A: { pat: '60', vale: '20', quin: '20' }, B: { others: '900' } });
const day = '2022-02-01';

function split(into: string, on_: string, shareClass?: string): Entry {
  const fields = shareClass === undefined ? { into } : { into, class: shareClass };
  return on(on_, 'shares-subdivided', fields, { id: `split-${on_}` });
}

function asRatio(proportion: Proportion | null): unknown {
  return proportion === null ? null : ratio(proportion.weighted, proportion.total);
}

describe('a split of every class', () => {
  test('multiplies every count of every class and holding', () => {
    const life = [
      ...tenth,
      bought('30', day),
      bought('20', day, 'treasury'),
      transferred('pat', 'others', '5', { day }),
      interests('vale', { pat: '1/2', rae: '1/2' }, day),
    ];
    const { classes, conserved } = applied([...life, split('10', '2022-02-02')]);
    expect(conserved).toBe(10_000n);
    expect(classes.get('A')).toMatchObject({
      inIssue: 1000n,
      named: 950n,
      ended: 50n,
      endedUnnamed: 50n,
      uncertain: 200n,
    });
    expect(classes.get('B')).toMatchObject({ inIssue: 9000n, boughtBack: 300n, treasury: 200n, arriving: 200n });
    expect(classes.get('A')?.holdings.get('vale')).toEqual({
      shares: 200n,
      ended: 0n,
      uncertain: 200n,
      allEnded: false,
    });
  });

  test('changes no proportion and no ratchet, under any policy, wherever in a life it comes', () => {
    const places = fc.nat(30);
    const ways = fc.constantFrom('2', '3', '10');
    fc.assert(
      fc.property(lives, places, ways, (life, place, into) => {
        const entries = asEntries(life);
        const at = 14 + (place % (entries.length - 13));
        const lastDay = entries[at - 1]?.effectiveOn ?? '';
        const without = applied(entries.slice(0, at));
        const divided = applied([...entries.slice(0, at), split(into, lastDay)]);
        for (const [index, ratchet] of divided.ratchets.entries()) {
          expect([asRatio(ratchet.low), asRatio(ratchet.high)]).toEqual([
            asRatio(without.ratchets[index]?.low ?? null),
            asRatio(without.ratchets[index]?.high ?? null),
          ]);
          expect(ratchet.open === null).toBe(without.ratchets[index]?.open === null);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('multiplies what is owed, by whom, and what has been converted for it', () => {
    const fall = [...tenth, ...boughtAndCancelled('100', day), converted('pat', '6', day)];
    const { open } = ratchetOf(applied([...fall, split('10', '2022-02-05')]));
    expect(open).toMatchObject({
      openedOn: day,
      required: { low: 100n, high: 100n },
      left: { low: 40n, high: 40n },
      alive: { low: 1000n, high: 1000n },
      converted: new Map([['pat', 60n]]),
      // What stood at the end of that day is in shares of that day.
      stages: [
        {
          on: day,
          multiple: ratio(10n, 1n),
          required: { low: 10n, high: 10n },
          converted: new Map([['pat', 6n]]),
          alive: { low: 100n, high: 100n },
        },
      ],
    });
    const twice = ratchetOf(applied([...fall, split('10', '2022-02-05'), split('1/5', '2022-02-06')])).open;
    expect(twice?.stages[0]?.multiple).toEqual(ratio(2n, 1n));
    expect(open?.shares).toEqual(
      new Map([
        ['pat', { low: 800n, high: 800n }],
        ['quin', { low: 200n, high: 200n }],
      ]),
    );
  });

  test('on the day of a fall and its conversion: before, between or after, the same is owed', () => {
    const [buy, cancel] = boughtAndCancelled('100', day);
    const before = [...tenth, buy as Entry];
    const after = ratchetOf(applied([...before, cancel as Entry, converted('pat', '4', day), split('10', day)])).open;
    expect(after).toMatchObject({
      required: { low: 100n, high: 100n },
      left: { low: 60n, high: 60n },
      converted: new Map([['pat', 40n]]),
    });
    expect(after?.shares.get('quin')).toEqual({ low: 200n, high: 200n });
    const first = [
      ...before,
      split('10', day),
      on(day, 'shares-cancelled', { class: 'B', shares: '1000', from: 'bought-back' }),
      converted('pat', '40', day),
    ];
    expect(ratchetOf(applied(first)).open).toMatchObject({
      required: { low: 100n, high: 100n },
      left: { low: 60n, high: 60n },
    });
    const between = [...before, cancel as Entry, split('10', day), converted('pat', '40', day)];
    expect(ratchetOf(applied(between)).open).toMatchObject({
      required: { low: 100n, high: 100n },
      left: { low: 60n, high: 60n },
    });
  });

  test('multiplies charges, so that as many shares can be enforced against or released', () => {
    const pledge = on(day, 'encumbrance-created', { holder: 'pat', class: 'A', shares: '30', 'in-favour-of': 'bank' });
    const open = on(
      day,
      'encumbrance-created',
      { holder: 'quin', class: 'A', shares: null, 'in-favour-of': 'bank' },
      { id: 'open' },
    );
    const { encumbrances } = applied([...tenth, pledge, open, split('10', '2022-02-05')]);
    expect([...encumbrances.values()].flat().map(({ shares }) => shares)).toEqual([300n, null]);
    const enforced = on('2022-03-01', 'encumbrance-enforced', {
      holder: 'pat',
      class: 'A',
      shares: '300',
      'in-favour-of': 'bank',
    });
    expect(applied([...tenth, pledge, split('10', '2022-02-05'), enforced]).classes.get('A')?.ended).toBe(300n);
  });

  test('multiplies what waits for a determination, and nothing that is past', () => {
    const passed = [...tenth, transferred('pat', 'wold', '10', { day }), transferred('pat', 'rae', '5', { day })];
    const { passings } = applied([...passed, split('10', '2022-02-05')]);
    expect(passings.map(({ shares, outcome }) => [shares, outcome])).toEqual([
      [100n, 'uncertain'],
      [5n, 'ended'],
    ]);
    const determined = on('2022-03-01', 'exchange-determined', {
      provision: '8A.18',
      subject: `from-pat-to-wold-${day}`,
      outcome: 'weight-ends',
    });
    expect(applied([...passed, split('10', '2022-02-05'), determined]).classes.get('A')).toMatchObject({
      ended: 150n,
      uncertain: 0n,
    });
  });

  test('leaves what is not known as it is', () => {
    const unknown = smallIssuer({ A: { pat: '60', quin: null }, B: { others: null }, inIssue: { A: '100' } });
    const stated = on(day, 'opening-position', { inIssue: {}, treasury: { B: null } });
    const { classes, conserved } = applied([...unknown, stated, split('10', '2022-02-05')]);
    expect(conserved).toBeNull();
    expect(classes.get('B')).toMatchObject({ inIssue: null, treasury: null });
    expect(classes.get('A')?.holdings.get('quin')?.shares).toBeNull();
    expect(classes.get('A')?.inIssue).toBe(1000n);
  });

  test('multiplies what is owed where nobody knows how much', () => {
    const unknown = [
      ...tenth,
      on(day, 'shares-issued', { class: 'B', shares: null, way: 'scheme' }),
      ...boughtAndCancelled('100', '2022-02-02'),
    ];
    expect(ratchetOf(applied([...unknown, split('10', '2022-02-05')])).open?.required).toEqual({ low: 0n, high: null });
  });
});

describe('a consolidation', () => {
  test('divides every count, and what is owed is rounded up to whole shares', () => {
    const even = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
    const fall = [...even, ...boughtAndCancelled('90', day), converted('pat', '2', day), bought('3', day)];
    // Nine owed, two converted: seven left of shares of which ten become one.
    expect(ratchetOf(applied(fall)).open).toMatchObject({
      required: { low: 9n, high: 9n },
      left: { low: 7n, high: 7n },
    });
    const evened = [
      ...fall,
      converted('pat', '8', '2022-02-03'),
      on('2022-02-03', 'shares-bought-back', { class: 'B', shares: '7', for: 'cancellation' }),
    ];
    expect(ratchetOf(applied(evened)).open).toBeNull();
    const owing = [...even, ...boughtAndCancelled('90', day), split('1/2', '2022-02-05')];
    expect(ratchetOf(applied(owing)).open).toMatchObject({
      required: { low: 5n, high: 5n },
      left: { low: 5n, high: 5n },
    });
  });
});

describe('a split of one class', () => {
  test('of the class with weight is an issue of weighted shares, and raises the proportion', () => {
    const register = applied([...tenth, split('2', day, 'A')]);
    expect(register.weightedIssues).toEqual([
      {
        entry: `split-${day}`,
        on: day,
        shareClass: 'A',
        shares: 100n,
        way: 'subdivision',
        to: null,
        before: { weighted: 100n, total: 1000n },
        ratchet: { weighted: 100n, total: 1000n },
        closing: { weighted: 200n, total: 1100n },
      },
    ]);
    expect(ratchetOf(register).high).toEqual({ weighted: 100n, total: 1000n });
  });

  test('of the other class lowers the proportion', () => {
    const register = applied([...tenth, split('2', day, 'B')]);
    expect(ratchetOf(register).high).toEqual({ weighted: 100n, total: 1900n });
    expect(register.weightedIssues).toEqual([]);
  });

  test('leaves charges over shares of the other as they were', () => {
    const pledge = on(day, 'encumbrance-created', { holder: 'pat', class: 'A', shares: '30', 'in-favour-of': 'bank' });
    const { encumbrances } = applied([...tenth, pledge, split('2', '2022-02-05', 'B')]);
    expect(encumbrances.get('pat')).toMatchObject([{ shares: 30n }]);
  });

  test('a split of every class is noted as an issue of weighted shares too, for it needs approval', () => {
    const { weightedIssues } = applied([...tenth, split('10', day)]);
    expect(weightedIssues).toMatchObject([
      { shares: 900n, way: 'subdivision', closing: { weighted: 1000n, total: 10_000n } },
    ]);
    expect(applied([...tenth, split('1/10', day)]).weightedIssues).toEqual([]);
  });

  test('of a number that is not known brings a number that is not known', () => {
    const unknown = smallIssuer({ A: { pat: null }, B: { others: '900' } });
    expect(applied([...unknown, split('2', day)]).weightedIssues).toMatchObject([
      { shares: null, before: null, closing: null },
    ]);
  });

  test('on the day of listing belongs to the listing', () => {
    expect(applied([...tenth, split('10', '2022-01-03')]).weightedIssues).toEqual([]);
  });
});
