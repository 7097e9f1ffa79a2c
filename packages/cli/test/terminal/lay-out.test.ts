import { type Block, heading, type Page, paragraph, plain, type Spans, toned, verbatim } from '@tenfold/documents';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/terminal/lay-out.ts';
import { paint } from '../../src/terminal/paint.ts';

function laidOut(page: Page, width: number): string[] {
  return layOut(page, width).map((line) => paint(line, { isColoured: false }));
}

function cells(...texts: readonly string[]): { readonly cells: readonly Spans[] } {
  return { cells: texts.map((text) => [plain(text)]) };
}

const holdings: Block = {
  kind: 'table',
  head: [[], [plain('shares')], [plain('votes')]],
  columns: ['left', 'right', 'point'],
  rows: [cells('Chan Wing Sze', '1,442,852', '2.57%'), cells('Ho Man Wai', '7', '10%'), cells('Kite', 'not known', '')],
  flexible: 0,
  indent: 2,
};

describe('a table', () => {
  test('stands on last digits and on decimal points', () => {
    expect(laidOut([holdings], 60)).toEqual([
      '                    shares   votes',
      '  Chan Wing Sze  1,442,852   2.57%',
      '  Ho Man Wai             7  10%',
      '  Kite           not known',
    ]);
  });

  test('wraps its flexible column first', () => {
    const rows = [cells('Whoever has been a beneficiary', '7', '')];
    expect(laidOut([{ ...holdings, head: null, rows }], 30)).toEqual(['  Whoever has been a       7', '  beneficiary']);
  });

  test('is written one cell a line where it does not fit', () => {
    const rows = [cells('Chan Wing Sze', '1,442,852,000,000', '2.57%')];
    expect(laidOut([{ ...holdings, rows }], 30)).toEqual([
      '  Chan Wing Sze',
      '    shares  1,442,852,000,000',
      '    votes  2.57%',
    ]);
  });

  test('has remarks that run under a row', () => {
    const rows = [cells('Kite', '7', '1%'), { remark: [plain('of which nobody knows more')] }];
    expect(laidOut([{ ...holdings, head: null, rows }], 30)).toEqual([
      '  Kite  7  1%',
      '    of which nobody knows more',
    ]);
  });

  test('counts two columns for a Chinese character', () => {
    const rows = [cells('陳詠詩', '1', '1%'), cells('Ho', '2', '2%')];
    expect(laidOut([{ ...holdings, head: null, rows }], 30)).toEqual(['  陳詠詩  1  1%', '  Ho      2  2%']);
  });
});

test('an item hangs beside its mark', () => {
  const item: Block = {
    kind: 'item',
    mark: toned('✓ 8A.15', 'kept'),
    body: [[plain('No fall in shares waits for it.')], [plain('why')]],
    indent: 2,
  };
  expect(laidOut([item], 30)).toEqual(['  ✓ 8A.15 No fall in shares', '          waits for it.', '          why']);
});

test('a heading runs across the page, unless it is too long for that', () => {
  expect(laidOut([heading('Notes')], 30)).toEqual(['── Notes ─────────────────────']);
  expect(laidOut([heading('Published figures that differ much')], 30)).toEqual([
    'Published figures that differ',
    'much',
  ]);
});

test('a title has two ends, or two lines', () => {
  const title: Block = { kind: 'title', left: [plain('Kestrel')], right: [plain('as of 18 Dec 2023')] };
  expect(laidOut([title], 30)).toEqual(['Kestrel      as of 18 Dec 2023']);
  expect(laidOut([{ ...title, left: [plain('Kestrel Robotics')] }], 30)).toEqual([
    'Kestrel Robotics',
    'as of 18 Dec 2023',
  ]);
});

test('what is to be typed is not broken', () => {
  const words = './tenfold explain examples/invented.json 8A.15';
  expect(laidOut([verbatim(words, 2)], 30)).toEqual([`  ${words}`]);
});

test('a page is never narrower than thirty columns', () => {
  expect(laidOut([paragraph([plain('abc '.repeat(10))])], 5)).toEqual(
    laidOut([paragraph([plain('abc '.repeat(10))])], 30),
  );
});

test('colour comes only where it is wanted, and changes no letter', () => {
  const line: Spans = [toned('✕ breached', 'breached'), plain(' 8A.15')];
  expect(paint(line, { isColoured: true })).toBe('\u001b[31m✕ breached\u001b[0m 8A.15');
  expect(paint(line, { isColoured: false })).toBe('✕ breached 8A.15');
});
