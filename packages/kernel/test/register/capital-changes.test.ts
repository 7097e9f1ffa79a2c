import { expect, test } from 'vitest';
import { applied, listedLife, on } from './life.ts';

test('changes of a listed issuer are kept by day, sort and class, those alike added up under the first entry', () => {
  const { capitalChanges } = applied([
    ...listedLife,
    on('2022-05-02', 'shares-bought-back', { class: 'B', shares: '10', for: 'cancellation' }, { id: 'first' }),
    on('2022-05-02', 'shares-bought-back', { class: 'B', shares: '5', for: 'cancellation' }, { id: 'second' }),
    on('2022-05-02', 'shares-issued', { class: 'B', shares: '7', way: 'scheme', to: 'chan' }, { id: 'award' }),
    on('2022-05-02', 'shares-issued', { class: 'B', shares: '1', way: 'scheme', to: 'ann' }, { id: 'to-ann' }),
    on('2022-05-02', 'shares-issued', { class: 'B', shares: '1', way: 'scheme', to: 'bob' }, { id: 'to-bob' }),
    on('2022-05-03', 'shares-cancelled', { class: 'B', shares: '15', from: 'bought-back' }, { id: 'cancelled' }),
  ]);
  expect(capitalChanges.map(({ on: day, entry, sort, shares, to }) => [day, entry, sort, shares, to])).toEqual([
    ['2022-05-02', 'first', 'bought-back', 15n, null],
    ['2022-05-02', 'award', 'scheme', 7n, 'chan'],
    ['2022-05-02', 'to-ann', 'scheme', 2n, null],
    ['2022-05-03', 'cancelled', 'cancelled', 15n, null],
  ]);
  const [bought, award, , cancelled] = capitalChanges.map(({ inIssueBefore }) => inIssueBefore);
  expect([award, cancelled]).toEqual([bought, (bought ?? 0n) + 9n]);
});

test('a count that is not known makes the sum unknown', () => {
  const { capitalChanges } = applied([
    ...listedLife,
    on('2022-05-02', 'shares-issued', { class: 'B', shares: '7', way: 'scheme' }, { id: 'known' }),
    on('2022-05-02', 'shares-issued', { class: 'B', shares: null, way: 'scheme' }, { id: 'unknown' }),
  ]);
  expect(capitalChanges).toMatchObject([{ entry: 'known', shares: null }]);
});

test('before the listing nothing is kept', () => {
  const before = listedLife.filter(({ kind }) => kind !== 'issuer-listed');
  const { capitalChanges } = applied([
    ...before,
    on('2022-05-02', 'shares-issued', { class: 'B', shares: '7', way: 'placing' }),
  ]);
  expect(capitalChanges).toEqual([]);
});
