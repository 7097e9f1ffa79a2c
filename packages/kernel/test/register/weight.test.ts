import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/register/entry.ts';
import type { Register } from '../../src/register/register.ts';
import { liveWeight, type ShareClass, unnamed } from '../../src/register/share-class.ts';
import { liveSharesByPerson, mayHaveWeight } from '../../src/register/weight.ts';
import { applied, on } from './life.ts';
import { bought, converted, listingDay, placed, ratchetOf, smallIssuer, transferred } from './small-issuer.ts';

/** 110 weighted shares: Pat has 40 and 20 more through his company, Quin 40, and 10 are in the fund of both. */
const issuer = smallIssuer({ A: { pat: '40', vale: '20', quin: '40', wold: '10' }, B: { pat: '5', others: '885' } });
const day = '2022-02-01';

function classA(register: Register): ShareClass {
  return register.classes.get('A') as ShareClass;
}

/** Live weighted shares: a number, or both ends where they differ. */
function live(entries: readonly Entry[]): string {
  const { low, high } = liveWeight(classA(applied(entries)));
  return low === high ? `${low}` : `${low} to ${high}`;
}

function endOf(entries: readonly Entry[], person = 'pat'): unknown {
  return applied(entries).people.get(person)?.weightEnded;
}

describe('death', () => {
  const moment = '2022-02-01T23:45:00+08:00';
  const died = on(moment, 'person-died', { person: 'pat' }, { id: 'death' });

  test('ends the weight of all his shares at that moment, in his own name and in his company’s', () => {
    const register = applied([...issuer, died]);
    expect(register.people.get('pat')?.weightEnded).toEqual({ on: day, at: moment, cause: 'death', entry: 'death' });
    expect([...classA(register).holdings].map(([holder, { ended }]) => [holder, ended])).toEqual([
      ['pat', 40n],
      ['vale', 20n],
      ['quin', 0n],
      ['wold', 0n],
    ]);
  });

  test('leaves the register of members as it was: the shares stand in the class without weight', () => {
    const register = applied([...issuer, died]);
    expect(classA(register).inIssue).toBe(110n);
    expect(classA(register).ended).toBe(60n);
    expect(classA(register).holdings.get('pat')?.shares).toBe(40n);
  });

  test('leaves what is only partly his to a determination', () => {
    expect(live([...issuer, died])).toBe('40 to 50');
    expect(classA(applied([...issuer, died])).uncertain).toBe(10n);
  });

  test('ends his place on the board too, and no entry about that is needed or in the way', () => {
    const vacancy = on(day, 'director-ceased', { person: 'pat', cause: 'death' });
    const board = applied([...issuer, died, vacancy]).people.get('pat')?.board;
    expect(board).toEqual([
      { from: '2021-01-04', role: null, appointedBy: 'pat-appointed', until: day, endedBy: 'death', cause: 'death' },
    ]);
    expect(endOf([...issuer, died, vacancy])).toMatchObject({ cause: 'death' });
  });

  test('later in the day than he left the board is what ended it: leaving counts at the end of the day', () => {
    const left = on(day, 'director-ceased', { person: 'pat' });
    expect(endOf([...issuer, left, died])).toMatchObject({ cause: 'death', at: moment });
  });

  test('before listing ends nothing, for nothing had begun', () => {
    const entries = [
      ...issuer.slice(0, -4),
      on('2021-06-01', 'person-died', { person: 'pat' }),
      ...issuer.slice(-4, -1),
    ];
    expect(entries.map(({ kind }) => kind)).toContain('issuer-listed');
    const withoutPat = entries.filter(({ id }) => id !== 'pat-recognised');
    expect(endOf(withoutPat)).toBeNull();
  });

  test('of somebody who is no beneficiary ends nothing', () => {
    const director = [on('2021-01-04', 'person-recorded', { person: 'rae', names: { en: 'Rae' } }, { id: 'rae' })];
    const life = [...director, ...issuer, on(day, 'person-died', { person: 'rae' })];
    expect(endOf(life, 'rae')).toBeNull();
    expect(live(life)).toBe('110');
  });
});

describe('leaving the board', () => {
  const left = on(day, 'director-ceased', { person: 'pat', cause: 'retirement' }, { id: 'left' });

  test('ends his weight at the end of that day', () => {
    expect(endOf([...issuer, left])).toEqual({ on: day, at: day, cause: 'left-the-board', entry: 'left' });
    expect(live([...issuer, left])).toBe('40 to 50');
  });

  test('ends none when he is elected again the same day', () => {
    const again = on(day, 'director-appointed', { person: 'pat' }, { id: 'again' });
    expect(endOf([...issuer, left, again])).toBeNull();
    expect(live([...issuer, left, again])).toBe('110');
    expect(applied([...issuer, left, again]).people.get('pat')?.board).toHaveLength(2);
  });

  test('ends it when he is elected again only on the next day', () => {
    const again = on('2022-02-02', 'director-appointed', { person: 'pat' });
    expect(endOf([...issuer, left, again])).toMatchObject({ on: day, cause: 'left-the-board' });
    expect(live([...issuer, left, again])).toBe('40 to 50');
  });

  test('announced ahead ends it on the day on which it takes effect', () => {
    const planned: Entry = {
      ...on('2022-06-30', 'director-ceased', { person: 'pat' }),
      recorded: '2022-02-01T18:00:00+08:00',
    };
    expect(endOf([...issuer, placed('1', '2022-06-29')])).toBeNull();
    expect(endOf([...issuer, placed('1', '2022-06-29'), planned])).toMatchObject({ on: '2022-06-30' });
  });

  test('lowers the ratchet on that day, before anything of the next', () => {
    expect(ratchetOf(applied([...issuer, left])).low).toEqual({ weighted: 40n, total: 1000n });
    expect(ratchetOf(applied([...issuer, left])).high).toEqual({ weighted: 50n, total: 1000n });
  });

  test('ends none of an issuer that is not listed', () => {
    const unlisted = issuer.filter(({ kind }) => kind !== 'issuer-listed');
    expect(endOf([...unlisted, left])).toBeNull();
  });

  test('after the weight had ended another way changes nothing', () => {
    const determined = on(
      '2022-01-20',
      'exchange-determined',
      { provision: '8A.17(3)', subject: 'pat', outcome: 'incapable' },
      { id: 'determined' },
    );
    expect(endOf([...issuer, determined, left])).toEqual({
      on: '2022-01-20',
      at: '2022-01-20',
      cause: 'incapacity',
      entry: 'determined',
    });
  });
});

describe('the last weighted share', () => {
  test('converted: he has ceased to be a beneficiary', () => {
    expect(endOf([...issuer, converted('quin', '40', day)], 'quin')).toBeNull();
    const alone = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
    expect(endOf([...alone, converted('quin', '40', day)], 'quin')).toEqual({
      on: day,
      at: day,
      cause: 'no-weight-left',
      entry: `converted-quin-40-${day}`,
    });
    expect(endOf([...alone, converted('quin', '39', day)], 'quin')).toBeNull();
  });

  test.each([
    ['passed on', transferred('quin', 'others', '40', { day })],
    [
      'given up',
      on(
        day,
        'shares-cancelled',
        { class: 'A', shares: '40', from: 'surrendered', holder: 'quin' },
        { id: 'given-up' },
      ),
    ],
    [
      'bought back',
      on(day, 'shares-bought-back', { class: 'A', shares: '40', for: 'cancellation', from: 'quin' }, { id: 'bought' }),
    ],
  ])('%s: the same', (_, entry) => {
    const alone = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });
    expect(endOf([...alone, entry], 'quin')).toEqual({ on: day, at: day, cause: 'no-weight-left', entry: entry.id });
    expect(endOf([...alone, entry], 'pat')).toBeNull();
  });

  test('somebody of whom nobody knows what he has may have some', () => {
    const unknown = smallIssuer({ A: { pat: '60' }, B: { others: '900' }, inIssue: { A: '100' } });
    const life = [...unknown, converted('pat', '10', day)];
    expect(endOf(life, 'quin')).toBeNull();
    expect(mayHaveWeight(applied(life), 'quin')).toBe(true);
    const full = smallIssuer({ A: { pat: '60' }, B: { others: '900' } });
    expect(endOf([...full, converted('pat', '10', day)], 'quin')).toMatchObject({ cause: 'no-weight-left' });
  });

  test('shares of which only the Exchange can say are enough', () => {
    const doubted = [...issuer, on(day, 'person-died', { person: 'pat' }), converted('quin', '40', '2022-02-02')];
    expect(endOf(doubted, 'quin')).toBeNull();
  });
});

describe('shares whose weight has ended', () => {
  const died = on('2023-12-15', 'person-died', { person: 'pat' });

  test('are the first to be converted, and give up no weight by it', () => {
    const register = applied([...issuer, died, converted('pat', '15', '2024-03-01')]);
    expect(liveWeight(classA(register))).toEqual({ low: 40n, high: 50n });
    expect([classA(register).inIssue, classA(register).ended]).toEqual([95n, 45n]);
    expect(register.classes.get('B')?.inIssue).toBe(905n);
  });

  test('stand beside the live ones for years: register and weight differ until they are re-designated', () => {
    const later = [...issuer, died, placed('10', '2025-01-01'), placed('10', '2026-01-01')];
    expect(classA(applied(later)).inIssue).toBe(110n);
    expect(live(later)).toBe('40 to 50');
    const redesignated = [...later, converted('pat', '40', '2026-02-01'), converted('vale', '20', '2026-02-01')];
    expect(classA(applied(redesignated)).inIssue).toBe(50n);
    expect(live(redesignated)).toBe('40 to 50');
  });

  test('take new ones with them: an issue to somebody whose weight has ended brings no weight', () => {
    const scrip = (to: string): Entry =>
      on('2024-01-02', 'shares-issued', { class: 'A', shares: '6', way: 'scrip-dividend', to });
    expect(live([...issuer, died, scrip('pat')])).toBe('40 to 50');
    expect(live([...issuer, died, scrip('vale')])).toBe('40 to 50');
    expect(live([...issuer, died, scrip('quin')])).toBe('46 to 56');
  });

  test('are not a later owner’s: what he brings into an emptied company is alive', () => {
    const sold = on('2022-02-01', 'vehicle-interests-set', {
      vehicle: 'vale',
      interests: [{ who: 'quin', economic: '1', control: '1' }],
    });
    const moved = transferred('quin', 'vale', '30', { day: '2022-02-02' });
    const register = applied([...issuer, sold, moved]);
    expect(classA(register).holdings.get('vale')).toEqual({ shares: 50n, ended: 20n, uncertain: 0n, allEnded: false });
    expect(liveSharesByPerson(register).get('quin')).toEqual({ low: 40n, high: 40n });
  });
});

describe('the issuer’s own weighted shares', () => {
  const own = on(day, 'shares-bought-back', { class: 'A', shares: '10', for: 'cancellation', from: 'quin' });

  test('carry no weight from the day on which they are bought', () => {
    expect(live([...issuer, own])).toBe('100');
    const gone = on('2022-02-05', 'shares-cancelled', { class: 'A', shares: '10', from: 'bought-back' });
    expect(live([...issuer, own, gone])).toBe('100');
    expect(classA(applied([...issuer, own, gone])).inIssue).toBe(100n);
  });

  test('come back to life when they are sold out of treasury, which is an issue', () => {
    const held = on(day, 'shares-bought-back', { class: 'A', shares: '10', for: 'treasury', from: 'quin' });
    const sold = on('2022-02-05', 'treasury-shares-sold', { class: 'A', shares: '4', to: 'quin' }, { id: 'sold' });
    const register = applied([...issuer, held, sold]);
    expect(liveWeight(classA(register))).toEqual({ low: 104n, high: 104n });
    expect(register.weightedIssues).toMatchObject([{ entry: 'sold', shares: 4n, way: 'other', to: 'quin' }]);
  });

  test('may be a number that is not known', () => {
    const stated = on(day, 'opening-position', { inIssue: {}, treasury: { A: null } });
    expect(live([...issuer, stated])).toBe('110');
    const unknown = smallIssuer({ A: { pat: '60' }, B: { others: '900' }, inIssue: { A: '100' } });
    expect(live([...unknown, stated])).toBe('60 to 100');
  });
});

describe('whose live weighted shares there are', () => {
  test('each person’s, over his own name and the companies that are wholly his; a shared fund stands for itself', () => {
    expect(liveSharesByPerson(applied(issuer))).toEqual(
      new Map([
        ['pat', { low: 60n, high: 60n }],
        ['quin', { low: 40n, high: 40n }],
        ['wold', { low: 10n, high: 10n }],
      ]),
    );
  });

  test('what has ended or is in doubt is nobody’s', () => {
    expect(liveSharesByPerson(applied([...issuer, on(day, 'person-died', { person: 'pat' })]))).toEqual(
      new Map([
        ['quin', { low: 40n, high: 40n }],
        ['wold', { low: 0n, high: 0n }],
      ]),
    );
  });

  test('a holding that is not known is between nothing and all that nobody else has', () => {
    const unknown = smallIssuer({ A: { pat: null, quin: '40' }, B: { others: '900' }, inIssue: { A: '100' } });
    expect(liveSharesByPerson(applied(unknown)).get('pat')).toEqual({ low: 0n, high: 60n });
  });
});

describe('shares in nobody’s name', () => {
  test('are those of no named holder, without the issuer’s own', () => {
    const life = [
      ...smallIssuer({ A: { pat: '60' }, B: { others: '900', pat: '5' }, inIssue: { A: '100' } }),
      bought('30', day),
      bought('20', day, 'treasury'),
    ];
    const { classes } = applied(life);
    expect([...classes.values()].map(unnamed)).toEqual([40n, 850n]);
  });

  test('nobody knows how many where the total is not known', () => {
    const { classes } = applied([...issuer, on(day, 'shares-issued', { class: 'A', shares: null, way: 'bonus' })]);
    expect(unnamed(classes.get('A') as ShareClass)).toBeNull();
    expect(liveWeight(classes.get('A') as ShareClass)).toEqual({ low: 0n, high: null });
  });

  test('a class without weight has none', () => {
    const { classes } = applied(issuer);
    expect(liveWeight(classes.get('B') as ShareClass)).toEqual({ low: 0n, high: 0n });
  });
});

test('the day of listing counts: a director who leaves on it loses his weight on it', () => {
  const left = on(listingDay, 'director-ceased', { person: 'pat' });
  expect(endOf([...issuer, left])).toMatchObject({ on: listingDay, cause: 'left-the-board' });
});
