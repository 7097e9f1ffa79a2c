import { type CountAsked, textSource } from '@tenfold/count';
import { plainRuleBook, type RuleBook } from '@tenfold/kernel/poll';
import { expect, test } from 'vitest';
import { asked, header, refusalsOf, sumsOf } from '../../count/test/support/asked.ts';
import { freshDatabase } from '../../ledger/test/support/fresh-database.ts';
import { expectSameAs } from './support/compared.ts';

const url = await freshDatabase({ empty: true });
const noon = '2026-06-20T12:00:00+08:00';
const later = '2026-06-20T04:00:00.001Z';

/** Lines with their moment and their kind, by a rule book that differs from the plain one in something. */
function timed(lines: readonly string[], book: Partial<RuleBook> = {}): CountAsked {
  const text = [`${header},received,kind`, ...lines, ''].join('\n');
  return asked([], { sources: [textSource('votes.csv', text)], ruleBook: { ...plainRuleBook, ...book } });
}

// Each case is worked from the words of decision 0027 by hand; the register has 100 shares of class B in the name of ann.
test.each([
  ['of one moment the fewest for', [`9,0,0,${noon},`, `8,0,0,${noon},`], {}, '8/0/0', 'same-moment'],
  ['then the most against', [`8,2,0,${noon},`, `8,3,0,${noon},`], {}, '8/3/0', 'same-moment'],
  ['then the most abstaining', [`8,2,4,${noon},`, `8,2,1,${noon},`], {}, '8/2/4', 'same-moment'],
  ['the same twice is no contest', [`8,2,4,${noon},`, `8,2,4,2026-06-20T04:00:00Z,`], {}, '8/2/4', null],
  ['a thousandth of a second later counts', [`1,0,0,${later},`, `2,0,0,${noon},`], {}, '1/0/0', null],
  ['or earlier', [`1,0,0,${later},`, `2,0,0,${noon},`], { replacing: 'first-received' }, '2/0/0', null],
  ['a line with a moment before one without', [`1,0,0,${noon},`, '2,0,0,,'], {}, '1/0/0', null],
  ['also where the first counts', ['2,0,0,,', `1,0,0,${noon},`], { replacing: 'first-received' }, '1/0/0', null],
  ['of those without the later line', ['2,0,0,,', '1,9,0,,'], {}, '1/9/0', 'order-of-lines'],
  ['or the earlier', ['2,0,0,,', '1,9,0,,'], { replacing: 'first-received' }, '2/0/0', 'order-of-lines'],
  ['three lines of which the last two are alike', ['2,0,0,,', '1,0,0,,', '1,0,0,,'], {}, '1/0/0', 'order-of-lines'],
  [
    'a stronger kind before a later moment',
    [`1,0,0,${noon},in-the-room`, `2,0,0,${later},proxy`],
    { precedence: ['in-the-room', 'proxy'] },
    '1/0/0',
    null,
  ],
  [
    'kinds that are not named are level',
    [`1,0,0,${noon},attendance`, `2,0,0,${noon},`],
    { precedence: ['proxy'] },
    '1/0/0',
    'same-moment',
  ],
  [
    'a contest that a stronger kind overtakes is none',
    [`1,0,0,${noon},proxy`, `2,0,0,${noon},proxy`, `9,0,0,,in-the-room`],
    { precedence: ['in-the-room'] },
    '9/0/0',
    null,
  ],
  [
    'above the holding in proportion, each way rounded down',
    [`100,100,99,${noon},`],
    { overVote: 'in-proportion' },
    '33/33/33',
    null,
  ],
] as const)('%s', async (_, lines, book, sums, contested) => {
  const figures = await expectSameAs(
    timed(
      lines.map((line) => `ann,B,1,${line}`),
      book,
    ),
    [url],
  );
  expect(sumsOf(figures, '1')).toContain(`B ${sums}`);
  expect(figures.contested).toEqual({
    'same-moment': contested === 'same-moment' ? 1 : 0,
    'order-of-lines': contested === 'order-of-lines' ? 1 : 0,
  });
});

test('a holding without a share is above its holding with any, also where others are brought down in proportion', async () => {
  const book: RuleBook = { ...plainRuleBook, overVote: 'in-proportion' };
  const register = { rows: [{ member: 'ann', shareClass: 'B', shares: 0n }] };
  const figures = await expectSameAs(asked(['ann,B,1,1,0,0', 'ann,B,2(A)(i),0,0,0'], { register, ruleBook: book }), [
    url,
  ]);
  expect(refusalsOf(figures)).toEqual(['2 over-holding']);
});

test('what comes at the very moment at which the poll closes is in time', async () => {
  const lines = [`ann,B,1,1,0,0,${noon},`, `bee,B,1,1,0,0,${later},`, 'cheung,B,1,1,0,0,,'];
  const figures = await expectSameAs(timed(lines, { closesAt: '2026-06-20T04:00:00Z' }), [url]);
  expect(refusalsOf(figures)).toEqual(['3 too-late']);
});

test('a line that says no kind has that of its file, and one that says its own has its own', async () => {
  const text = (line: string): string => [`${header},received,kind`, line, ''].join('\n');
  const sources = [
    textSource('room.csv', text(`ann,B,1,7,0,0,${noon},`), 'in-the-room'),
    textSource('forms.csv', text(`ann,B,1,8,0,0,${later},`), 'proxy'),
    textSource('late.csv', text(`ann,B,1,9,0,0,${later},proxy`), 'in-the-room'),
  ];
  const ruleBook: RuleBook = { ...plainRuleBook, precedence: ['in-the-room', 'proxy'] };
  expect(sumsOf(await expectSameAs(asked([], { sources, ruleBook }), [url]), '1')).toContain('B 7/0/0');
});

test('a name with doubled marks, a comma and an end of line is the name that it writes', async () => {
  const register = { rows: [{ member: 'Ann "of, Kowloon"\n', shareClass: 'B', shares: 5n }] };
  const figures = await expectSameAs(asked(['"Ann ""of, Kowloon""\n",B,1,5,0,0'], { register }), [url, url]);
  expect(sumsOf(figures, '1')).toEqual(['B 5/0/0']);
});

test('a sign that a database cannot keep as text is told as what it is', async () => {
  const figures = await expectSameAs(
    timed([`ann,B,1,1,0,0,${noon}\u0000,`, `ann,B,1,1,0,0,${noon},pr\u00f6xy`, 'a\u0000,B,1,1,0,0,,']),
    [url],
  );
  expect(refusalsOf(figures)).toEqual(['2 time-unreadable', '3 kind-unknown', '4 member-unknown']);
});

test.each([
  [noon, null],
  ['2026-06-20T12:00+08:00', null],
  ['2026-06-20T12:00:00.5Z', null],
  ['2024-02-29T00:00:00-14:59', null],
  ['2000-02-29T23:59:59.999+14:00', null],
  ['2100-02-29T00:00:00Z', 'time-unreadable'],
  ['2026-02-29T00:00:00Z', 'time-unreadable'],
  ['2026-04-31T00:00:00Z', 'time-unreadable'],
  ['2026-00-10T00:00:00Z', 'time-unreadable'],
  ['2026-13-10T00:00:00Z', 'time-unreadable'],
  ['2026-06-00T00:00:00Z', 'time-unreadable'],
  ['1899-12-31T00:00:00Z', 'time-unreadable'],
  ['2200-01-01T00:00:00Z', 'time-unreadable'],
  ['2026-06-20T24:00:00Z', 'time-unreadable'],
  ['2026-06-20T12:60:00Z', 'time-unreadable'],
  ['2026-06-20T12:00:60Z', 'time-unreadable'],
  ['2026-06-20T12:00:00+15:00', 'time-unreadable'],
  ['2026-06-20T12:00:00+08:60', 'time-unreadable'],
  ['2026-06-20T12:00:00.1234Z', 'time-unreadable'],
  ['2026-06-20T12:00:00', 'time-unreadable'],
  ['2026-06-20 12:00:00Z', 'time-unreadable'],
  ['2026-06-20t12:00:00z', 'time-unreadable'],
  ['２026-06-20T12:00:00Z', 'time-unreadable'],
])('the moment %s', async (moment, cause) => {
  const figures = await expectSameAs(timed([`ann,B,1,1,0,0,${moment},`]), [url]);
  expect(refusalsOf(figures)).toEqual(cause === null ? [] : [`2 ${cause}`]);
});

test.each([
  ['0', null],
  ['100', null],
  ['007', 'no-whole-count'],
  ['+1', 'no-whole-count'],
  ['1 ', 'no-whole-count'],
  ['1e2', 'no-whole-count'],
  ['', 'no-whole-count'],
  ['１', 'no-whole-count'],
  ['1\u0000', 'no-whole-count'],
  ['9'.repeat(30), 'over-holding'],
  ['9'.repeat(31), 'no-whole-count'],
])('the count %j', async (count, cause) => {
  const figures = await expectSameAs(timed([`ann,B,1,${count},0,0,,`]), [url]);
  expect(refusalsOf(figures)).toEqual(cause === null ? [] : [`2 ${cause}`]);
});
