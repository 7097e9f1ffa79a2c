import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gap, heading, instrumentPage, type Page, paragraph, plain, together, toned } from '@tenfold/documents';
import { textOfPages } from '@tenfold/documents/pages';
import type { PrintedPage } from '@tenfold/documents/pages-html';
import { readInstrument } from '@tenfold/documents/read-instrument';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../intake/src/pdf/read-pdf.ts';
import { usualLimits } from '../../intake/src/limits.ts';
import { NoRecogniser } from '../../intake/test/support/no-recogniser.ts';
import { pdfOfPage } from '../src/index.ts';

const date = '2026-03-09';

function printed(page: Page, language: PrintedPage['language'] = 'en'): PrintedPage {
  return { page, title: 'A paper', language, date };
}

/** The text of a PDF, as a program reads it that had no part in making it. */
async function textIn(bytes: Uint8Array): Promise<string> {
  const { pages } = await readPdf(bytes, { limits: usualLimits, recogniser: new NoRecogniser() });
  return textOfPages(pages);
}

describe('a printed page', () => {
  const table: Page[number] = {
    kind: 'table',
    head: [[plain('Class')], [plain('Shares')]],
    columns: ['left', 'right'],
    rows: [{ cells: [[plain('A')], [plain('728,110,243')]] }, { remark: [plain('All that is recorded.')] }],
    flexible: 0,
    indent: 2,
  };
  const page: Page = [
    { kind: 'title', left: [plain('KANZHUN')], right: [plain('2076')] },
    heading('Balance'),
    paragraph([plain('Not to be #taken for *markup* _or_ $code$: "quotes", \\slashes\\ & <signs> @all [of] it')]),
    { kind: 'item', mark: plain('1'), body: [[toned('breached', 'breached')], [plain('since Monday')]], indent: 2 },
    { kind: 'verbatim', text: './tenfold check "x"', indent: 2 },
    table,
  ];

  test('says what the page says, and nothing in a text is taken for a sign of Typst', async () => {
    const text = (await textIn(pdfOfPage(printed(page)))).replaceAll(/\s+/g, '');
    for (const said of [
      'KANZHUN · 2076',
      'Not to be #taken for *markup* _or_ $code$: "quotes", \\slashes\\ & <signs> @all [of] it',
      'since Monday',
      './tenfold check "x"',
      '728,110,243',
      'All that is recorded.',
    ]) {
      expect(text).toContain(said.replaceAll(' ', ''));
    }
  });

  test('is tagged, is PDF/A-2a, and bears its day', () => {
    const bytes = Buffer.from(pdfOfPage(printed(page))).toString('latin1');
    expect(bytes).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(bytes).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(bytes).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(bytes).toContain('/CreationDate (D:20260309');
    expect(bytes).not.toContain('/JavaScript');
  });

  test('is the same to the byte each time', () => {
    expect(Buffer.from(pdfOfPage(printed(page))).equals(Buffer.from(pdfOfPage(printed(page))))).toBe(true);
  });
});

/** The text of each page by itself. */
async function pagesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const { pages } = await readPdf(bytes, { limits: usualLimits, recogniser: new NoRecogniser() });
  return pages.map((page) => textOfPages([page]));
}

describe('what belongs together stands on one sheet', () => {
  test('a row of a table and what is remarked on it', async () => {
    const rows = Array.from({ length: 80 }, (_, at) => [
      { cells: [[plain(`Row${at}.`)], [plain(`${at}`)]] },
      { remark: [plain(`Remark${at}. ${'and so on '.repeat(at % 60)} End${at}.`)] },
    ]);
    const table: Page = [
      { kind: 'table', head: null, columns: ['left', 'right'], rows: rows.flat(), flexible: 0, indent: 2 },
    ];
    const pages = await pagesIn(pdfOfPage(printed(table)));
    expect(pages.length).toBeGreaterThan(2);
    for (const at of rows.keys()) {
      const sheets = [`Row${at}.`, `Remark${at}.`, `End${at}.`].map((text) =>
        pages.findIndex((page) => page.replaceAll(/\s+/g, ' ').includes(text)),
      );
      expect([at, new Set(sheets).size, sheets.includes(-1)]).toEqual([at, 1, false]);
    }
  });

  // Wherever on a sheet it begins, what is signed is not torn apart.
  test.each([20, 26, 30, 33, 36, 38])('lines for signing below %i others', async (above) => {
    const lines = Array.from({ length: above }, (_, at) => paragraph([plain(`Line ${at}`)]));
    const signing = ['Signature', 'Name', 'Position', 'Witness', 'Address'].map((text) =>
      paragraph([plain(`${text}:`)]),
    );
    const page = [...lines, gap, ...together([...signing.slice(0, 2), gap, ...signing.slice(2)]), gap];
    const pages = await pagesIn(pdfOfPage(printed([...page, paragraph([plain('After')])])));
    const sheets = ['Signature:', 'Name:', 'Position:', 'Witness:', 'Address:'].map((text) =>
      pages.findIndex((one) => one.includes(text)),
    );
    expect(new Set(sheets).size).toBe(1);
  });

  test('and no sheet begins with the last line alone', async () => {
    for (let lines = 40; lines < 46; lines += 1) {
      const page = Array.from({ length: lines }, (_, at) => paragraph([plain(`Line${at}. ${'and so on '.repeat(6)}`)]));
      const last = (await pagesIn(pdfOfPage(printed(page)))).at(-1) ?? '';
      expect([lines, last.includes(`Line${lines - 2}.`)]).toEqual([lines, true]);
    }
  });
});

test.each(['en', 'zh-Hant', 'zh-Hans'] as const)(
  'every letter of a paper in %s is there to be printed',
  async (language) => {
    const example = join(import.meta.dirname, '../../../examples/undertaking-example.txt');
    const read = readInstrument(readFileSync(example, 'utf8'));
    if (read.kind === 'refused') throw new Error(read.reason.key);
    const page = instrumentPage(read.instrument, language);
    const text = (await textIn(pdfOfPage(printed(page, language)))).replaceAll(/\s+/g, '');
    for (const block of page) {
      if (block.kind !== 'heading') continue;
      expect(text).toContain(
        block.spans
          .map((span) => span.text)
          .join('')
          .replaceAll(/\s+/g, ''),
      );
    }
  },
);
