import type { Finding, Ratio, Standing } from '@tenfold/kernel';
import { ratio } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { tellBounds, tellCount, tellPart, tellShares } from '../../src/check/bounds-text.ts';
import { sayIn, wordFor } from '../../src/check/index.ts';

const say = sayIn({ language: 'en', names: () => null });

function breach(standing: Standing): Finding {
  return { verdict: 'breached', standing } as Finding;
}

describe('the word for a breach', () => {
  test.each([
    [['primary'], 'verdict.breached'],
    [['secondary', 'primary'], 'verdict.breached'],
    [['secondary'], 'verdict.breached-on-published-figures'],
    [['secondary', 'assumed'], 'verdict.breached-on-published-figures'],
    [['assumed'], 'verdict.breached-on-assumption'],
  ] as const)('resting on sources that are %j is %s', (standings, key) => {
    expect(wordFor('breached', standings.map(breach))).toBe(key);
  });

  test('looks at breaches only', () => {
    const kept = { verdict: 'kept', standing: 'primary' } as Finding;
    expect(wordFor('breached', [kept, breach('secondary')])).toBe('verdict.breached-on-published-figures');
    expect(wordFor('kept', [breach('secondary')])).toBe('verdict.kept');
  });
});

describe('a figure that may not be known', () => {
  const of = (low: Ratio, high: Ratio | null): { readonly low: Ratio; readonly high: Ratio | null } => ({ low, high });
  const none = ratio(0n, 1n);

  test('is written when it is', () => {
    expect(tellCount(1000n, say)).toEqual({ cell: '1,000', remark: null });
    expect(tellBounds({ low: 7n, high: 7n }, say)).toEqual({ cell: '7', remark: null });
    expect(tellShares(of(ratio(7n, 2n), ratio(7n, 2n)), say)).toEqual({ cell: '7/2', remark: null });
    expect(tellPart(of(ratio(1n, 3n), ratio(1n, 3n)), say)).toEqual({ cell: '33.33%', remark: null });
  });

  test('is a blank with its ends when it is not', () => {
    expect(tellBounds({ low: 7n, high: 9n }, say)).toEqual({ cell: 'not known', remark: 'between 7 and 9' });
    expect(tellBounds({ low: 7n, high: null }, say)).toEqual({ cell: 'not known', remark: 'at least 7' });
    expect(tellPart(of(ratio(1n, 10n), ratio(1n, 1n)), say)).toEqual({
      cell: 'not known',
      remark: 'between 10% and 100%',
    });
    expect(tellPart(of(ratio(1n, 10n), ratio(3n, 2n)), say)).toEqual({ cell: 'not known', remark: 'at least 10%' });
  });

  test('is a mere blank where the ends say nothing', () => {
    const blank = { cell: 'not known', remark: null };
    expect(tellCount(null, say)).toEqual(blank);
    expect(tellPart(null, say)).toEqual(blank);
    expect(tellPart(of(none, ratio(1n, 1n)), say)).toEqual(blank);
    expect(tellPart(of(none, null), say)).toEqual(blank);
    expect(tellShares(of(none, ratio(900n, 1n)), say, 900n)).toEqual(blank);
    expect(tellShares(of(none, ratio(899n, 1n)), say, 900n).remark).toBe('between 0 and 899');
  });
});
