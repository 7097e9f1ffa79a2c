import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/register/entry.ts';
import type { Register } from '../../src/register/register.ts';
import type { ShareClass } from '../../src/register/share-class.ts';
import { applied, complaints, on, refusal } from './life.ts';
import {
  bought,
  cancelled,
  converted,
  everything,
  interests,
  listingDay,
  smallIssuer,
  vehicle,
} from './small-issuer.ts';

/** Pat has 60 weighted shares and 50 others, Quin 40 weighted; 850 of class B are in nobody's name. */
const issuer = smallIssuer({ A: { pat: '60', quin: '40' }, B: { pat: '50', others: '850' } });
const day = '2022-02-01';
const later = '2022-03-01';

function refused(...last: readonly Entry[]): {
  readonly field: string;
  readonly key: string;
  readonly figures: unknown;
} {
  const { field, message } = refusal([...issuer, ...last]);
  return { field, key: message.key.replace('register.', ''), figures: message.figures };
}

function shareClass(id: string, ...entries: readonly Entry[]): ShareClass {
  return applied([...issuer, ...entries]).classes.get(id) as ShareClass;
}

describe('a class that nobody created', () => {
  const known = { list: [{ quote: 'A' }, { quote: 'B' }] };

  test.each([
    ['shares-issued', { class: 'C', shares: '5', way: 'placing' }, 'fields.class'],
    ['shares-bought-back', { class: 'C', shares: '5', for: 'cancellation' }, 'fields.class'],
    ['shares-cancelled', { class: 'C', shares: '5', from: 'bought-back' }, 'fields.class'],
    ['shares-moved-to-treasury', { class: 'C', shares: '5' }, 'fields.class'],
    ['treasury-shares-sold', { class: 'C', shares: '5' }, 'fields.class'],
    ['weighted-shares-converted', { holder: 'pat', class: 'C', shares: '5', into: 'B' }, 'fields.class'],
    ['weighted-shares-converted', { holder: 'pat', class: 'A', shares: '5', into: 'C' }, 'fields.into'],
    ['shares-redesignated', { holder: 'pat', class: 'C', shares: '5', into: 'B' }, 'fields.class'],
    ['shares-redesignated', { holder: 'pat', class: 'A', shares: '5', into: 'C' }, 'fields.into'],
    ['shares-subdivided', { class: 'C', into: '2' }, 'fields.class'],
    ['shares-transferred', { class: 'C', shares: '5', from: 'pat', to: 'quin', passing: everything }, 'fields.class'],
    ['encumbrance-created', { holder: 'pat', class: 'C', shares: '5', 'in-favour-of': 'bank' }, 'fields.class'],
    ['encumbrance-enforced', { holder: 'pat', class: 'C', shares: '5', 'in-favour-of': 'bank' }, 'fields.class'],
    ['encumbrance-released', { holder: 'pat', class: 'C', shares: '5', 'in-favour-of': 'bank' }, 'fields.class'],
    ['class-terms-changed', { class: 'C', votesPerShare: '5' }, 'fields.class'],
    ['opening-position', { inIssue: { C: '5' } }, 'fields.inIssue.C'],
    ['opening-position', { inIssue: {}, treasury: { C: '5' } }, 'fields.treasury.C'],
    ['opening-position', { inIssue: {}, boughtBack: { C: '5' } }, 'fields.boughtBack.C'],
    [
      'opening-position',
      {
        inIssue: {},
        holdings: [
          { holder: 'pat', class: 'A', shares: '1' },
          { holder: 'pat', class: 'C', shares: '5' },
        ],
      },
      'fields.holdings[1].class',
    ],
  ])('%s %o', (kind, fields, field) => {
    expect(refused(on(day, kind, fields))).toEqual({
      field,
      key: 'class-unknown',
      figures: { class: { quote: 'C' }, known },
    });
  });

  test('when there is none at all', () => {
    const { field, message } = refusal([on(day, 'shares-issued', { class: 'C', shares: '5', way: 'placing' })]);
    expect([field, message.key]).toEqual(['fields.class', 'register.no-class-yet']);
  });
});

describe('a count that has to be known', () => {
  test.each([
    ['shares-bought-back', { class: 'B', for: 'cancellation' }],
    ['shares-cancelled', { class: 'B', from: 'bought-back' }],
    ['shares-moved-to-treasury', { class: 'B' }],
    ['treasury-shares-sold', { class: 'B' }],
    ['weighted-shares-converted', { holder: 'pat', class: 'A', into: 'B' }],
    ['shares-redesignated', { holder: 'pat', class: 'A', into: 'B' }],
    ['shares-transferred', { class: 'B', from: 'pat', to: 'quin', passing: everything }],
    ['encumbrance-enforced', { holder: 'pat', class: 'A', 'in-favour-of': 'bank' }],
  ])('%s', (kind, fields) => {
    expect(refused(on(day, kind, { ...fields, shares: null }))).toEqual({
      field: 'fields.shares',
      key: 'count-needed-here',
      figures: {},
    });
  });

  test('of shares bought back and not cancelled in a balance', () => {
    expect(complaints('opening-position', { inIssue: {}, boughtBack: { B: null } })).toEqual([
      ['fields.boughtBack.B', 'record.count-is-unknown'],
    ]);
  });
});

describe('more than there is', () => {
  const shares = (count: bigint): { readonly shares: bigint } => ({ shares: count });

  test('bought back: all that is in nobody’s name, and not one more', () => {
    expect(shareClass('B', bought('850', day)).boughtBack).toBe(850n);
    expect(refused(bought('851', day))).toEqual({
      field: 'fields.shares',
      key: 'buys-more-than-there-is',
      figures: { class: { name: 'B' }, shares: shares(851n), inIssue: shares(850n) },
    });
    expect(refused(bought('10', day, 'treasury'), bought('10', later), bought('831', later))).toMatchObject({
      figures: { inIssue: shares(830n) },
    });
  });

  test('bought back from a holder: all that he has', () => {
    const from = (count: string): Entry =>
      on(day, 'shares-bought-back', { class: 'B', shares: count, for: 'cancellation', from: 'pat' });
    expect(shareClass('B', from('50'))).toMatchObject({ boughtBack: 50n, named: 0n });
    expect(refused(from('51'))).toEqual({
      field: 'fields.shares',
      key: 'takes-more-than-held',
      figures: { holder: { name: 'pat' }, class: { name: 'B' }, shares: shares(51n), held: shares(50n) },
    });
    expect(
      refused(
        bought('850', day),
        on(day, 'shares-bought-back', { class: 'B', shares: '51', for: 'cancellation', from: 'pat' }),
      ),
    ).toMatchObject({
      key: 'buys-more-than-there-is',
      figures: { inIssue: shares(50n) },
    });
  });

  test('cancelled: what was bought back, what is in treasury, what is held', () => {
    expect(shareClass('B', bought('20', day), cancelled('20', later))).toMatchObject({ inIssue: 880n, boughtBack: 0n });
    expect(refused(bought('20', day), cancelled('21', later))).toEqual({
      field: 'fields.shares',
      key: 'cancels-more-than-bought',
      figures: { class: { name: 'B' }, shares: shares(21n), boughtBack: shares(20n) },
    });
    expect(shareClass('B', bought('20', day, 'treasury'), cancelled('20', later, 'treasury'))).toMatchObject({
      inIssue: 880n,
      treasury: 0n,
      arriving: 0n,
    });
    expect(refused(bought('20', day, 'treasury'), cancelled('21', later, 'treasury'))).toEqual({
      field: 'fields.shares',
      key: 'cancels-more-than-treasury',
      figures: { class: { name: 'B' }, shares: shares(21n), treasury: shares(20n) },
    });
    expect(refused(cancelled('901', later))).toEqual({
      field: 'fields.shares',
      key: 'cancels-more-than-in-issue',
      figures: { class: { name: 'B' }, shares: shares(901n), inIssue: shares(900n) },
    });
    expect(refused(cancelled('900', later))).toMatchObject({ key: 'cancels-more-than-bought' });
  });

  test('surrendered: by a holder what he has, by others what they have', () => {
    const surrendered = (count: string, holder?: string): Entry =>
      on(day, 'shares-cancelled', {
        class: 'B',
        shares: count,
        from: 'surrendered',
        ...(holder === undefined ? {} : { holder }),
      });
    expect(shareClass('B', surrendered('50', 'pat'))).toMatchObject({ inIssue: 850n, named: 0n });
    expect(refused(surrendered('51', 'pat'))).toMatchObject({ key: 'takes-more-than-held' });
    expect(shareClass('B', surrendered('850'))).toMatchObject({ inIssue: 50n, named: 50n });
    expect(refused(surrendered('851'))).toEqual({
      field: 'fields.shares',
      key: 'more-than-others-hold',
      figures: { class: { name: 'B' }, shares: shares(851n), others: shares(850n) },
    });
    expect(refused(bought('10', day, 'treasury'), bought('10', day), surrendered('831'))).toMatchObject({
      figures: { others: shares(830n) },
    });
    const unknown = on(day, 'opening-position', { inIssue: {}, treasury: { B: null } });
    expect(refused(unknown, surrendered('851'))).toMatchObject({ figures: { others: shares(850n) } });
  });

  test('where the total is not known nothing is too much', () => {
    const unknown = on(day, 'opening-position', { inIssue: { B: null } });
    expect(shareClass('B', unknown, bought('9999', later)).boughtBack).toBe(9999n);
    expect(
      shareClass('B', unknown, bought('5', later, 'treasury'), cancelled('5', later, 'treasury')).inIssue,
    ).toBeNull();
    expect(
      shareClass('B', unknown, on(later, 'shares-cancelled', { class: 'B', shares: '9999', from: 'surrendered' }))
        .inIssue,
    ).toBeNull();
    const treasury = on(day, 'opening-position', { inIssue: {}, treasury: { B: null } });
    expect(shareClass('B', treasury, cancelled('100', later, 'treasury')).inIssue).toBe(800n);
    expect(
      shareClass('B', treasury, on(later, 'treasury-shares-sold', { class: 'B', shares: '9999' })).treasury,
    ).toBeNull();
  });

  test('moved into treasury: what was bought back, and what is on its way there', () => {
    const moved = (count: string): Entry => on(later, 'shares-moved-to-treasury', { class: 'B', shares: count });
    expect(shareClass('B', bought('20', day), moved('20'))).toMatchObject({
      boughtBack: 0n,
      treasury: 20n,
      arriving: 0n,
    });
    expect(shareClass('B', bought('20', day, 'treasury'), moved('20'))).toMatchObject({
      boughtBack: 0n,
      treasury: 20n,
      arriving: 0n,
    });
    expect(shareClass('B', bought('20', day), bought('30', day, 'treasury'), moved('35'))).toMatchObject({
      boughtBack: 15n,
      treasury: 35n,
      arriving: 0n,
    });
    expect(shareClass('B', bought('30', day, 'treasury'), moved('10'))).toMatchObject({ treasury: 30n, arriving: 20n });
    expect(refused(bought('20', day), bought('30', day, 'treasury'), moved('51'))).toEqual({
      field: 'fields.shares',
      key: 'moves-more-than-bought',
      figures: { class: { name: 'B' }, shares: shares(51n), boughtBack: shares(50n) },
    });
  });

  test('sold out of treasury', () => {
    const sold = (count: string, to?: string): Entry =>
      on(later, 'treasury-shares-sold', { class: 'B', shares: count, ...(to === undefined ? {} : { to }) });
    expect(shareClass('B', bought('30', day, 'treasury'), sold('30'))).toMatchObject({
      treasury: 0n,
      arriving: 0n,
      inIssue: 900n,
      named: 50n,
    });
    expect(shareClass('B', bought('30', day, 'treasury'), sold('10', 'pat'))).toMatchObject({
      treasury: 20n,
      arriving: 20n,
      named: 60n,
    });
    expect(refused(bought('30', day, 'treasury'), sold('31'))).toEqual({
      field: 'fields.shares',
      key: 'sells-more-than-treasury',
      figures: { class: { name: 'B' }, shares: shares(31n), treasury: shares(30n) },
    });
  });

  test('converted or re-designated', () => {
    expect(refused(converted('pat', '61', day))).toMatchObject({
      key: 'takes-more-than-held',
      figures: { held: shares(60n) },
    });
    expect(refused(converted('somebody', '1', day))).toEqual({
      field: 'fields.shares',
      key: 'more-than-others-hold',
      figures: { holder: { name: 'somebody' }, class: { name: 'A' }, shares: shares(1n), others: shares(0n) },
    });
    expect(
      refused(on(listingDay, 'shares-redesignated', { holder: 'pat', class: 'B', shares: '51', into: 'A' })),
    ).toMatchObject({ key: 'takes-more-than-held' });
  });

  test('transferred, charged or enforced against', () => {
    expect(
      refused(
        on(day, 'shares-transferred', { class: 'A', shares: '61', from: 'pat', to: 'quin', passing: everything }),
      ),
    ).toMatchObject({ key: 'takes-more-than-held' });
    expect(
      refused(on(day, 'encumbrance-created', { holder: 'pat', class: 'A', shares: '61', 'in-favour-of': 'bank' })),
    ).toMatchObject({ field: 'fields.shares', key: 'takes-more-than-held' });
    const pledge = on(day, 'encumbrance-created', { holder: 'pat', class: 'A', shares: null, 'in-favour-of': 'bank' });
    expect(
      refused(
        pledge,
        on(later, 'encumbrance-enforced', { holder: 'pat', class: 'A', shares: '61', 'in-favour-of': 'bank' }),
      ),
    ).toMatchObject({ key: 'takes-more-than-held' });
  });
});

describe('balances', () => {
  const stated = (fields: Readonly<Record<string, unknown>>, id = 'stated'): Entry =>
    on(later, 'opening-position', { inIssue: {}, ...fields }, { id });

  test('replace what was there, and what the entries between do not explain is shown', () => {
    const register = applied([
      ...issuer,
      bought('10', day),
      stated({ inIssue: { A: '100', B: '950' }, boughtBack: { B: '7' }, treasury: { B: '3' } }),
    ]);
    expect(register.classes.get('B')).toMatchObject({ inIssue: 950n, boughtBack: 7n, treasury: 3n });
    expect(register.restatements).toEqual([
      { entry: 'stated', on: later, shareClass: 'B', folded: 900n, stated: 950n },
    ]);
    expect(register.conserved).toBe(1050n);
  });

  test('the first sets a class and explains nothing; a number that was not known before explains nothing either', () => {
    const unknown = smallIssuer({ A: { pat: '60' }, B: { others: null } });
    expect(applied([...unknown, stated({ inIssue: { B: '900' } })]).restatements).toEqual([]);
    expect(applied(issuer).restatements).toEqual([]);
  });

  test('that are not known make the total unknown', () => {
    const register = applied([...issuer, stated({ inIssue: { B: null } })]);
    expect([register.classes.get('B')?.inIssue, register.conserved]).toEqual([null, null]);
    expect(
      applied([
        ...issuer,
        stated({ inIssue: { B: null } }),
        stated({ inIssue: { A: '90' }, holdings: [{ holder: 'pat', class: 'A', shares: '50' }] }, 'again'),
      ]).conserved,
    ).toBeNull();
  });

  test('of a holder replace his, those of others stay', () => {
    const { holdings, named } = shareClass('A', stated({ holdings: [{ holder: 'pat', class: 'A', shares: '55' }] }));
    expect([...holdings].map(([holder, { shares }]) => [holder, shares])).toEqual([
      ['pat', 55n],
      ['quin', 40n],
    ]);
    expect(named).toBe(95n);
  });

  test('that are not known of a holder', () => {
    expect(shareClass('A', stated({ holdings: [{ holder: 'pat', class: 'A', shares: null }] }))).toMatchObject({
      named: 40n,
    });
    const back = [
      stated({ holdings: [{ holder: 'pat', class: 'A', shares: null }] }),
      stated({ holdings: [{ holder: 'pat', class: 'A', shares: '60' }] }, 'again'),
    ];
    expect(shareClass('A', ...back).named).toBe(100n);
  });

  test('of a holder whose weight has ended: as much of it as there was, and all where all had ended', () => {
    const some = on(day, 'shares-transferred', {
      class: 'A',
      shares: '20',
      from: 'pat',
      to: 'rae',
      passing: ['voting-control'],
    });
    const row = (shares: string): Entry => stated({ holdings: [{ holder: 'pat', class: 'A', shares }] });
    expect(shareClass('A', some, row('50')).holdings.get('pat')).toMatchObject({ shares: 50n, ended: 20n });
    expect(shareClass('A', some, row('15')).holdings.get('pat')).toMatchObject({ shares: 15n, ended: 15n });
    expect(shareClass('A', some, row('15')).ended).toBe(15n);
    const all = on(day, 'person-died', { person: 'pat' });
    expect(shareClass('A', all, row('50')).holdings.get('pat')).toMatchObject({
      shares: 50n,
      ended: 50n,
      allEnded: true,
    });
  });

  test('clear a doubt: what the document states is known', () => {
    const doubted = [
      ...issuer,
      on(day, 'shares-transferred', { class: 'A', shares: '20', from: 'pat', to: 'wold', passing: ['voting-control'] }),
      stated({ holdings: [{ holder: 'pat', class: 'A', shares: '60' }] }),
    ];
    expect(applied(doubted).classes.get('A')).toMatchObject({ uncertain: 0n, ended: 0n });
  });

  test('too small for what had passed to others', () => {
    const passed = on(day, 'shares-transferred', {
      class: 'A',
      shares: '20',
      from: 'pat',
      to: 'others',
      passing: everything,
    });
    expect(shareClass('A', passed, stated({ inIssue: { A: '95' } }))).toMatchObject({
      inIssue: 95n,
      named: 80n,
      ended: 15n,
      endedUnnamed: 15n,
    });
    expect(shareClass('A', passed, stated({ inIssue: { A: '100' } }))).toMatchObject({ ended: 20n, endedUnnamed: 20n });
  });

  test.each([
    [
      { inIssue: { A: '99' } },
      'fields.inIssue.A',
      'holdings-exceed',
      { class: { name: 'A' }, named: { shares: 100n }, inIssue: { shares: 99n } },
    ],
    [
      { holdings: [{ holder: 'rae', class: 'A', shares: '1' }] },
      'fields.inIssue.A',
      'holdings-exceed',
      { class: { name: 'A' }, named: { shares: 101n }, inIssue: { shares: 100n } },
    ],
    [
      { treasury: { B: '851' } },
      'fields.inIssue.B',
      'holdings-exceed',
      { class: { name: 'B' }, named: { shares: 50n }, inIssue: { shares: 49n } },
    ],
    [
      { treasury: { B: '901' } },
      'fields.inIssue.B',
      'own-shares-exceed',
      { class: { name: 'B' }, own: { shares: 901n }, inIssue: { shares: 900n } },
    ],
    [
      { treasury: { B: '400' }, boughtBack: { B: '501' } },
      'fields.inIssue.B',
      'own-shares-exceed',
      { class: { name: 'B' }, own: { shares: 901n }, inIssue: { shares: 900n } },
    ],
    [
      { boughtBack: { B: '851' } },
      'fields.inIssue.B',
      'holdings-exceed',
      { class: { name: 'B' }, named: { shares: 50n }, inIssue: { shares: 49n } },
    ],
    [
      {
        holdings: [
          { holder: 'rae', class: 'B', shares: '1' },
          { holder: 'rae', class: 'B', shares: '1' },
        ],
      },
      'fields.holdings[1]',
      'row-repeated',
      { holder: { name: 'rae' }, class: { name: 'B' } },
    ],
  ])('that can’t be true together: %o', (fields, field, key, figures) => {
    expect(refused(stated(fields))).toEqual({ field, key, figures });
  });

  test('that fill a class to the last share', () => {
    expect(shareClass('B', stated({ treasury: { B: '400' }, boughtBack: { B: '450' } })).boughtBack).toBe(450n);
    expect(
      shareClass('B', stated({ treasury: { B: '900' }, holdings: [{ holder: 'pat', class: 'B', shares: '0' }] }))
        .treasury,
    ).toBe(900n);
    expect(shareClass('B', stated({ inIssue: { B: null }, treasury: { B: '9999' } })).treasury).toBe(9999n);
  });

  test('of one holder in two classes are two rows', () => {
    const rows = [
      { holder: 'rae', class: 'B', shares: '1' },
      { holder: 'rae', class: 'A', shares: '0' },
    ];
    expect(shareClass('B', stated({ holdings: rows })).named).toBe(51n);
  });

  test('keep what was bought back where they do not state it', () => {
    expect(refused(bought('10', day), stated({ inIssue: { B: '59' } }))).toMatchObject({ key: 'holdings-exceed' });
    expect(shareClass('B', bought('10', day), stated({ inIssue: { B: '60' } })).inIssue).toBe(60n);
  });
});

describe('shares of one class become shares of another', () => {
  test('only weighted ones become ordinary ones', () => {
    const wrong = (shareClass_: string, into: string): Entry =>
      on(day, 'weighted-shares-converted', { holder: 'pat', class: shareClass_, shares: '5', into });
    expect(refused(wrong('B', 'A'))).toEqual({
      field: 'fields.into',
      key: 'no-conversion',
      figures: { from: { name: 'B' }, into: { name: 'A' } },
    });
    expect(refused(wrong('A', 'A'))).toMatchObject({ key: 'no-conversion' });
    expect(refused(wrong('B', 'B'))).toMatchObject({ key: 'no-conversion' });
  });

  test('those of a named holder stay his, those of nobody in particular nobody’s', () => {
    const { classes } = applied([...issuer, converted('quin', '5', day)]);
    expect(classes.get('B')?.holdings.get('quin')?.shares).toBe(5n);
    const unnamed = smallIssuer({ A: { pat: '60' }, B: { rae: '5', others: '895' }, inIssue: { A: '100' } });
    expect(
      applied([...unnamed, converted('sam', '5', day)])
        .classes.get('B')
        ?.holdings.has('sam'),
    ).toBe(false);
    expect(
      applied([...unnamed, converted('rae', '5', day)])
        .classes.get('B')
        ?.holdings.get('rae')?.shares,
    ).toBe(10n);
  });

  test('up to the day of listing they can be re-designated, either way; after it not', () => {
    const redesignated = (on_: string, shareClass_: string, into: string): Entry =>
      on(on_, 'shares-redesignated', { holder: 'pat', class: shareClass_, shares: '5', into });
    const up = applied([...issuer, redesignated(listingDay, 'B', 'A')]).classes;
    expect([
      up.get('A')?.inIssue,
      up.get('B')?.inIssue,
      up.get('A')?.holdings.get('pat')?.shares,
      up.get('B')?.holdings.get('pat')?.shares,
    ]).toEqual([105n, 895n, 65n, 45n]);
    expect(refused(redesignated(day, 'B', 'A'))).toEqual({
      field: 'kind',
      key: 'redesignated-after-listing',
      figures: { into: { name: 'A' } },
    });
    const unnamed = smallIssuer({ A: { pat: '60' }, B: { others: '900' } });
    const others = on(listingDay, 'shares-redesignated', { holder: 'sam', class: 'B', shares: '5', into: 'A' });
    expect(applied([...unnamed, others]).classes.get('A')).toMatchObject({ inIssue: 65n, named: 60n });
    const known = on(listingDay, 'shares-redesignated', { holder: 'pat', class: 'B', shares: '5', into: 'A' });
    expect(applied([...unnamed, known]).classes.get('A')).toMatchObject({ inIssue: 65n, named: 65n });
  });
});

describe('a split', () => {
  test('into nothing, or into parts of shares, is none', () => {
    expect(refused(on(day, 'shares-subdivided', { into: '0' }))).toEqual({
      field: 'fields.into',
      key: 'split-into-nothing',
      figures: {},
    });
    expect(refused(on(day, 'shares-subdivided', { into: '1/7' }))).toEqual({
      field: 'fields.into',
      key: 'split-leaves-fractions',
      figures: { class: { name: 'A' } },
    });
    expect(refused(on(day, 'shares-subdivided', { class: 'B', into: '1/7' }))).toMatchObject({
      figures: { class: { name: 'B' } },
    });
  });

  test.each([
    ['bought back', [bought('5', day)]],
    ['in treasury', [bought('5', day, 'treasury'), on(day, 'shares-moved-to-treasury', { class: 'B', shares: '5' })]],
    ['held', [on(day, 'shares-transferred', { class: 'B', shares: '5', from: 'pat', to: 'rae', passing: everything })]],
    [
      'ended',
      [on(day, 'shares-transferred', { class: 'A', shares: '5', from: 'pat', to: 'rae', passing: ['voting-control'] })],
    ],
    [
      'in doubt',
      [
        on(day, 'shares-transferred', {
          class: 'A',
          shares: '5',
          from: 'pat',
          to: 'wold',
          passing: ['voting-control'],
        }),
      ],
    ],
    [
      'on their way into treasury',
      [bought('10', day, 'treasury'), on(day, 'shares-moved-to-treasury', { class: 'B', shares: '5' })],
    ],
    [
      'others’, without weight',
      [
        on(day, 'shares-transferred', { class: 'A', shares: '10', from: 'pat', to: 'others', passing: everything }),
        on(day, 'shares-cancelled', { class: 'A', shares: '5', from: 'surrendered' }),
        on(day, 'shares-cancelled', { class: 'A', shares: '5', from: 'surrendered', holder: 'pat' }),
      ],
    ],
  ])('that would leave a part of the shares %s is none', (_, entries) => {
    expect(refused(...entries, on(later, 'shares-subdivided', { into: '1/10' }))).toMatchObject({
      key: 'split-leaves-fractions',
    });
  });

  test('that comes out even is one', () => {
    expect(shareClass('B', on(day, 'shares-subdivided', { into: '3/2' })).inIssue).toBe(1350n);
  });
});

describe('a transfer', () => {
  const transfer = (fields: Readonly<Record<string, unknown>>): Entry =>
    on(day, 'shares-transferred', { class: 'A', shares: '5', from: 'pat', to: 'quin', passing: everything, ...fields });

  test('to oneself, or of nothing, is none', () => {
    expect(refused(transfer({ to: 'pat' }))).toEqual({
      field: 'fields.to',
      key: 'transfer-to-self',
      figures: { holder: { name: 'pat' } },
    });
    expect(refused(transfer({ passing: [] }))).toEqual({ field: 'fields.passing', key: 'nothing-passes', figures: {} });
  });
});

describe('a charge', () => {
  const charge = (shares: string | null, given: Readonly<Record<string, unknown>> = {}, id = 'charge'): Entry =>
    on(day, 'encumbrance-created', { holder: 'pat', class: 'A', shares, 'in-favour-of': 'bank', ...given }, { id });
  const released = (shares: string | null, given: Readonly<Record<string, unknown>> = {}, id = 'released'): Entry =>
    on(later, 'encumbrance-released', { holder: 'pat', class: 'A', shares, 'in-favour-of': 'bank', ...given }, { id });
  const left = (...entries: readonly Entry[]): readonly (bigint | null)[] =>
    [...applied([...issuer, ...entries]).encumbrances.values()].flat().map(({ shares }) => shares);

  test('is kept with its day, its shares and who has it', () => {
    expect(applied([...issuer, charge('30')]).encumbrances).toEqual(
      new Map([
        ['pat', [{ entry: 'charge', on: day, holder: 'pat', shareClass: 'A', shares: 30n, inFavourOf: 'bank' }]],
      ]),
    );
  });

  test('is released in part and wholly', () => {
    expect(left(charge('30'), released('10'))).toEqual([20n]);
    expect(left(charge('30'), released('30'))).toEqual([]);
    expect(left(charge('30'), released(null))).toEqual([]);
    expect(left(charge(null), released('10'))).toEqual([null]);
    expect(left(charge(null), released(null))).toEqual([]);
  });

  test('released leaves the others there are', () => {
    const second = charge('5', { 'in-favour-of': 'lender' }, 'second');
    expect(left(charge('30'), second, released('30'))).toEqual([5n]);
    expect(left(charge('30'), second, released('5', { 'in-favour-of': 'lender' }))).toEqual([30n]);
    const other = charge('7', { class: 'B' }, 'other');
    expect(left(charge('30'), other, released('7', { class: 'B' }))).toEqual([30n]);
  });

  test('of more shares than it lies on is not released', () => {
    expect(refused(charge('30'), released('31'))).toEqual({
      field: 'fields.shares',
      key: 'releases-more',
      figures: { shares: { shares: 31n }, encumbered: { shares: 30n } },
    });
  });

  test.each([
    ['of nobody’s', [released('1')]],
    ['in favour of another', [charge('30'), released('1', { 'in-favour-of': 'lender' })]],
    ['over another class', [charge('30'), released('1', { class: 'B' })]],
    ['of another holder', [charge('30'), released('1', { holder: 'quin' })]],
  ])('that is not recorded is not released: %s', (_, entries) => {
    expect(refused(...entries)).toMatchObject({ field: 'fields.in-favour-of', key: 'no-encumbrance' });
  });

  test('that is not recorded is not enforced, and nothing passes', () => {
    const enforced = on(later, 'encumbrance-enforced', {
      holder: 'pat',
      class: 'A',
      shares: '1',
      'in-favour-of': 'bank',
    });
    expect(refused(enforced)).toEqual({
      field: 'fields.in-favour-of',
      key: 'no-encumbrance',
      figures: { holder: { name: 'pat' }, class: { name: 'A' }, other: { name: 'bank' } },
    });
  });
});

describe('interests in a vehicle', () => {
  const set = (list: readonly unknown[], id = 'vale'): Entry =>
    on(day, 'vehicle-interests-set', { vehicle: id, interests: list });
  const part = (who: string, economic: string, control = economic): unknown => ({ who, economic, control });

  test('of one that nobody recorded', () => {
    expect(refused(set([part('pat', '1')], 'moor'))).toEqual({
      field: 'fields.vehicle',
      key: 'vehicle-unknown',
      figures: { vehicle: { quote: 'moor' } },
    });
  });

  test('that come to more than the whole, of its economics or of its votes', () => {
    expect(refused(set([part('pat', '2/3', '1/2'), part('quin', '1/2')]))).toEqual({
      field: 'fields.interests',
      key: 'interests-exceed-economic',
      figures: { vehicle: { name: 'vale' } },
    });
    expect(refused(set([part('pat', '1/2', '2/3'), part('quin', '1/2')]))).toEqual({
      field: 'fields.interests',
      key: 'interests-exceed-control',
      figures: { vehicle: { name: 'vale' } },
    });
    expect(refused(set([part('pat', '1'), { who: 'quin', economic: null, control: '1/100' }]))).toMatchObject({
      key: 'interests-exceed-control',
    });
  });

  test('of somebody who is named twice', () => {
    expect(refused(set([part('pat', '1/2'), part('quin', '1/4'), part('pat', '1/4')]))).toEqual({
      field: 'fields.interests',
      key: 'interest-twice',
      figures: { holder: { name: 'pat' } },
    });
  });

  test('that lead back to itself', () => {
    const chain = [...vehicle('tarn', { vale: '1' }, { day })];
    expect(refused(...chain, set([part('tarn', '1')]))).toEqual({
      field: 'fields.interests',
      key: 'ring',
      figures: { ring: { list: ['vale', 'tarn', 'vale'].map((name) => ({ name })) } },
    });
    expect(refused(set([part('vale', '1')]))).toMatchObject({
      figures: { ring: { list: ['vale', 'vale'].map((name) => ({ name })) } },
    });
  });

  test('that come to the whole, or to less, are fine', () => {
    expect(
      applied([...issuer, interests('vale', { pat: '2/3', quin: '1/3' }, day)]).vehicles.get('vale')?.interests?.list,
    ).toHaveLength(2);
    expect(applied([...issuer, interests('vale', { pat: '2/3' }, day)]).vehicles.get('vale')?.interests?.on).toBe(day);
  });
});

describe('the issuer and its classes', () => {
  test('is listed once, and again only after it was delisted', () => {
    expect(refused(on(day, 'issuer-listed', { status: 'chapter-8a' }))).toEqual({
      field: 'kind',
      key: 'listed-already',
      figures: { since: { date: listingDay } },
    });
    const again = [on(day, 'issuer-delisted'), on(later, 'issuer-listed', { status: 'secondary' })];
    const register: Register = applied([...issuer, ...again]);
    expect([register.delisted, register.listing.map(({ status }) => status)]).toEqual([
      null,
      ['chapter-8a', 'secondary'],
    ]);
  });

  test('that is not listed is not delisted and has no status to change', () => {
    const unlisted = on('2021-01-04', 'issuer-status-changed', { status: 'secondary' });
    expect(refusal([unlisted])).toMatchObject({ field: 'kind', message: { key: 'register.not-listed-yet' } });
    expect(refusal([on('2021-01-04', 'issuer-delisted')])).toMatchObject({
      field: 'kind',
      message: { key: 'register.not-listed-yet' },
    });
    expect(refused(on(day, 'issuer-delisted', {}, { id: 'first' }), on(later, 'issuer-delisted'))).toMatchObject({
      key: 'not-listed-yet',
    });
  });

  test('a class is created once, and one with weight needs votes', () => {
    const created = (fields: Readonly<Record<string, unknown>>): Entry =>
      on(day, 'share-class-created', { class: 'C', votesPerShare: '1', weighted: false, listed: false, ...fields });
    expect(refused(created({ class: 'A' }))).toEqual({
      field: 'fields.class',
      key: 'class-exists',
      figures: { class: { name: 'A' } },
    });
    expect(refused(created({ weighted: true, votesPerShare: '0' }))).toEqual({
      field: 'fields.votesPerShare',
      key: 'weight-without-votes',
      figures: { class: { name: 'C' } },
    });
    expect(shareClass('C', created({ votesPerShare: '0' })).votesPerShare?.numerator).toBe(0n);
    expect(shareClass('C', created({ weighted: true, votesPerShare: null }))).toMatchObject({
      votesPerShare: null,
      weighted: true,
      inIssue: 0n,
    });
  });

  test('whose terms change keeps weight only with votes', () => {
    const changed = (id: string, votesPerShare: string | null): Entry =>
      on(day, 'class-terms-changed', { class: id, votesPerShare });
    expect(refused(changed('A', '0'))).toMatchObject({ field: 'fields.votesPerShare', key: 'weight-without-votes' });
    expect(applied([...issuer, changed('A', '5')]).classChanges).toMatchObject([
      { shareClass: 'A', from: { numerator: 10n }, to: { numerator: 5n } },
    ]);
    expect(shareClass('A', changed('A', null)).votesPerShare).toBeNull();
    expect(shareClass('B', changed('B', '0')).votesPerShare?.numerator).toBe(0n);
  });
});
