import { type AnnouncementReading, announcementParts } from '@tenfold/documents/announcement-reading';
import { describe, expect, test } from 'vitest';
import { classColumnLayouts } from './support/class-columns.ts';
import { figuresRight } from './support/figures-right.ts';
import { forms, sheetOf } from './support/forms.ts';
import { placedPdf } from './support/placed-pdf.ts';

async function readingsOf(bytes: Uint8Array): Promise<readonly AnnouncementReading[]> {
  return announcementParts(await sheetOf(bytes));
}

describe.each(Object.entries(forms))('columns that part votes by class in %s', (name, form) => {
  // A head of more than ninety letters on one line cannot be told from a sentence.
  const given = classColumnLayouts.filter(({ isWide = false }) => !isWide || !name.includes('one space'));

  test.each(given)('$name: every figure is read', async ({ document, printed }) => {
    const [reading] = await readingsOf(form(document));
    expect(figuresRight(reading ?? { figures: [] }, printed)).toMatchObject({ wrong: [], open: 0 });
  });
});

// Nine columns of figures are too narrow for their numbers, and Helvetica has no Chinese letters.
const onPages = classColumnLayouts.filter(({ name, isTight = false }) => !isTight && !name.startsWith('zh-'));

describe.each(['top', 'middle', 'bottom'] as const)(
  'columns that part votes by class in a PDF, figures at the %s',
  (place) => {
    test.each(onPages)('$name: every figure is read', async ({ document, printed }) => {
      const [reading] = await readingsOf(placedPdf(document, place));
      expect(figuresRight(reading ?? { figures: [] }, printed)).toMatchObject({ wrong: [], open: 0 });
    });
  },
);

describe('where columns cannot be told, nothing under them is read', () => {
  const pageOf = (head: string, cells: readonly string[]): Uint8Array =>
    new TextEncoder().encode(
      `<html><table>${head}<tr><td>1.</td><td>To sell</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table></html>`,
    );
  const over = (groups: readonly string[]): string =>
    `<tr><td rowspan=2 colspan=2>Resolutions</td>${groups.map((group) => `<td colspan=2>${group}</td>`).join('')}</tr><tr>${groups.map(() => '<td>For</td><td>Against</td>').join('')}</tr>`;
  const cells = ['3,000 (75%)', '1,000 (25%)', '400 (40%)', '600 (60%)'];

  test.each([
    ['classes whose names nobody knows', over(['Founder Shares', 'Listed Shares']), cells],
    ['the same without percentages', over(['Founder Shares', 'Listed Shares']), ['3,000', '1,000', '400', '600']],
    ['one name for two groups', over(['Class A', 'Class B', 'Class A']), [...cells, '3,000 (75%)', '1,000 (25%)']],
    ['an empty cell', over(['Class A', 'Class B']), ['3,000 (75%)', '1,000 (25%)', '400 (100%)', '']],
    ['a cell too many', over(['Class A', 'Class B']), [...cells, '4,000']],
  ])('%s', async (_, head, given) => {
    const [reading] = await readingsOf(pageOf(head, given));
    expect(reading?.figures).toEqual([]);
    expect(reading?.unsure.length).toBeGreaterThan(0);
  });

  test('a class that did not vote has dashes, and the others are read', async () => {
    const [reading] = await readingsOf(pageOf(over(['A Shares', 'H Shares']), ['-', '-', '400 (40%)', '600 (60%)']));
    expect(reading?.figures.map(({ shareClass, printed }) => `${shareClass} ${printed}`)).toEqual([
      'H 400',
      'H 40',
      'H 600',
      'H 60',
    ]);
  });
});
