import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Workbook, workbookBytes } from '../../src/workbook/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenfold-workbook-'));

/** Reads a workbook with Python's own ZIP and XML: sheets by name, each a list of cells `[place, type, value, format]`. */
const reader = `
import json, sys, zipfile
from xml.etree import ElementTree as xml
m = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
root = xml.fromstring(book.read('xl/workbook.xml'))
styles = xml.fromstring(book.read('xl/styles.xml'))
formats = {f.get('numFmtId'): f.get('formatCode') for f in styles.iter(m + 'numFmt')}
looks = [formats.get(x.get('numFmtId')) for x in styles.find(m + 'cellXfs')]
told = {}
for at, sheet in enumerate(root.iter(m + 'sheet')):
    page = xml.fromstring(book.read('xl/worksheets/sheet%d.xml' % (at + 1)))
    cells = []
    for c in page.iter(m + 'c'):
        text = c.find(m + 'is/' + m + 't')
        value = text.text if text is not None else c.find(m + 'v').text
        cells.append([c.get('r'), c.get('t', 'n'), value, looks[int(c.get('s', '0'))]])
    pane = page.find('.//' + m + 'pane')
    told[sheet.get('name')] = {'cells': cells, 'frozen': pane.get('ySplit') if pane is not None else None}
dates = sorted(set(i.date_time for i in book.infolist()))
print(json.dumps({'sheets': told, 'dates': dates}))
`;

interface Read {
  readonly sheets: Readonly<
    Record<string, { readonly cells: readonly (readonly (string | null)[])[]; readonly frozen: string | null }>
  >;
  readonly dates: readonly (readonly number[])[];
}

function read(workbook: Workbook): Read {
  const path = join(folder, 'book.xlsx');
  writeFileSync(path, workbookBytes(workbook));
  const { status, stdout, stderr } = spawnSync('python3', ['-c', reader, path], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Read;
}

const workbook: Workbook = {
  language: 'zh-Hant',
  title: 'A & B < C',
  sheets: [
    {
      name: 'It’s "one"',
      columns: [{ width: 10 }, { width: 20 }],
      frozenRows: 1,
      rows: [
        [
          { text: 'head & <tail>', emphasis: 'head' },
          { text: '股份𠮶\u0007', emphasis: 'strong' },
        ],
        [{ count: 21_531_652_634n }, { count: -1_442_852n, isChange: true }],
        [{ count: 2n ** 53n }, { count: 2n ** 53n + 1n }],
        [{ date: '2023-07-05' }, { percent: '-0.17' }],
        [null, { percent: '0.052' }],
        [{ percent: '12.50' }],
      ],
    },
    { name: 'Two', columns: [{ width: 5 }], frozenRows: 0, rows: [[{ text: '=1+1' }]] },
  ],
};

describe('a workbook that another program opens', () => {
  const { sheets, dates } = read(workbook);
  const first = sheets['It’s "one"'];

  test('has the cells that were given, each as what it is', () => {
    expect(first?.cells).toEqual([
      ['A1', 'inlineStr', 'head & <tail>', null],
      // What no XML may hold is left out; a letter beyond the first 65,536 is kept.
      ['B1', 'inlineStr', '股份𠮶', null],
      ['A2', 'n', '21531652634', '#,##0;-#,##0;0'],
      ['B2', 'n', '-1442852', '+#,##0;-#,##0;0'],
      ['A3', 'n', '9007199254740992', '#,##0;-#,##0;0'],
      // The first count that a spreadsheet would round is a text.
      ['B3', 'inlineStr', '9007199254740993', null],
      // 5 July 2023 is day 45,112 of a spreadsheet.
      ['A4', 'n', '45112', 'yyyy"年"m"月"d"日"'],
      ['B4', 'n', '-0.0017', '0.00%'],
      ['B5', 'n', '0.00052', '0.000%'],
      ['A6', 'n', '0.1250', '0.00%'],
    ]);
  });

  test('keeps its head in place where it has one', () => {
    expect(first?.frozen).toBe('1');
    expect(sheets['Two']?.frozen).toBe(null);
  });

  test('holds texts, and no formulas that a text could become', () => {
    expect(sheets['Two']?.cells).toEqual([['A1', 'inlineStr', '=1+1', null]]);
  });

  test('is of no moment: the same workbook gives the same bytes', () => {
    expect(dates).toEqual([[1980, 1, 1, 0, 0, 0]]);
    expect(Buffer.from(workbookBytes(workbook)).equals(Buffer.from(workbookBytes(workbook)))).toBe(true);
  });
});
