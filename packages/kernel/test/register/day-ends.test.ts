import { describe, expect, test } from 'vitest';
import { countedBy } from '../../src/register/counted.ts';
import type { Entry } from '../../src/register/entry.ts';
import { weightedAlive } from '../../src/register/ratchet.ts';
import { convertedSince, pendingConversion } from '../../src/register/reduction.ts';
import { applied, on, refusal } from './life.ts';
import {
  bought,
  boughtAndCancelled,
  cancelled,
  converted,
  everything,
  inWords,
  listingDay,
  placed,
  ratchetOf,
  smallIssuer,
  transferred,
} from './small-issuer.ts';

/** 100 weighted shares of 1000: Pat has 60, Quin 40. */
const tenth = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
const day = '2022-02-01';
const nextDay = '2022-02-02';
const later = '2022-03-01';

const ratchets = (entries: readonly Entry[]) => {
  const { high, low } = ratchetOf(applied(entries));
  return [inWords(high), inWords(low)];
};

describe('what one day leaves to the next', () => {
  test('who left the board before there was a chapter that bound him did not lose his weight by it, then or later', () => {
    const left = on('2021-06-01', 'director-ceased', { person: 'pat' });
    const life = [...tenth.slice(0, -4), left, ...tenth.slice(-4), placed('1', day)];
    expect(applied(life).people.get('pat')?.weightEnded).toBeNull();
  });

  test('a director who was never a beneficiary has no weight that could end', () => {
    const plain = tenth.filter(({ id }) => id !== 'quin-recognised');
    const life = [...plain, transferred('quin', 'pat', '40', { day })];
    expect(applied(life).people.get('quin')?.weightEnded).toBeNull();
  });

  test('a conversion of an earlier day is none for a fall that came after it', () => {
    const fall = [...tenth, converted('pat', '5', day), ...boughtAndCancelled('300', nextDay)];
    // 95 of 1000 on the first day; 95 of 700 then: 95 − ⌊95 · 700 / 1000⌋ = 95 − 66 = 29.
    const open = ratchetOf(applied(fall)).open;
    expect([open?.conversions, open?.left]).toEqual([[], { low: 29n, high: 29n }]);
    const answer = ratchetOf(applied([...fall, converted('quin', '29', nextDay)])).lastAnswered;
    expect(answer?.conversions).toEqual([`converted-quin-29-${nextDay}`]);
    expect(answer === null || answer === undefined ? null : convertedSince(answer)).toBe(29n);
  });

  test('while a fall is unanswered, a conversion was made for it: beyond what it asked for, the ratchet is kept', () => {
    const late = [...tenth, ...boughtAndCancelled('100', day), converted('pat', '30', later)];
    // 70 of 900 stand in the class; 100 of 1000 is what they may come back to.
    expect(ratchets(late)).toEqual(['100/1000', '100/1000']);
    expect(ratchets([...late, placed('1', later)])).toEqual(['100/1000', '100/1000']);
    expect(ratchets([...late, converted('pat', '1', '2022-03-02')])).toEqual(['69/900', '69/900']);
  });

  test('what a fall asked for on its day is not less because shares were issued after it', () => {
    // 100 of 900: ten. With 80 more of class B 100 of 980: two; after a fall by one more 100 of 979: 100 − 97 = three.
    const falls = [
      ...tenth,
      ...boughtAndCancelled('100', day),
      placed('80', nextDay),
      ...boughtAndCancelled('1', later),
    ];
    const open = ratchetOf(applied(falls)).open;
    expect([open?.required, open?.left]).toEqual([
      { low: 10n, high: 10n },
      { low: 3n, high: 3n },
    ]);
    expect(open?.stages.map(({ required }) => required.high)).toEqual([10n, 10n]);
  });

  test('a fall of a day on which nobody knew how many shares there were may have asked for anything', () => {
    const unknown = on(day, 'shares-issued', { class: 'B', shares: null, way: 'scheme' });
    const counted = on(nextDay, 'opening-position', {
      inIssue: { A: '100', B: '850' },
      holdings: [
        { holder: 'pat', class: 'A', shares: '60' },
        { holder: 'quin', class: 'A', shares: '40' },
      ],
    });
    const first = [...tenth, unknown, ...boughtAndCancelled('100', day)];
    expect(ratchetOf(applied(first)).open?.required).toEqual({ low: 0n, high: null });
    // 100 of 940 then: 100 − 94 = six.
    const open = ratchetOf(applied([...first, counted, ...boughtAndCancelled('10', later)])).open;
    expect([open?.required, open?.left]).toEqual([
      { low: 6n, high: null },
      { low: 6n, high: 6n },
    ]);
  });

  test('and so may two falls of which only the first was measured', () => {
    const unknown = on(nextDay, 'shares-issued', { class: 'B', shares: null, way: 'scheme' });
    const falls = [...tenth, ...boughtAndCancelled('100', day), unknown, ...boughtAndCancelled('10', nextDay)];
    expect(ratchetOf(applied(falls)).open?.required).toEqual({ low: 10n, high: null });
  });

  test('whose weighted shares there were is taken before the first fall of the day', () => {
    const own = on(
      day,
      'shares-bought-back',
      { class: 'A', shares: '10', for: 'cancellation', from: 'pat' },
      { id: 'own' },
    );
    const open = ratchetOf(applied([...tenth, own, bought('300', day), cancelled('300', day)])).open;
    expect([open?.shares.get('pat'), open?.alive]).toEqual([
      { low: 60n, high: 60n },
      { low: 100n, high: 100n },
    ]);
  });
});

describe('what is recorded of people and companies whatever the day', () => {
  test('does not end the day on which it stands: who leaves the board and is elected again on it has not left', () => {
    const again = [
      ...tenth,
      on(day, 'director-ceased', { person: 'pat' }),
      on('2022-01-04', 'person-recorded', { person: 'rae', names: { en: 'Rae' } }),
      on(day, 'director-appointed', { person: 'pat' }),
    ];
    expect(applied(again).people.get('pat')?.weightEnded).toBeNull();
  });
});

describe('the entries on which the counts rest', () => {
  test('are the balances stated last and the movement after them', () => {
    expect(countedBy(applied(tenth))).toEqual(['opening-position.2022-01-03']);
    expect(countedBy(applied([...tenth, placed('1', day), placed('2', nextDay)]))).toEqual([
      'opening-position.2022-01-03',
      `placed-2-${nextDay}`,
    ]);
  });
});

describe('before the proportion at listing is known', () => {
  test('what moves on the day of listing lowers nothing: the ratchet begins with its end', () => {
    const moved = [...tenth, transferred('pat', 'quin', '1', { day: listingDay })];
    // One of 100 passed and has no weight any more; then ten of 1000 are cancelled.
    expect(ratchets([...moved, ...boughtAndCancelled('10', listingDay)])).toEqual(['99/990', '99/990']);
  });

  test('nobody can say what a cancellation would ask for', () => {
    const unlisted = tenth.filter(({ kind }) => kind !== 'issuer-listed');
    const register = applied([...unlisted, bought('100', day)]);
    expect(pendingConversion(register, ratchetOf(register))).toEqual({ boughtBack: 100n, conversion: null });
  });

  test('with nothing bought back nothing is pending, though an earlier fall is unanswered', () => {
    const register = applied([...tenth, ...boughtAndCancelled('100', day)]);
    expect(pendingConversion(register, ratchetOf(register))).toEqual({ boughtBack: 0n, conversion: 0n });
  });
});

test('of two weighted classes of which one is not counted, any number may be alive', () => {
  const first = smallIssuer({ A: { pat: null }, B: { others: '900' }, inIssue: { A: null } });
  const second = [
    on('2022-01-04', 'share-class-created', { class: 'C', votesPerShare: '5', weighted: true, listed: false }),
    on('2022-01-04', 'shares-issued', { class: 'C', shares: '5', way: 'other', to: 'pat' }),
  ];
  expect(weightedAlive(applied([...first, ...second]).classes.values())).toEqual({ low: 5n, high: null });
});

describe('an issue of weighted shares (Rule 8A.14)', () => {
  const offered = (shareClass: string, shares: string, when: string) =>
    on(when, 'shares-issued', {
      class: shareClass,
      shares,
      way: 'rights-issue',
      ...(shareClass === 'A' ? { to: 'pat' } : {}),
    });
  const issue = (entries: readonly Entry[]) => {
    const { weightedIssues } = applied(entries);
    return weightedIssues.map(({ before, ratchet, closing }) => [before, ratchet, closing].map(inWords));
  };

  test('is judged by the proportion just before, the ratchet, and the proportion at the end of its day', () => {
    expect(issue([...tenth, offered('A', '10', day)])).toEqual([['100/1000', '100/1000', '110/1010']]);
  });

  test('ordinary shares of the same offer have not lowered the ratchet before it', () => {
    const both = [...tenth, offered('B', '90', day), offered('A', '10', day)];
    expect(issue(both)).toEqual([['100/1090', '100/1000', '110/1100']]);
  });

  test('those of another offer of that day have, and so have those of the same way on another day', () => {
    expect(issue([...tenth, placed('90', day), offered('A', '10', day)])).toEqual([
      ['100/1090', '100/1090', '110/1100'],
    ]);
    expect(issue([...tenth, offered('B', '90', day), offered('A', '10', nextDay)])).toEqual([
      ['100/1090', '100/1090', '110/1100'],
    ]);
  });

  test('shares of the same way on an earlier day have long been counted', () => {
    const days = [...tenth, offered('B', '90', day), placed('10', nextDay), offered('A', '10', nextDay)];
    expect(issue(days)).toEqual([['100/1100', '100/1100', '110/1110']]);
  });

  test('is no part of what was there when the day began, of which a fall of that day is measured', () => {
    const open = ratchetOf(applied([...tenth, offered('A', '10', day), ...boughtAndCancelled('100', day)])).open;
    expect([open?.alive, open?.shares.get('pat')]).toEqual([
      { low: 100n, high: 100n },
      { low: 60n, high: 60n },
    ]);
  });

  test('what comes on a later day changes nothing of it', () => {
    const two = [...tenth, offered('A', '10', day), placed('90', nextDay), offered('A', '5', later)];
    expect(issue(two)).toEqual([
      ['100/1000', '100/1000', '110/1010'],
      ['110/1100', '100/1000', '115/1105'],
    ]);
  });
});

describe('what the others can have', () => {
  // 1000 of class B in issue: 100 of a named holder, 50 in treasury, 30 bought back: 820 are the others’.
  const named = smallIssuer({ A: { pat: '100' }, B: { pat: '100', others: '900' } });
  const own = [...named, bought('50', day, 'treasury'), bought('30', day)];
  const taken = (shares: string) =>
    on(nextDay, 'shares-transferred', { class: 'B', shares, from: 'others', to: 'rae', passing: everything });

  test('is what neither a named holder nor the issuer has, and not one share more', () => {
    expect(applied([...own, taken('820')]).classes.get('B')?.named).toBe(920n);
    const { message } = refusal([...own, taken('821')]);
    expect([message.key, message.figures['others']]).toEqual(['register.more-than-others-hold', { shares: 820n }]);
  });

  test('is anything where the total is not known', () => {
    const unknown = smallIssuer({ A: { pat: '100' }, B: { pat: '100' }, inIssue: { B: null } });
    expect(
      applied([...unknown, taken('821')])
        .classes.get('B')
        ?.holdings.get('rae')?.shares,
    ).toBe(821n);
  });
});
