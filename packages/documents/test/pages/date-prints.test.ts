import { expect, test } from 'vitest';
import { datePrints } from '../../src/pages/date-prints.ts';

test('a day is looked for as papers print it', () => {
  expect(datePrints('2026-03-09')).toEqual(
    expect.arrayContaining([
      '9 March 2026',
      'March 9 2026',
      '9th day of March 2026',
      '2026年3月9日',
      '二〇二六年三月九日',
    ]),
  );
  expect(datePrints('2025-11-21')).toEqual(expect.arrayContaining(['21st November 2025', '二零二五年十一月二十一日']));
  expect(datePrints('2025-10-12')).toEqual(expect.arrayContaining(['12th Oct 2025', '二零二五年十月十二日']));
  expect(datePrints('2025-05-30')).toEqual(expect.arrayContaining(['30th May 2025', '二零二五年五月三十日']));
});
