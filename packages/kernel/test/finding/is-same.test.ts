import { describe, expect, test } from 'vitest';
import { isSame } from '../../src/finding/is-same.ts';

describe('the same', () => {
  test.each([
    ['counts', 7n, 7n],
    ['nothing', null, null],
    [
      'figures in objects of their own',
      { shares: 7n, on: { date: '2024-01-02' } },
      { shares: 7n, on: { date: '2024-01-02' } },
    ],
    ['named in another order', { a: 1n, b: 2n }, { b: 2n, a: 1n }],
    ['lists', [1n, { entry: 'a' }], [1n, { entry: 'a' }]],
    ['maps', new Map([['pat', { low: 1n }]]), new Map([['pat', { low: 1n }]])],
  ])('%s', (_, a, b) => {
    expect(isSame(a, b)).toBe(true);
  });
});

describe('not the same', () => {
  test.each([
    ['a count and another', 7n, 8n],
    ['a count and its digits', 7n, '7'],
    ['a count and an object without members', 7n, {}],
    ['an object without members and a count', {}, 7n],
    ['an object without members and nothing', {}, null],
    ['a count and nothing', { high: 7n }, { high: null }],
    ['nothing and an object', null, {}],
    ['one figure more', { a: 1n }, { a: 1n, b: 2n }],
    ['one figure less', { a: 1n, b: 2n }, { a: 1n }],
    ['a figure left out and one that is undefined', { a: 1n, b: undefined }, { a: 1n, c: undefined }],
    ['deep within', { a: { b: [{ c: 1n }] } }, { a: { b: [{ c: 2n }] } }],
    ['a longer list', [1n], [1n, 2n]],
    ['a list in another order', [1n, 2n], [2n, 1n]],
    ['a list and an object with its places', [1n], { 0: 1n }],
    [
      'a larger map',
      new Map([['pat', 1n]]),
      new Map([
        ['pat', 1n],
        ['quin', 2n],
      ]),
    ],
    ['a map of somebody else', new Map([['pat', undefined]]), new Map([['quin', undefined]])],
    ['a map with another count', new Map([['pat', 1n]]), new Map([['pat', 2n]])],
    ['a map and an object', new Map(), {}],
  ])('%s', (_, a, b) => {
    expect(isSame(a, b)).toBe(false);
  });
});
