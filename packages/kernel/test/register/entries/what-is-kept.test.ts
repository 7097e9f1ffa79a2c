import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/register/entry.ts';
import { applied, on } from '../life.ts';
import {
  bought,
  boughtAndCancelled,
  converted,
  inWords,
  placed,
  ratchetOf,
  smallIssuer,
  transferred,
} from '../small-issuer.ts';

/** 100 weighted shares of 1000: Pat has 60, Quin 40. */
const tenth = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
const day = '2022-02-01';
const nextDay = '2022-02-02';

const split = (shareClass: string, into: string, when = nextDay) =>
  on(when, 'shares-subdivided', { class: shareClass, into }, { id: `split-${shareClass}-${into}` });
const ratchet = (entries: readonly Entry[]) => inWords(ratchetOf(applied(entries)).high);

describe('what an entry tells is kept', () => {
  test('the names of a class', () => {
    const names = { en: 'Class H' };
    const created = on(day, 'share-class-created', {
      class: 'H',
      names,
      votesPerShare: '1',
      weighted: false,
      listed: false,
    });
    expect(applied([...tenth, created]).classes.get('H')?.names).toEqual(names);
  });

  test('to whom weighted shares were issued, or that nobody was named', () => {
    const issue = { class: 'A', shares: '1', way: 'rights-issue' };
    const issued = [on(day, 'shares-issued', { ...issue, to: 'pat' }), on(nextDay, 'shares-issued', issue)];
    expect(applied([...tenth, ...issued]).weightedIssues.map(({ to }) => to)).toEqual(['pat', null]);
  });

  test('of a paper whose title alone is recorded there is no instrument', () => {
    const given = on(day, 'undertaking-given', { undertaking: 'u', beneficiary: 'pat', instrument: 'Undertaking' });
    expect(applied([...tenth, given]).undertakings.get('u')?.instrument).toBeNull();
  });
});

describe('what is no issue of weighted shares', () => {
  test('a sale of ordinary shares out of treasury', () => {
    const sold = on(nextDay, 'treasury-shares-sold', { class: 'B', shares: '10' });
    expect(applied([...tenth, bought('10', day, 'treasury'), sold]).weightedIssues).toEqual([]);
  });

  test('a split of one into one; one into two is', () => {
    expect(applied([...tenth, split('A', '1')]).weightedIssues).toEqual([]);
    expect(applied([...tenth, split('A', '2')]).weightedIssues).toMatchObject([{ shares: 100n, way: 'subdivision' }]);
  });
});

describe('a split of one class', () => {
  const doubted = [...tenth, transferred('pat', 'wold', '10', { day })];
  const waiting = (entries: readonly Entry[]) => applied(entries).passings.map(({ shares }) => shares);

  test('multiplies what of it waits for a determination, and nothing of another class', () => {
    expect(waiting([...doubted, split('B', '2')])).toEqual([10n]);
    expect(waiting([...doubted, split('A', '2')])).toEqual([20n]);
  });

  test('comes after what lowered the ratchet earlier that day', () => {
    expect(ratchet([...tenth, placed('90', day), split('A', '2', day)])).toBe('100/1090');
    // Two of class B into one: 100 of 595 then, which is more than it was.
    expect(ratchet([...tenth, placed('90', day), split('B', '1/2', day)])).toBe('100/1090');
  });
});

test('balances stated anew come after what lowered the ratchet earlier that day', () => {
  const stated = on(day, 'opening-position', {
    inIssue: { A: '100', B: '900' },
    holdings: [
      { holder: 'pat', class: 'A', shares: '60' },
      { holder: 'quin', class: 'A', shares: '40' },
    ],
  });
  expect(ratchet([...tenth, placed('90', day), stated])).toBe('100/1090');
});

test('shares of an unknown number without weight answer no fall when they are re-designated', () => {
  const unknown = smallIssuer({ A: { pat: '60', quin: null }, B: { others: '900' }, inIssue: { A: '100' } });
  const left = on(day, 'director-ceased', { person: 'quin' });
  // 60 to 100 of 1000 may have weight; of 500 that is more than a tenth at either end.
  const fall = [...unknown, left, ...boughtAndCancelled('500', nextDay), converted('quin', '10', nextDay)];
  const open = ratchetOf(applied(fall)).open;
  expect([open?.conversions.length, open?.converted.size]).toEqual([1, 0]);
});
