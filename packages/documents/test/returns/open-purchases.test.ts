import { describe, expect, test } from 'vitest';
import { exampleRecord } from '../check/example-record.ts';
import { figuresFor } from './return-of.ts';
import { invented } from './invented-record.ts';

describe('what is bought back and not cancelled', () => {
  const buy = (day: string, shares: string): object => ({
    kind: 'shares-bought-back',
    effective: day,
    fields: { class: 'B', shares, for: 'cancellation' },
  });
  const cancel = (day: string, shares: string): object => ({
    kind: 'shares-cancelled',
    effective: day,
    fields: { class: 'B', shares, from: 'bought-back' },
  });

  function openOn(day: string, ...entries: readonly object[]): readonly (readonly [string | null, bigint])[] {
    const { classes } = figuresFor('next-day-return', invented(entries), { on: day });
    return classes.flatMap(({ notCancelled }) => notCancelled.map(({ on, shares }) => [on, shares] as const));
  }

  const bought = [buy('2026-01-05', '100'), buy('2026-01-06', '50')];

  test('is listed by the day of purchase', () => {
    expect(openOn('2026-01-06', ...bought)).toEqual([
      ['2026-01-05', 100n],
      ['2026-01-06', 50n],
    ]);
  });

  test('leaves the list oldest first, and it is said that this is not recorded', () => {
    const entries = [...bought, cancel('2026-01-07', '120')];
    expect(openOn('2026-01-07', ...entries)).toEqual([['2026-01-06', 30n]]);
    const { notes } = figuresFor('next-day-return', invented(entries), { on: '2026-01-07' });
    expect(notes.map(({ key }) => key)).toContain('return.note.oldest-first');
  });

  test('that nothing is left is no reason to say so', () => {
    const { notes } = figuresFor('next-day-return', invented([...bought, cancel('2026-01-07', '150')]), {
      on: '2026-01-07',
    });
    expect(notes.map(({ key }) => key)).not.toContain('return.note.oldest-first');
  });

  test('moves into treasury from the oldest too', () => {
    const moved = { kind: 'shares-moved-to-treasury', effective: '2026-01-08', fields: { class: 'B', shares: '100' } };
    const entries = [...bought, moved];
    expect(openOn('2026-01-08', ...entries)).toEqual([['2026-01-06', 50n]]);
    const { classes } = figuresFor('next-day-return', invented(entries), { on: '2026-01-08' });
    const [, b] = classes;
    expect(b?.movements.map(({ kind, change }) => [kind, change])).toEqual([
      ['moved-to-treasury', { issued: -100n, treasury: 100n, total: 0n }],
    ]);
  });

  test('is split with the shares, and loses its days where a consolidation leaves fractions of a purchase', () => {
    const split = (into: string): object => ({ kind: 'shares-subdivided', effective: '2026-01-09', fields: { into } });
    expect(openOn('2026-01-09', ...bought, split('3'))).toEqual([
      ['2026-01-05', 300n],
      ['2026-01-06', 150n],
    ]);
    expect(openOn('2026-01-09', buy('2026-01-05', '5'), buy('2026-01-06', '15'), split('1/10'))).toEqual([[null, 2n]]);
  });

  test('of which only a balance tells has no day, and that is said', () => {
    const record = exampleRecord('xiaomi');
    const { classes, notes } = figuresFor('next-day-return', record, { on: '2024-11-01' });
    expect(classes.flatMap((one) => one.notCancelled.map(({ on, shares }) => [on, shares]))).toEqual([
      [null, 1_700_000n],
    ]);
    expect(notes.map(({ key }) => key)).toContain('return.note.undated');
  });
});
