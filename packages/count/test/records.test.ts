import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestRecord } from '../src/csv/limits.ts';
import { readPlainly, readQuickly } from './support/both-readers.ts';

const mark = '\uFEFF';
const overlong = 'x'.repeat(longestRecord + 1);

/** A CSV, and its records as `line: fields`, worked out by hand from RFC 4180 and the rules of `csv/limits.ts`. */
const cases: readonly (readonly [name: string, text: string, records: readonly string[]])[] = [
  ['nothing', '', []],
  ['one line without its end', 'a,b', ['1: ["a","b"]']],
  ['LF', 'a,b\nc,d\n', ['1: ["a","b"]', '2: ["c","d"]']],
  ['CRLF', 'a,b\r\nc,d\r\n', ['1: ["a","b"]', '2: ["c","d"]']],
  ['CR alone', 'a,b\rc,d\r', ['1: ["a","b"]', '2: ["c","d"]']],
  ['all three', 'a\nb\r\nc\rd', ['1: ["a"]', '2: ["b"]', '3: ["c"]', '4: ["d"]']],
  ['empty lines, which count as lines', '\n\na\r\n\r\n\rb\n\n', ['3: ["a"]', '6: ["b"]']],
  ['the mark of UTF-8', `${mark}a,b\nc,d`, ['1: ["a","b"]', '2: ["c","d"]']],
  ['the mark alone', mark, []],
  ['the mark before quotation', `${mark}"a",b`, ['1: ["a","b"]']],
  ['empty fields', ',\na,\n,b', ['1: ["",""]', '2: ["a",""]', '3: ["","b"]']],
  ['quoted fields', '"a","b,c"\n"",""', ['1: ["a","b,c"]', '2: ["",""]']],
  ['doubled marks', '"a""b",""""\n', ['1: ["a\\"b","\\""]']],
  ['quoted ends of lines', '"a\nb\r\nc\rd",e\nf,g', ['1: ["a\\nb\\r\\nc\\rd","e"]', '5: ["f","g"]']],
  ['a mark within a field', 'a"b,c\nd,e', ['1: broken', '2: ["d","e"]']],
  ['something behind the closing mark', '"a"b,c\nd,e', ['1: broken', '2: ["d","e"]']],
  ['something behind the closing mark, lines further on', '"a\nb"c,d\ne,f', ['1: broken', '2: broken', '3: ["e","f"]']],
  ['a mark that nobody closes', 'a,b\n"c,d\ne,f\ng', ['1: ["a","b"]', '2: broken', '3: ["e","f"]', '4: ["g"]']],
  ['a mark at the very end', 'a,b\n"', ['1: ["a","b"]', '2: broken']],
  ['NUL and other bytes', 'a\0b,\x01\n\x7f,é', ['1: ["a\\u0000b","\\u0001"]', '2: ["\x7f","é"]']],
  ['spaces are part of a field', ' a , "b"\nc', ['1: broken', '2: ["c"]']],
  ['an overlong line', `a\n${overlong}\nb`, ['1: ["a"]', '2: broken', '3: ["b"]']],
  ['an overlong line at the end', `a\n${overlong}`, ['1: ["a"]', '2: broken']],
  ['the longest line', `${overlong.slice(1)}\r\nb`, [`1: ["${overlong.slice(1)}"]`, '2: ["b"]']],
  ['a very long line', `a\r\n${overlong.repeat(9)}\r\nb`, ['1: ["a"]', '2: broken', '3: ["b"]']],
  ['an overlong quotation', `"${overlong}"\nb`, ['1: broken', '2: ["b"]']],
  ['an overlong quotation over lines', `"${overlong}\n${overlong}",c\nb`, ['1: broken', '2: broken', '3: ["b"]']],
];

describe.each(cases)('%s', (_, text, records) => {
  const bytes = Buffer.from(text, 'utf8');

  const short = bytes.length < 1000 ? [1, 2, 7] : [1021];
  test.each([bytes.length + 1, longestRecord + 1, ...short])('in chunks of %d', async (size) => {
    expect(await readPlainly(bytes, [size])).toEqual(records);
    expect(await readQuickly(bytes, [size])).toEqual(records);
  });
});

/** Snippets of which files are made: what is written right, and what is not. */
const snippet = fc.constantFrom(
  'a',
  'bc',
  ',',
  ',',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '"',
  '""',
  '","',
  '"\n',
  '"a,b"',
  '"a\nb"',
  '\0',
  'é',
  ' ',
  '\uFEFF',
);

test('two readers that share nothing agree on whatever bytes there are, however they come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(snippet, { maxLength: 60 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
      async (parts, sizes) => {
        const bytes = Buffer.from(parts.join(''), 'utf8');
        const plain = await readPlainly(bytes, sizes);
        expect(await readQuickly(bytes, sizes)).toEqual(plain);
        expect(await readPlainly(bytes, [bytes.length + 1])).toEqual(plain);
      },
    ),
    { numRuns: 1500 },
  );
});

test('and on files that are cut into many pieces, wherever a cut falls', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(snippet, { minLength: 5, maxLength: 40 }),
      fc.oneof(fc.nat(60_000), fc.integer({ min: 65_530, max: 65_545 }), fc.integer({ min: 70_000, max: 280_000 })),
      fc.boolean(),
      fc.constantFrom('\n', '\r\n', '\r'),
      async (parts, long, isQuoted, end) => {
        const some = parts.join('');
        const filler = isQuoted ? `"${'q\n'.repeat(long / 4)}",z` : `${'p'.repeat(long)},z`;
        const text = `${some}${end}${filler}${end}`.repeat(Math.ceil(300_000 / (some.length + filler.length + 1)));
        const bytes = Buffer.from(text, 'utf8');
        expect(await readQuickly(bytes, [65_536])).toEqual(await readPlainly(bytes, [100_003]));
      },
    ),
    { numRuns: 40 },
  );
});

/** The room of a piece in these tests takes so many bytes. */
const roomBytes = 2 * longestRecord;

test('an end of a line of two bytes that is cut in the middle is one end of a line', async () => {
  const bytes = Buffer.from(`${'a\r'.repeat(roomBytes / 2 - 1)}b\r\nc`, 'latin1');
  expect((await readQuickly(bytes, [bytes.length])).slice(-2)).toEqual([
    `${roomBytes / 2}: ["b"]`,
    `${roomBytes / 2 + 1}: ["c"]`,
  ]);
});

test('an overlong line may end anywhere, also where only the beginning of the next is there yet', async () => {
  const first = longestRecord + 1 + roomBytes;
  const next = 'ab'.repeat(20);
  for (let length = first - 45; length < first + 3; length += 1) {
    const bytes = Buffer.from(`${'x'.repeat(length)}\n${next}\nef,gh\n`, 'latin1');
    expect(await readQuickly(bytes, [bytes.length]), `${length}`).toEqual([
      '1: broken',
      `2: ["${next}"]`,
      '3: ["ef","gh"]',
    ]);
  }
});

test('no line is lost: every line that is not empty is a record, part of one, or broken', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(snippet, { maxLength: 60 }), async (parts) => {
      const text = parts.join('').replace(/^\uFEFF/, '');
      const records = await readQuickly(Buffer.from(text, 'utf8'), [5]);
      const starts = new Set(records.map((shown) => Number(shown.split(':')[0])));
      const quoted = records.some((shown) => /\\n|\\r/.test(shown));
      const lines = text.split(/\r\n|\r|\n/);
      const written = lines.flatMap((line, at) => (line === '' || (at === 0 && line === '\uFEFF') ? [] : [at + 1]));
      if (!quoted) expect([...starts]).toEqual(written);
      else expect(written).toEqual(expect.arrayContaining([...starts]));
    }),
    { numRuns: 500 },
  );
});
