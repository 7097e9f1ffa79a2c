import { expect, test } from 'vitest';
import { docxBytes } from '../src/page/docx-bytes.ts';
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
