import { type AnnouncementReading, readAnnouncement } from '@tenfold/documents/announcement-reading';
import { describe, expect, test } from 'vitest';
import { figuresRight } from './support/figures-right.ts';
import { forms, sheetOf } from './support/forms.ts';
import { invented } from './support/invented.ts';
import { placedPdf } from './support/placed-pdf.ts';

async function readingOf(bytes: Uint8Array): Promise<AnnouncementReading> {
  const read = readAnnouncement(await sheetOf(bytes));
  if ('problem' in read) throw new Error(read.problem.key);
  return read.reading;
}

/** No sentence of these says what was carried: only that stays open. */
function figuresAlone(printed: (typeof invented)[number]['printed']): typeof printed {
  return printed.map(({ carried: _, ...rest }) => rest);
}

describe.each(Object.entries(forms))('%s', (_, form) => {
  test.each(invented)('$name: every figure is read', async ({ document, printed }) => {
    const { wrong, open } = figuresRight(await readingOf(form(document)), figuresAlone(printed));
    expect({ wrong, open }).toEqual({ wrong: [], open: 0 });
  });
});

// Helvetica has no Chinese letters: Chinese pages are printed by the press, in the tests of the command line.
const latin = invented.filter(({ name }) => !name.startsWith('zh-'));

describe.each(['top', 'middle', 'bottom'] as const)('a PDF with its figures at the %s of their rows', (standing) => {
  test.each(latin.filter(({ name }) => !name.startsWith('edgar')))(
    '$name: every figure is read',
    async ({ document, printed }) => {
      const reading = await readingOf(placedPdf(document, standing));
      const { wrong, open } = figuresRight(reading, figuresAlone(printed));
      expect({ wrong, open }).toEqual({ wrong: [], open: 0 });
    },
  );

  test('numbers that are broken over lines and cells at once: what is not sure is left out', async () => {
    const { document, printed } = latin.find(({ name }) => name.startsWith('edgar')) as (typeof latin)[number];
    const reading = await readingOf(placedPdf(document, standing));
    const { wrong, open } = figuresRight(reading, printed);
    expect(wrong).toEqual([]);
    expect(open).toBeGreaterThan(0);
    expect(reading.unsure.length).toBeGreaterThan(0);
  });
});
