import { describe, expect, test } from 'vitest';
import { formatRatio } from '../../src/numbers/ratio.ts';
import type { RatioBounds } from '../../src/numbers/ratio-bounds.ts';
import type { Entry } from '../../src/register/entry.ts';
import { type Beneficiary, beneficiariesOf } from '../../src/world/beneficiary.ts';
import { applied, on } from '../register/life.ts';
import { interests, smallIssuer, transferred, vehicle } from '../register/small-issuer.ts';

const day = '2022-02-01';

function beneficiary(entries: readonly Entry[], person = 'pat', on_ = '2024-01-02'): Beneficiary {
  return beneficiariesOf(applied(entries), on_).find((one) => one.person.id === person) as Beneficiary;
}

function text({ low, high }: RatioBounds): string {
  if (high === null) return `${formatRatio(low)} or more`;
  return formatRatio(low) === formatRatio(high) ? formatRatio(low) : `${formatRatio(low)} to ${formatRatio(high)}`;
}

function weighted({ weighted: stake }: Beneficiary): readonly string[] {
  return [stake.economic, stake.control, stake.heldFor].map(text);
}

function ordinary({ ordinary: stake }: Beneficiary): readonly string[] {
  return [stake.economic, stake.control, stake.heldFor].map(text);
}

function votes({ votes: { ordinary: all, reserved } }: Beneficiary): readonly string[] {
  return [text(all), text(reserved)];
}

/** Pat: 40 weighted shares, 20 more through his company, half of a fund’s 30; and one-vote shares alike. */
const issuer = smallIssuer({
  A: { pat: '40', vale: '20', wold: '30', quin: '10' },
  B: { pat: '5', wold: '9', others: '886' },
});

describe('what is a beneficiary’s', () => {
  test('his own, his company’s, and his part of a fund; the whole of the fund is held for him too', () => {
    const pat = beneficiary(issuer);
    expect(weighted(pat)).toEqual(['75', '75', '90']);
    expect(ordinary(pat)).toEqual(['19/2', '19/2', '14']);
    expect(votes(pat)).toEqual(['1519/2', '169/2']);
    expect(pat.rows.map(({ holder, shareClass, shares }) => `${holder} ${shareClass} ${shares}`)).toEqual([
      'pat A 40',
      'vale A 20',
      'wold A 30',
      'pat B 5',
      'wold B 9',
    ]);
  });

  test('votes follow control, capital follows economics', () => {
    const split = [
      ...issuer,
      on(
        '2022-01-03',
        'vehicle-interests-set',
        {
          vehicle: 'wold',
          interests: [
            { who: 'pat', economic: '1/3', control: '1' },
            { who: 'quin', economic: '2/3', control: '0' },
          ],
        },
        { id: 'split' },
      ),
    ];
    const before = split.toSorted((a, b) =>
      a.effectiveOn < b.effectiveOn ? -1 : Number(a.effectiveOn > b.effectiveOn),
    );
    expect(weighted(beneficiary(before))).toEqual(['70', '90', '90']);
    expect(votes(beneficiary(before))).toEqual(['914', '104']);
    // The fund was shared by halves before, so that nothing passed that was one person’s alone.
    expect(weighted(beneficiary(before, 'quin'))).toEqual(['30', '10', '40']);
  });

  test('shares whose weight has ended are ordinary ones, with a vote each', () => {
    const ended = [...issuer, transferred('pat', 'rae', '15', { day, passing: ['economic-interest'] })];
    expect(weighted(beneficiary(ended))).toEqual(['60', '60', '75']);
    expect(ordinary(beneficiary(ended))).toEqual(['49/2', '49/2', '29']);
    expect(votes(beneficiary(ended))).toEqual(['1249/2', '169/2']);
  });

  test('shares in doubt are one or the other', () => {
    const doubted = [...issuer, interests('vale', { pat: '1/2', rae: '1/2' }, day)];
    expect(weighted(beneficiary(doubted))).toEqual(['55 to 65', '55 to 65', '70 to 90']);
    expect(ordinary(beneficiary(doubted))).toEqual(['19/2 to 39/2', '19/2 to 39/2', '14 to 34']);
    expect(votes(beneficiary(doubted))).toEqual(['1119/2 to 1339/2', '129/2 to 169/2']);
  });

  test('after a death all of his have a vote each, though the register of members has not changed', () => {
    const dead = beneficiary([...issuer, on(day, 'person-died', { person: 'pat' })]);
    expect(dead.live).toBe('no');
    expect(weighted(dead)).toEqual(['0 to 15', '0 to 15', '0 to 30']);
    expect(ordinary(dead)).toEqual(['139/2 to 169/2', '139/2 to 169/2', '74 to 104']);
  });

  test('two weighted classes count by their own votes a share', () => {
    const second = [
      on(
        '2021-01-04',
        'share-class-created',
        { class: 'Y', votesPerShare: '4', weighted: true, listed: false },
        { id: 'class-y' },
      ),
      ...smallIssuer({ A: { pat: '40' }, B: { others: '900' } }),
      on(
        '2022-01-03',
        'opening-position',
        { inIssue: { Y: '50' }, holdings: [{ holder: 'pat', class: 'Y', shares: '50' }] },
        { id: 'also' },
      ),
    ];
    expect(votes(beneficiary(second))).toEqual(['600', '90']);
  });

  test('votes a share that are not known lie between one and ten', () => {
    const unknown = smallIssuer({ A: { pat: '40' }, B: { pat: '2', others: '900' }, votesPerShare: null });
    expect(votes(beneficiary(unknown))).toEqual(['42 to 402', '42']);
  });

  test('in the order in which they were recorded, and nobody who was not recognised', () => {
    const rae = on('2021-01-04', 'person-recorded', { person: 'rae', names: { en: 'Rae' } }, { id: 'rae' });
    expect(beneficiariesOf(applied([rae, ...issuer]), day).map(({ person }) => person.id)).toEqual(['pat', 'quin']);
  });
});

describe('what nobody knows', () => {
  test('of a holding: between none and all that nobody else has', () => {
    const unknown = smallIssuer({
      A: { pat: '60', quin: null },
      B: { quin: null, others: '900' },
      inIssue: { A: '100', B: '900' },
    });
    const quin = beneficiary(unknown, 'quin');
    expect(quin.live).toBe('unknown');
    expect(weighted(quin)).toEqual(['0 to 40', '0 to 40', '0 to 40']);
    expect(ordinary(quin)).toEqual(['0 to 900', '0 to 900', '0 to 900']);
    expect(votes(quin)).toEqual(['0 to 1300', '0 to 940']);
  });

  test('of a holding in a class of which nobody knows the total: no most', () => {
    const unknown = smallIssuer({ A: { pat: '60', quin: null }, B: { others: '900' } });
    expect(weighted(beneficiary(unknown, 'quin'))).toEqual(['0 or more', '0 or more', '0 or more']);
    expect(beneficiary(unknown, 'quin').live).toBe('unknown');
  });

  test('of somebody without a row: he may have any that are in nobody’s name', () => {
    const unnamed = smallIssuer({ A: { pat: '60' }, B: { others: '900' }, inIssue: { A: '100' } });
    expect(weighted(beneficiary(unnamed, 'quin'))).toEqual(['0 to 40', '0 to 40', '0 to 40']);
    expect(votes(beneficiary(unnamed, 'quin'))).toEqual(['0 to 400', '0 to 40']);
    expect(beneficiary(unnamed, 'quin').live).toBe('unknown');
    const full = smallIssuer({ A: { pat: '60' }, B: { others: '900' } });
    expect(weighted(beneficiary(full, 'quin'))).toEqual(['0', '0', '0']);
    expect(beneficiary(full, 'quin').live).toBe('no');
  });

  test('of somebody whose weight has ended: none of it is alive, and how many stand in the class is not known', () => {
    const unknown = smallIssuer({ A: { pat: '60', quin: null }, B: { others: '900' }, inIssue: { A: '100' } });
    const left = beneficiary([...unknown, on(day, 'director-ceased', { person: 'quin' })], 'quin');
    expect(left.live).toBe('no');
    expect(weighted(left)).toEqual(['0', '0', '0']);
    expect(ordinary(left)).toEqual(['0 to 40', '0 to 40', '0 to 40']);
    const unnamed = smallIssuer({ A: { pat: '60' }, B: { others: '900' }, inIssue: { A: '100' } });
    expect(weighted(beneficiary([...unnamed, on(day, 'director-ceased', { person: 'quin' })], 'quin'))).toEqual([
      '0',
      '0',
      '0',
    ]);
  });

  test('of an interest: at most what is nobody else’s', () => {
    const recorded = vehicle('moor', {});
    const list = [
      { who: 'pat', economic: null, control: '1/2' },
      { who: 'quin', economic: '1/4', control: '1/4' },
    ];
    const part = on('2021-01-05', 'vehicle-interests-set', { vehicle: 'moor', interests: list }, { id: 'parts' });
    const held = smallIssuer({ A: { moor: '40' }, B: { others: '900' } });
    const life = [...recorded, part, ...held].toSorted((a, b) =>
      a.effectiveOn < b.effectiveOn ? -1 : Number(a.effectiveOn > b.effectiveOn),
    );
    expect(weighted(beneficiary(life))).toEqual(['0 to 30', '20 to 30', '40']);
    expect(weighted(beneficiary(life, 'quin'))).toEqual(['10', '10', '40']);
  });

  test('whether he has any part at all: what is held for him may be nothing', () => {
    const list = [{ who: 'pat', economic: null, control: null }];
    const recorded = [
      on('2021-01-04', 'vehicle-recorded', { vehicle: 'moor', names: { en: 'Moor' }, form: 'trust' }),
      on('2021-01-04', 'vehicle-interests-set', { vehicle: 'moor', interests: list }),
    ];
    const life = [...recorded, ...smallIssuer({ A: { moor: '40' }, B: { others: '900' } })];
    expect(weighted(beneficiary(life))).toEqual(['0 to 40', '0 to 40', '0 to 40']);
  });
});

describe('on the board', () => {
  test('from the day of appointment to the day before leaving', () => {
    const left = [...issuer, on(day, 'director-ceased', { person: 'pat' })];
    expect(beneficiary(left, 'pat', '2022-01-31').isDirector).toBe(true);
    expect(beneficiary(left, 'pat', day).isDirector).toBe(false);
    expect(beneficiary(left, 'pat', '2021-01-03').isDirector).toBe(false);
    expect(beneficiary(left, 'pat', '2021-01-04').isDirector).toBe(true);
  });
});
