import { describe, expect, test } from 'vitest';
import { exampleRecord } from '../check/example-record.ts';
import { invented } from './invented-record.ts';
import { figuresFor, madeFor } from './return-of.ts';

describe('what is not known is left open, and said', () => {
  test('KE’s class B stands on pages that were not read', () => {
    const { classes, all, notes } = figuresFor('next-day-return', exampleRecord('ke'), { on: '2024-07-19' });
    const b = classes.find(({ id }) => id === 'B');
    expect(b?.opening).toEqual({ issued: null, treasury: 0n, total: null });
    expect(all.closing.issued).toBe(null);
    const said = notes.filter(({ figures }) => 'name' in (figures['class'] ?? {})).map(({ key }) => key);
    expect(said).toEqual(['return.note.opening-unknown', 'return.note.closing-unknown']);
    expect(notes.map(({ key }) => key)).toContain('return.note.no-percent');
  });

  test('its cells are empty in the workbook, and no nought', () => {
    const { sheets } = madeFor('next-day-return', exampleRecord('ke'), { on: '2024-07-19' }).workbook('en');
    const rows = sheets[0]?.rows ?? [];
    const at = rows.findIndex((row) =>
      row.some((cell) => cell !== null && 'text' in cell && cell.text.includes('Class B')),
    );
    expect(rows[at + 1]?.slice(2, 5)).toEqual([null, expect.objectContaining({ count: 0n }), null]);
  });

  test('a movement is known where its balance is not', () => {
    const entries = [
      { kind: 'opening-position', effective: '2026-01-02', fields: { inIssue: { B: null } } },
      { kind: 'shares-issued', effective: '2026-01-03', fields: { class: 'B', shares: '700', way: 'scheme' } },
      { kind: 'shares-issued', effective: '2026-01-03', fields: { class: 'B', shares: null, way: 'scheme' } },
    ];
    const { classes, notes } = figuresFor('next-day-return', invented(entries), { on: '2026-01-03' });
    expect(classes[1]?.movements.map(({ change }) => change.total)).toEqual([700n, null]);
    expect(classes[1]?.change.total).toBe(null);
    expect(notes.find(({ key }) => key === 'return.note.movement-unknown')?.figures['entries']).toEqual({
      list: [{ entry: 'e5' }],
    });
  });

  test('a balance stated anew is a row of its own, with what nobody recorded', () => {
    const entries = [{ kind: 'opening-position', effective: '2026-01-02', fields: { inIssue: { B: '999900' } } }];
    const { classes, notes } = figuresFor('next-day-return', invented(entries), { on: '2026-01-02' });
    expect(classes[1]?.movements.map(({ kind, change }) => [kind, change.total])).toEqual([['stated-anew', -100n]]);
    expect(notes.map(({ key }) => key)).toContain('return.note.stated-anew');
  });

  test('a paper that lacks something says so to whoever asks for it', () => {
    expect(madeFor('next-day-return', exampleRecord('ke'), { on: '2024-07-19' }).isIncomplete).toBe(true);
    expect(madeFor('monthly-return', exampleRecord('kanzhun'), { month: '2023-07' }).isIncomplete).toBe(false);
  });
});
