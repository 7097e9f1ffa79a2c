import { expect, test } from 'vitest';
import { csvText } from '../src/download/csv-text.ts';

test('cells with commas, quotation marks and line ends are quoted', () => {
  expect(
    csvText([
      ['a', 'b,c', 'say "x"', 'two\nlines'],
      ['', '1/2'],
    ]),
  ).toBe('a,"b,c","say ""x""","two\nlines"\r\n,1/2\r\n');
});

test.each(['=1+1', '+1', '-1', '@x', '\tx'])('%j is no formula in a spreadsheet', (text) => {
  expect(csvText([[text]])).toBe(`'${text}\r\n`);
});
