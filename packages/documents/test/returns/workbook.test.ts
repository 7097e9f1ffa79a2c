import { describe, expect, test } from 'vitest';
import { languages } from '../../src/messages/languages.ts';
import { workbookBytes } from '../../src/workbook/index.ts';
import type { Cell } from '../../src/workbook/workbook.ts';
import { examples, exampleRecord } from '../check/example-record.ts';
import { madeFor } from './return-of.ts';

/** A cell as one reads it. */
function readCell(cell: Cell): string {
  if (cell === null) return '';
  if ('text' in cell) return cell.text;
  if ('date' in cell) return cell.date;
  return 'count' in cell ? `${cell.count}` : `${cell.percent}%`;
}

test('the workbook of Kanzhun’s July 2023 has the rows of its return', () => {
  const { sheets } = madeFor('monthly-return', exampleRecord('kanzhun'), { month: '2023-07' }).workbook('en');
  const rows = sheets[0]?.rows.map((row) => row.map(readCell)) ?? [];
  expect(rows.slice(2, 9)).toEqual([
    [
      'Row',
      'Day',
      'Issued shares, treasury shares left out',
      'Treasury shares',
      'All issued shares',
      '% of all classes',
      '% of the class',
      'Entry of the record',
    ],
    ['Class A, listed. On the form: class “WVR ordinary shares”, type A, listed.'],
    ['Balance before', '2023-06-30', '728110243', '0', '728110243', '', '', ''],
    [
      'Bought back before, cancelled',
      '2023-07-05',
      '-1442852',
      '0',
      '-1442852',
      '-0.17%',
      '-0.20%',
      'cancellation-2023-07',
    ],
    ['Converted from class B', '2023-07-05', '1200000', '0', '1200000', '0.14%', '0.16%', 'conversion-2023-07'],
    ['All other movements (part E of the form)', '', '-242852', '0', '-242852', '', '', ''],
    ['Balance after', '2023-07-31', '727867391', '0', '727867391', '', '', ''],
  ]);
});

describe('every example in every language', () => {
  test.each(examples)('%s', (name) => {
    for (const language of languages) {
      const paper = madeFor('next-day-return', exampleRecord(name), { on: '2026-11-01', opening: '2018-01-01' });
      const { sheets } = paper.workbook(language);
      // What a spreadsheet takes for the name of a sheet.
      for (const { name: sheet } of sheets) expect(sheet).toMatch(/^[^[\]*/\\?:]{1,31}$/);
      expect(new Set(sheets.map((one) => one.name)).size).toBe(sheets.length);
      expect(sheets.every(({ columns, rows }) => rows.every((row) => row.length <= columns.length))).toBe(true);
      expect(workbookBytes(paper.workbook(language)).length).toBeGreaterThan(4000);
    }
  });
});
