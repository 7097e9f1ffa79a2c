import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { heading, instrumentPage, type Page, paragraph, plain, toned } from '@tenfold/documents';
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
