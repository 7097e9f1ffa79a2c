import { decodeEntries } from '@tenfold/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/entries-csv/csv-rows.ts';
import { entriesFromCsv } from '../../src/entries-csv/entries-csv.ts';

describe('rows of a CSV file', () => {
  test.each([
    [
      'two lines',
      'a,b\r\nc,d\r\n',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
      ],
    ],
    [
      'the last line without an end',
      'a\nb',
      [
        [1, ['a']],
        [2, ['b']],
      ],
    ],
    ['a mark before the text', '\ufeffa,b', [[1, ['a', 'b']]]],
    [
      'commas, marks and lines within marks',
      '"a,""b""\nc",d\ne,f',
      [
        [1, ['a,"b"\nc', 'd']],
        [3, ['e', 'f']],
      ],
    ],
    [
      'empty cells, also the last',
      'a,,\n,"",b',
      [
        [1, ['a', '', '']],
        [2, ['', '', 'b']],
      ],
    ],
    [
      'empty lines between',
      'a\n\n,\nb\n',
      [
        [1, ['a']],
        [4, ['b']],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(readCsv(text)).toEqual({ rows: expected.map(([line, cells]) => ({ line, cells })), unclosed: null });
  });

  test.each([
    ['a\n"b', 2],
    ['a,"b"c', 1],
    ['a,b"c', 1],
  ])('%j has a mark out of place on line %i', (text, line) => {
    expect(readCsv(text).unclosed).toBe(text === 'a,b"c' ? null : line);
  });

  test('what is written in marks is read as it was', () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', '股') }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(cells), (rows) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        const expected = rows.filter((row) => row.some((one) => one !== ''));
        expect(readCsv(text).rows.map((row) => row.cells)).toEqual(expected);
      }),
    );
  });
});

const head = 'id,kind,effective,recorded,source,standing';

describe('entries of a CSV file', () => {
  test('are what a record would write, with the fields of their kinds', () => {
    const { entries, problems } = entriesFromCsv(
      [
        `${head},authority,class,shares,way,weighted,votesPerShare,listed,inIssue`,
        'a,share-class-created,2024-01-02,2024-01-02T18:00:00+08:00,Prospectus,primary,,A,,,true,10,false,',
        'b,opening-position,2024-01-02,2024-01-02T18:00:00+08:00,Prospectus,primary,,,,,,,,"{""A"":""100""}"',
        'c,shares-issued,2024-01-02,2024-01-02T18:00:00+08:00,Return,primary,"{""form"":""return"",""title"":""FF305""}",A,12,placing,,,,',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(
      decodeEntries(
        entries.map(({ json }) => json),
        new Map(),
      ),
    ).toMatchObject({
      problems: [],
      entries: [
        { id: 'a', fields: { class: 'A', weighted: true, listed: false } },
        { id: 'b', fields: { inIssue: new Map([['A', 100n]]) } },
        { id: 'c', fields: { shares: 12n }, authority: { form: 'return', title: 'FF305' } },
      ],
    });
  });

  test('keep words that only look like answers, and files of evidence apart', () => {
    const [entry] = entriesFromCsv(
      `${head},evidence,person,url\nx,director-appointed,2024-01-02,,true,primary,a b,true,null`,
    ).entries;
    expect(entry?.json).toEqual({
      id: 'x',
      kind: 'director-appointed',
      effective: '2024-01-02',
      evidence: ['a', 'b'],
      source: { title: 'true', standing: 'primary', url: 'null' },
      fields: { person: 'true' },
    });
  });

  test.each([
    ['', [[1, 'entries-csv.empty']]],
    ['id,kind\n', [[1, 'entries-csv.column-missing']]],
    [`${head},id\n`, [[1, 'entries-csv.column-twice']]],
    [
      `${head}\na,b\n\nc,d,e,f,g,h,i\n`,
      [
        [2, 'entries-csv.cells'],
        [4, 'entries-csv.cells'],
      ],
    ],
    [`${head}\n"a\n`, [[2, 'entries-csv.unclosed']]],
  ])('%j is no file of entries', (text, expected) => {
    expect(entriesFromCsv(text).problems.map(({ line, message: { key } }) => [line, key])).toEqual(expected);
  });
});
