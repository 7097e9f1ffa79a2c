import { describe, expect, test } from 'vitest';
import { defaultPolicies } from '../../src/policy/policies.ts';
import { ratio } from '../../src/numbers/ratio.ts';
import { roundedPercentage } from '../../src/numbers/percentage.ts';
import type { Entry } from '../../src/register/entry.ts';
import { type Capital, capitalOf, countedShares, votesOfWeight } from '../../src/world/capital.ts';
import { applied, on } from '../register/life.ts';
import { bought, smallIssuer, transferred } from '../register/small-issuer.ts';

const day = '2022-02-01';

function capital(entries: readonly Entry[]): Capital {
  return capitalOf(applied(entries));
}

function votes(entries: readonly Entry[], kind: 'ordinary' | 'reserved' = 'ordinary'): string {
  const { low, high } = capital(entries).votes[kind];
  const text = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }): string =>
    denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
  if (high === null) return `${text(low)} or more`;
  return text(low) === text(high) ? text(low) : `${text(low)} to ${text(high)}`;
}

describe('the capital of an issuer', () => {
  const issuer = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' } });

  test('by class and over all classes', () => {
    expect(capital([...issuer, bought('50', day), bought('30', day, 'treasury')])).toEqual({
      classes: [
        {
          id: 'A',
          weighted: true,
          votesPerShare: ratio(10n, 1n),
          inIssue: 100n,
          treasury: 0n,
          boughtBack: 0n,
          live: { low: 100n, high: 100n },
          voting: 100n,
        },
        {
          id: 'B',
          weighted: false,
          votesPerShare: ratio(1n, 1n),
          inIssue: 900n,
          treasury: 30n,
          boughtBack: 50n,
          live: { low: 0n, high: 0n },
          voting: 820n,
        },
      ],
      inIssue: 1000n,
      treasury: 30n,
      boughtBack: 50n,
      weighted: { low: 100n, high: 100n },
      registeredWeighted: 100n,
      votes: {
        ordinary: { low: ratio(1820n, 1n), high: ratio(1820n, 1n) },
        reserved: { low: ratio(920n, 1n), high: ratio(920n, 1n) },
      },
    });
  });

  test('shares that the issuer holds do not vote, of either class', () => {
    const own = on(day, 'shares-bought-back', { class: 'A', shares: '10', for: 'cancellation', from: 'pat' });
    expect(votes([...issuer, own])).toBe('1800');
    expect(votes([...issuer, own], 'reserved')).toBe('990');
  });

  test('a share whose weight has ended has one vote', () => {
    const ended = [...issuer, transferred('pat', 'rae', '10', { day })];
    expect(votes(ended)).toBe('1810');
    expect(votes(ended, 'reserved')).toBe('1000');
  });

  test('a share of which only the Exchange can say has one vote or ten', () => {
    const doubted = [...issuer, transferred('pat', 'wold', '10', { day })];
    expect(votes(doubted)).toBe('1810 to 1900');
    expect(votes(doubted, 'reserved')).toBe('1000');
  });

  test('votes a share that are not known lie between one and the ten that Rule 8A.10 allows', () => {
    const unknown = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: '900' }, votesPerShare: null });
    expect(votes(unknown)).toBe('1000 to 1900');
    expect(votesOfWeight({ votesPerShare: null })).toEqual({ low: ratio(1n, 1n), high: ratio(10n, 1n) });
    expect(votesOfWeight({ votesPerShare: ratio(5n, 2n) })).toEqual({ low: ratio(5n, 2n), high: ratio(5n, 2n) });
  });

  test('a total that is not known leaves the votes without a most', () => {
    const unknown = smallIssuer({ A: { pat: '60', quin: '40' }, B: { others: null } });
    expect(votes(unknown)).toBe('1000 or more');
    expect(capital(unknown)).toMatchObject({ inIssue: null, treasury: 0n, registeredWeighted: 100n });
    const weighted = smallIssuer({ A: { pat: null }, B: { others: '900' } });
    expect(votes(weighted)).toBe('900 or more');
    expect(capital(weighted)).toMatchObject({
      inIssue: null,
      registeredWeighted: null,
      weighted: { low: 0n, high: null },
    });
    const treasury = [...issuer, on(day, 'opening-position', { inIssue: {}, treasury: { B: null } })];
    expect(votes(treasury)).toBe('1000 or more');
    expect(capital(treasury).treasury).toBeNull();
  });

  test('an issuer without shares has none', () => {
    expect(capital([])).toMatchObject({
      classes: [],
      inIssue: 0n,
      weighted: { low: 0n, high: 0n },
      votes: { ordinary: { low: ratio(0n, 1n) } },
    });
  });

  test('the number that a proportion is taken of follows the policies', () => {
    const register = applied([...issuer, bought('50', day), bought('30', day, 'treasury')]);
    expect(countedShares(register, defaultPolicies)).toBe(1000n);
    expect(countedShares(register, { ...defaultPolicies, conversionDueOn: 'trade' })).toBe(920n);
  });
});

describe('SenseTime, 15 December 2023, in millions of shares', () => {
  // As printed: class A 7,520 and class B 25,949; the weight of 6,906 class A shares ended on that day.
  const sensetime = smallIssuer({ A: { pat: '6906', quin: '614' }, B: { others: '25949' } });
  const died = on('2023-12-15', 'person-died', { person: 'pat' });

  test('before: 101,149 votes, of which class A has 74.35 %', () => {
    expect(votes(sensetime)).toBe('101149');
    expect(roundedPercentage(ratio(75_200n, 101_149n), 2)).toBe('74.35');
  });

  test('after: 38,995 votes and the same 33,469 shares, the register of members as before', () => {
    expect(votes([...sensetime, died])).toBe('38995');
    expect(capital([...sensetime, died])).toMatchObject({
      inIssue: 33_469n,
      registeredWeighted: 7520n,
      weighted: { low: 614n, high: 614n },
    });
    expect(roundedPercentage(ratio(6140n, 38_995n), 3)).toBe('15.746');
    expect(votes([...sensetime, died], 'reserved')).toBe('33469');
  });
});
