import { describe, expect, test } from 'vitest';
import { blocksHtml } from '../src/page/blocks-html.ts';
import { docxBytes } from '../src/page/docx-bytes.ts';
import { typstText } from '../src/page/typst-text.ts';
import { heading, type Page, paragraph, plain, strong, together, toned } from '../src/page/page.ts';

const page: Page = [
  { kind: 'title', left: [plain('KANZHUN')], right: [plain('2076')] },
  heading('Balance'),
  paragraph([plain('a < b & "c"'), strong('done')], 4),
  { kind: 'item', mark: plain('1'), body: [[toned('breached', 'breached')], [plain('since Monday')]], indent: 2 },
  { kind: 'verbatim', text: 'one\ntwo', indent: 0 },
  {
    kind: 'table',
    head: [[plain('Class')], [plain('Shares')]],
    columns: ['left', 'right'],
    rows: [{ cells: [[plain('A')], [plain('728,110,243')]] }, { remark: [plain('All of it.')] }],
    flexible: 0,
    indent: 0,
  },
];

/** The files are not packed, so that what stands in them can be read off the bytes. */
const text = Buffer.from(docxBytes({ page, title: 'A & B', language: 'zh-Hant', date: '2026-03-09' })).toString('utf8');

test('headings, items and tables are what they are, and texts are escaped', () => {
  expect(text).toContain('<w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">KANZHUN</w:t></w:r>');
  expect(text).toContain('<w:pStyle w:val="Heading2"/>');
  expect(text).toContain(
    '<w:ind w:left="420"/></w:pPr><w:r><w:t xml:space="preserve">a &lt; b &amp; &quot;c&quot;</w:t>',
  );
  expect(text).toContain('<w:ind w:left="630" w:hanging="420"/>');
  expect(text).toContain('<w:t xml:space="preserve">one</w:t><w:br/><w:t xml:space="preserve">two</w:t>');
  expect(text).toContain('<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>');
  expect(text).toContain('<w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">728,110,243</w:t>');
});

test('what is remarked on a row stands in it, below its text, and no page ends within it', () => {
  const row = text.slice(text.indexOf('<w:t xml:space="preserve">A</w:t>'), text.indexOf('728,110,243'));
  expect(row).toContain('All of it.');
  expect(row).not.toContain('</w:tr>');
  expect(text.split('<w:tr>').length).toBe(text.split('<w:cantSplit/>').length);
});

test('what is kept with the next stands on the page of what follows', () => {
  const kept = docxBytes({
    page: together([paragraph([plain('Signature')]), paragraph([plain('Date')])]),
    title: 'A',
    language: 'en',
    date: '2026-03-09',
  });
  const body = Buffer.from(kept).toString('utf8');
  expect(body).toContain('<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p>');
  expect(body).toContain('<w:p><w:r><w:t xml:space="preserve">Date</w:t></w:r></w:p>');
});

test('it bears its title, its day and its language', () => {
  expect(text).toContain('<dc:title>A &amp; B</dc:title>');
  expect(text).toContain('2026-03-09T00:00:00Z');
  expect(text).toContain('<w:lang w:val="zh-HK" w:eastAsia="zh-HK"/>');
});

describe('a table', () => {
  const count = '57,239,259,239,000';
  const row = [plain('All'), ...Array.from({ length: 6 }, () => plain(count))].map((one) => [one]);
  const wide: Page = [
    {
      kind: 'table',
      head: null,
      columns: ['left', ...row.slice(1).map(() => 'right' as const)],
      rows: [{ cells: row }, { cells: [[], [plain('(91.639292%)')]], under: 'row-above' }],
      flexible: 0,
      indent: 2,
    },
  ];
  const written = Buffer.from(docxBytes({ page: wide, title: 'A', language: 'en', date: '2026-03-09' })).toString(
    'utf8',
  );

  test('of many long counts is no wider than the line of the page: 9,184 twentieths of a point', () => {
    const widths = [...written.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(7);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9184);
  });

  test('has a second line of a row in the cells of that row, so that no page ends between them', () => {
    expect(written.split('<w:tr>')).toHaveLength(2);
    const cell = written.slice(written.indexOf(count), written.indexOf('(91.639292%)'));
    expect(cell).not.toContain('</w:tc>');
  });

  test('has it on paper and on a page of the web too', () => {
    const typst = typstText({ page: wide, title: 'A', language: 'en', date: '2026-03-09' });
    expect(typst).toContain(`[#"${count}"\\ #"(91.639292%)"]`);
    expect(typst).toContain('#text(size: 7pt)');
    expect(
      blocksHtml(wide)
        .map(({ text: html }) => html)
        .join(''),
    ).toContain(`${count}<br>(91.639292%)`);
  });
});
