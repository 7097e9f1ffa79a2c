import { describe, expect, test } from 'vitest';
import { endingCause } from '../../src/register/outcome.ts';
import type { Entry } from '../../src/register/entry.ts';
import { liveWeight, type ShareClass } from '../../src/register/share-class.ts';
import { applied, on } from './life.ts';
import { converted, interests, placed, smallIssuer, transferred, vehicle } from './small-issuer.ts';

const day = '2022-02-01';
const nextDay = '2022-02-02';
const later = '2022-03-01';

const classA = (entries: readonly Entry[]): ShareClass => applied(entries).classes.get('A') as ShareClass;
const holding = (entries: readonly Entry[], holder: string) => classA(entries).holdings.get(holder);
const died = (person: string, when = day) => on(when, 'person-died', { person }, { id: `${person}-died` });
const determined = (subject: string, outcome: string, when = later) =>
  on(when, 'exchange-determined', { provision: '8A.18', subject, outcome });

/** Class A has 300: Pat 100, Quin 100 and 100 in nobody’s name. */
const unnamed = smallIssuer({ A: { pat: '100', quin: '100', others: '100' }, B: { others: '2700' } });

describe('somebody’s weight ends while there are weighted shares in nobody’s name', () => {
  test('of one who is in the register, what stands there ends and nothing else is in doubt', () => {
    // 300 in issue less Pat’s 100.
    expect(liveWeight(classA([...unnamed, died('pat')]))).toEqual({ low: 200n, high: 200n });
  });

  test('of one who is not, any of those in nobody’s name may have been his', () => {
    const absent = smallIssuer({ A: { pat: '100', others: '100' }, B: { others: '1800' } });
    expect(liveWeight(classA([...absent, died('quin')]))).toEqual({ low: 100n, high: 200n });
  });

  test('of one who is not, where everybody is named: he had none', () => {
    const absent = smallIssuer({ A: { pat: '200' }, B: { others: '1800' } });
    expect(liveWeight(classA([...absent, died('quin')]))).toEqual({ low: 200n, high: 200n });
  });

  test('who has converted all that stands in his name has none left, whatever is in nobody’s', () => {
    const { people } = applied([...unnamed, converted('pat', '100', day)]);
    expect(people.get('pat')?.weightEnded).toMatchObject({ cause: 'no-weight-left', on: day });
    expect(people.get('quin')?.weightEnded).toBeNull();
  });
});

describe('who may still have weight after somebody’s shares have moved', () => {
  test('is one of whose shares no count is known', () => {
    const unknown = smallIssuer({ A: { pat: '60', quin: null }, B: { others: '900' }, inIssue: { A: '100' } });
    const { people } = applied([...unknown, converted('pat', '10', day)]);
    expect(people.get('quin')?.weightEnded).toBeNull();
  });

  test('and one who passed on a part of such a holding', () => {
    const unknown = smallIssuer({ A: { pat: '60', quin: null }, B: { others: '900' }, inIssue: { A: '100' } });
    const sold = [...unknown, transferred('quin', 'rae', '10', { day, passing: ['economic-interest'] })];
    expect(holding(sold, 'quin')).toEqual({ shares: null, ended: 0n, uncertain: 0n, allEnded: false });
    expect(applied(sold).people.get('quin')?.weightEnded).toBeNull();
  });

  test('and one who has shares of another weighted class', () => {
    const classC = [
      on('2022-01-04', 'share-class-created', { class: 'C', votesPerShare: '10', weighted: true, listed: false }),
      on('2022-01-04', 'shares-issued', { class: 'C', shares: '1', way: 'other', to: 'pat' }),
    ];
    const { people } = applied([...unnamed, ...classC, converted('pat', '100', day)]);
    expect(people.get('pat')?.weightEnded).toBeNull();
  });
});

describe('shares come and go', () => {
  test('what comes to a holder of whom no count is known leaves it unknown', () => {
    const unknown = smallIssuer({ A: { pat: '60', quin: null }, B: { others: '900' }, inIssue: { A: '100' } });
    const issued = on(day, 'shares-issued', { class: 'A', shares: '10', way: 'other', to: 'quin' });
    expect(holding([...unknown, issued], 'quin')?.shares).toBeNull();
    expect(classA([...unknown, issued])).toMatchObject({ inIssue: 110n, named: 60n });
  });

  test('an unknown number that comes to somebody new may be any number, with its weight', () => {
    const issued = on(day, 'shares-issued', { class: 'A', shares: null, way: 'other', to: 'rae' });
    expect(holding([...unnamed, issued], 'rae')).toEqual({ shares: null, ended: 0n, uncertain: 0n, allEnded: false });
  });

  // 30 came to Pat’s company from Quin, and so without weight; the 70 that it had are in doubt since Rae has a half of it.
  const mixed = [
    ...smallIssuer({ A: { pat: '130', vale: '70', quin: '100' }, B: { others: '2700' } }),
    transferred('quin', 'vale', '30', { day }),
    interests('vale', { pat: '1/2', rae: '1/2' }, nextDay),
  ];

  test('those without weight go first, then those alive, and those in doubt last', () => {
    expect(holding(mixed, 'vale')).toEqual({ shares: 100n, ended: 30n, uncertain: 70n, allEnded: false });
    const more = [...mixed, on(later, 'shares-issued', { class: 'A', shares: '20', way: 'other', to: 'vale' })];
    expect(holding(more, 'vale')).toEqual({ shares: 120n, ended: 30n, uncertain: 70n, allEnded: false });
    const gone = (shares: string) => holding([...more, converted('vale', shares, '2022-03-02')], 'vale');
    expect(gone('30')).toMatchObject({ shares: 90n, ended: 0n, uncertain: 70n });
    expect(gone('50')).toMatchObject({ shares: 70n, ended: 0n, uncertain: 70n });
    expect(gone('60')).toMatchObject({ shares: 60n, ended: 0n, uncertain: 60n });
  });

  test('the Exchange lets them go on: none is in doubt any more', () => {
    expect(holding([...mixed, determined('vale', 'satisfied')], 'vale')).toMatchObject({ ended: 30n, uncertain: 0n });
  });

  test('the Exchange ends them, those that were alive with those in doubt', () => {
    const issued = on(later, 'shares-issued', { class: 'A', shares: '20', way: 'other', to: 'vale' });
    const over = [...mixed, issued, determined('vale', 'weight ends', '2022-03-02')];
    expect(holding(over, 'vale')).toEqual({ shares: 120n, ended: 120n, uncertain: 0n, allEnded: true });
  });

  test('where the issuer’s own are not counted, alive are at least those that stand in a name with their weight', () => {
    const uncounted = on('2022-01-04', 'opening-position', {
      inIssue: { A: '400', B: '2700' },
      treasury: { A: null },
      holdings: [
        { holder: 'pat', class: 'A', shares: '130' },
        { holder: 'vale', class: 'A', shares: '70' },
        { holder: 'quin', class: 'A', shares: '100' },
      ],
    });
    const life = [...mixed.slice(0, -2), uncounted, ...mixed.slice(-2)];
    // 300 are named; 30 of them are without weight and 70 in doubt. Of 400 in issue 30 surely have none.
    expect(liveWeight(classA(life))).toEqual({ low: 200n, high: 370n });
    const sold = [...life, transferred('pat', 'others', '20', { day: later })];
    // Twenty more without weight, which stand in nobody’s name.
    expect(liveWeight(classA(sold))).toEqual({ low: 180n, high: 350n });
  });

  test('out of nobody’s name where the total is not known', () => {
    const unknown = smallIssuer({ A: { pat: '60' }, B: { others: '900' }, inIssue: { A: null } });
    const sold = [...unknown, transferred('others', 'rae', '5', { day, passing: ['economic-interest'] })];
    expect(classA(sold)).toMatchObject({ inIssue: null, ended: 5n, endedUnnamed: 5n });
  });
});

describe('what passes, and to whom', () => {
  const hands = smallIssuer({ A: { pat: '60', wold: '40' }, B: { others: '900' } });

  test('to a vehicle of strangers, of whom each has a half: its weight ends, for nobody is asked about', () => {
    const theirs = [...vehicle('hill', { rae: '1/2', sam: '1/2' }), ...hands];
    const sold = applied([...theirs, transferred('pat', 'hill', '10', { day })]);
    expect(sold.passings.map(({ outcome }) => outcome)).toEqual(['ended']);
    expect(sold.classes.get('A')).toMatchObject({ ended: 10n, uncertain: 0n });
  });

  test('what was in doubt ends where it passes outright, and nothing that the taker had before comes in doubt', () => {
    const doubted = [...hands, transferred('pat', 'wold', '10', { day })];
    expect(holding(doubted, 'wold')).toMatchObject({ shares: 50n, uncertain: 10n });
    const sold = [...doubted, transferred('wold', 'quin', '50', { day: nextDay })];
    const before = [
      ...sold.slice(0, -1),
      on(nextDay, 'shares-issued', { class: 'A', shares: '7', way: 'other', to: 'quin' }),
    ];
    const after = [...before, ...sold.slice(-1)];
    expect(holding(after, 'quin')).toEqual({ shares: 57n, ended: 50n, uncertain: 0n, allEnded: false });
    expect(classA(after)).toMatchObject({ ended: 50n, uncertain: 0n });
  });

  test('a determination about a transfer that ended weight does not bring it back', () => {
    const sold = [...hands, transferred('pat', 'quin', '10', { day })];
    const said = applied([...sold, determined(`from-pat-to-quin-${day}`, 'satisfied')]);
    expect(said.passings.map(({ outcome }) => outcome)).toEqual(['ended']);
    expect(said.classes.get('A')?.ended).toBe(10n);
  });

  test('a determination about the holder decides what he kept in his name and passed in part', () => {
    const part = ['economic-interest'];
    const doubted = [...hands, transferred('pat', 'wold', '10', { day, passing: part })];
    expect(holding(doubted, 'pat')).toMatchObject({ uncertain: 10n });
    const said = applied([...doubted, determined('pat', 'satisfied')]);
    expect(said.passings.map(({ outcome }) => outcome)).toEqual(['same-person']);
    expect(said.classes.get('A')?.holdings.get('pat')).toMatchObject({ ended: 0n, uncertain: 0n });
  });

  test('ordinary shares that are issued change no weight', () => {
    expect(liveWeight(classA([...hands, placed('10', day)]))).toEqual({ low: 100n, high: 100n });
  });
});

describe('the head of Rule 8A.17 that a determination applies', () => {
  test.each([
    ['8A.17(3)(a)', 'weight ends', 'incapacity'],
    ['8A.17(4)(b)', 'incapable', 'unfit'],
  ])('%s, %s: %s', (provision, outcome, cause) => {
    expect(endingCause(provision, outcome)).toBe(cause);
  });
});
