import { type AnnouncementReading, announcementParts } from '@tenfold/documents/announcement-reading';
import { describe, expect, test } from 'vitest';
import { contests } from './support/contests.ts';
import { figuresRight } from './support/figures-right.ts';
import { forms, sheetOf } from './support/forms.ts';
import { placedPdf } from './support/placed-pdf.ts';

async function readingOf(bytes: Uint8Array): Promise<AnnouncementReading> {
  const [reading] = announcementParts(await sheetOf(bytes));
  if (reading === undefined) throw new Error('nothing was read');
  return reading;
}

describe.each(Object.entries(forms))('a contest in %s', (_, form) => {
  test.each(contests)('$name: every figure is read, under its name', async ({ document, printed }) => {
    const { wrong, open } = figuresRight(await readingOf(form(document)), printed);
    expect({ wrong, open }).toEqual({ wrong: [], open: 0 });
  });
});

// Helvetica has no Chinese letters.
describe.each(['top', 'middle', 'bottom'] as const)('a contest in a PDF, figures at the %s', (place) => {
  test.each(contests.filter(({ name }) => !name.startsWith('zh-')))(
    '$name',
    async ({ document, printed, isWide = false }) => {
      const { wrong, open } = figuresRight(await readingOf(placedPdf(document, place)), printed);
      expect(wrong).toEqual([]);
      // Where the words of a row go over several lines nobody can say whose the lines between two rows are.
      if (isWide) expect(open).toBe(0);
    },
  );
});

describe('what a name does not tell safely stays open', () => {
  const html = (rows: readonly string[]): Uint8Array =>
    new TextEncoder().encode(
      `<html><table><tr><td>Resolutions</td><td>For</td><td>Against</td></tr>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table></html>`,
    );
  const cells = (yes: string, no: string): string => `</td><td>${yes}</td><td>${no}`;
  const [a, b] = [cells('3,000 (75%)', '1,000 (25%)'), cells('400 (40%)', '600 (60%)')];

  test.each([
    ['a name that stands at two rows', html([`To elect Mr. Chan Tai Man${a}`, `To pay Mr. Chan Tai Man${b}`]), []],
    ['a name within another', html([`Mr. Chan Tai${a}`, `Mr. Chan Tai Man${b}`]), []],
    [
      'two names in one row',
      html([`To elect Mr. Chan Tai Man and Ms. Maria Oduya${a}`, `To elect Dr. Li Lei Fu${b}`]),
      ['Li Lei Fu'],
    ],
    ['no name', html([`To receive the accounts${a}`, `Mr. Chan Tai Man${b}`]), ['Chan Tai Man']],
    ['a name among numbers', html([`1. To sell${a}`, `Mr. Chan Tai Man${b}`]), []],
    // The words of the first row stand behind its figures, and the name would be the second’s.
    [
      'names behind their figures',
      new TextEncoder().encode(
        'Resolutions\tFor\tAgainst\nTo elect as a director\t3,000 (75%)\t1,000 (25%)\nMr. Chan Tai Man\nTo elect as a director\t400 (40%)\t600 (60%)\nMs. Maria Oduya\n',
      ),
      [],
    ],
  ])('%s', async (_, bytes, numbers) => {
    const { published, unsure } = await readingOf(bytes);
    expect(published.resolutions.map(({ number }) => number)).toEqual(numbers);
    expect(unsure.length).toBeGreaterThan(0);
  });

  test('candidates below one number have both, the number and the name', async () => {
    const { published } = await readingOf(
      html([
        `1. To sell${cells('9 (90%)', '1 (10%)')}`,
        '2. To elect one director',
        `Mr. Chan Tai Man${a}`,
        `Ms. Maria Oduya${b}`,
      ]),
    );
    expect(published.resolutions.map(({ number, votesFor }) => [number, votesFor])).toEqual([
      ['1', 9n],
      ['2 Chan Tai Man', 3000n],
      ['2 Maria Oduya', 400n],
    ]);
  });
});
