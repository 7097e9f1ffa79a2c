import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRecord } from '../../src/record/decode.ts';
import type { DecodedRecord } from '../../src/record/issuer-record.ts';
import { RecordScan } from '../../src/record/record-scan.ts';
import { entry, record } from './entries.ts';
import { windowsOf } from './json/windows.ts';

const decoder = new TextDecoder();

/** Reads a record from its text, the bytes cut after the numbers given. */
function scan(text: string, cuts: readonly number[] = [100_000]): DecodedRecord {
  const reading = new RecordScan((bytes, start, end) => decoder.decode(bytes.subarray(start, end)));
  for (const { bytes, end } of windowsOf(reading, new TextEncoder().encode(text), cuts)) {
    if (!reading.take(bytes, end)) break;
  }
  return reading.finish();
}

/** What is said of a text: the line, the entry or its number, the field, the key and the column. */
function problemsOf(text: string, cuts?: readonly number[]): readonly string[] {
  return scan(text, cuts).problems.map(({ line, entry: id, position, field, message: { key, figures } }) => {
    const { column } = figures as { readonly column?: { readonly number: bigint } };
    const place = column === undefined ? `${line}` : `${line}:${column.number}`;
    return [place, id ?? (position === null ? '' : `no. ${position}`), field, key]
      .filter((part) => part !== '')
      .join(' ');
  });
}

const cutsOf = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 });

const entries = fc.array(
  fc.record({
    id: fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), minLength: 1, maxLength: 5 }),
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }).map((text) => `${text}.`),
    shares: fc.oneof(fc.constant('1'), fc.constant(1), fc.constant('one')),
    supersedes: fc.option(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 2 })),
  }),
  { maxLength: 9 },
);

test('a text is read as what it is parsed to, wherever it is cut, however it is laid out, in whatever order', () => {
  fc.assert(
    fc.property(entries, cutsOf, fc.constantFrom(0, 1, '\r\n\t'), fc.boolean(), (lines, cuts, space, isReversed) => {
      const list = lines.map(({ id, title, shares, supersedes }) =>
        entry({
          id,
          supersedes,
          source: { title, standing: 'secondary' },
          fields: { class: 'B', shares, way: 'other' },
        }),
      );
      const members = Object.entries(record(list, { policies: { reElection: 'gap' }, note: '備註' }));
      const json = Object.fromEntries(isReversed ? members.toReversed() : members);
      const { problems, ...rest } = decodeRecord(json);
      const read = scan(JSON.stringify(json, null, space), cuts);
      expect({ ...read, problems: read.problems.map((problem) => ({ ...problem, line: null })) }).toEqual({
        ...rest,
        problems,
      });
    }),
    { numRuns: 300 },
  );
});

const text = JSON.stringify(
  record([entry(), entry({ id: 'second', source: { title: '公告', standing: 'assumed' } })]),
  null,
  2,
);

describe('a file that stops too early is said to break off', () => {
  test('at whatever byte it stops', () => {
    const words = '"fields": {"flags": [true, false, null, -1, 1.5e+7, "\\u516c\\\\"], ';
    const bytes = new TextEncoder().encode(text.replace('"fields": {', words));
    for (let end = 1; end < bytes.length; end += 1) {
      const reading = new RecordScan((some, from, to) => decoder.decode(some.subarray(from, to)));
      reading.take(bytes.subarray(0, end), end);
      expect(reading.finish().problems[0]?.message.key).toBe('record-file.cut-off');
    }
  });

  test('with the line and the column', () => {
    expect(problemsOf('{"format": "tenfold/record/1",\n "issuer": {"id": "承諾", ')).toEqual([
      '2:25 record-file.cut-off',
    ]);
    expect(problemsOf('{"more": [{"a":\n[1, "é')).toEqual(
      ['1 more record.field-unknown', '2:7 record-file.cut-off'].toReversed(),
    );
  });
});

describe('where a text is no JSON, that is said with its place and nothing else is missed', () => {
  test.each([
    ['a list', '[]', '1:1 record-file.object-expected'],
    ['a word', '\n\n  hello', '3:3 record-file.object-expected'],
    ['white space only', ' \n\t ', '2:3 record-file.empty'],
    ['nothing', '', '1:1 record-file.empty'],
    ['more after the end', '{"entries":[]}\n\n x', '3:2 record-file.nothing-expected'],
    ['a comma too many in front', '{,"entries":[]}', '1:2 record-file.name-expected'],
    ['a comma too many at the end', '{"entries":[],}', '1:15 record-file.name-expected'],
    ['a name without quotes', '{\n  format: "x"}', '2:3 record-file.name-expected'],
    ['a name that is a number', '{1: "x"}', '1:2 record-file.name-expected'],
    ['a name without its colon', '{"format" "x"}', '1:11 record-file.colon-expected'],
    ['a name without anything', '{"format"}', '1:10 record-file.colon-expected'],
    ['no value', '{"issuer":}', '1:11 record-file.value-expected'],
    ['two values', '{"issuer":{} {}}', '1:14 record-file.comma-expected'],
    ['two colons', '{"issuer": : {}}', '1:12 record-file.value-expected'],
    ['single quotes', "{'issuer': {}}", '1:2 record-file.name-expected'],
    ['a comma too many in the list', '{"entries":[{},\n]}', '2:1 record-file.value-expected'],
    ['an item that is nothing', '{"entries":[{},,{}]}', '1:16 record-file.value-expected'],
    ['a first item that is nothing', '{"entries":[,{}]}', '1:13 record-file.value-expected'],
    ['no comma between items', '{"entries":[{}\n{}]}', '2:1 record-file.comma-expected'],
    ['the wrong bracket after the list', '{"entries":[{}}', '1:15 record-file.comma-expected'],
    ['the wrong bracket at the end', '{"entries":[]]', '1:14 record-file.comma-expected'],
    ['something between the list and the next', '{"entries":[] x, "issuer": {}}', '1:15 record-file.comma-expected'],
    ['an open quote', '{"issuer":{"id":"a,\n"names":{}}}', '1:20 record-file.quote-expected'],
    ['a backslash that means nothing', String.raw`{"issuer":{"id":"a\x"}}`, '1:19 record-file.bad-escape'],
    ['a word of another language', '{"entries":[{"id":None}]}', '1:19 record-file.value-expected'],
    ['too many brackets', `{"entries":[${'['.repeat(70)}`, '1:75 record-file.too-deep'],
    ['too many brackets in what is not read', `{"x":\n${'{"a":'.repeat(70)}`, '2:316 record-file.too-deep'],
  ])('%s', (_, faulty, problem) => {
    expect(problemsOf(faulty)[0]).toBe(problem);
    expect(problemsOf(faulty, [1])[0]).toBe(problem);
    expect(problemsOf(faulty, [2, 5])[0]).toBe(problem);
  });

  test('the entries before it are read and judged', () => {
    const faulty = `{"entries":[${JSON.stringify(entry({ note: 1 }))},\n{"id":}]}`;
    expect(problemsOf(faulty)).toEqual([
      '2:7 record-file.value-expected',
      '1 placing note record-file.number-for-text',
    ]);
  });

  test('the letter that was found is quoted whole', () => {
    expect(scan('{"entries":[𠮷]}').problems[0]?.message.figures).toMatchObject({ found: { quote: '𠮷' } });
  });

  test('a missing quote is found where it is missing, not at the end of the file', () => {
    const long = Array.from({ length: 50 }, (_, nth) => JSON.stringify(entry({ id: `e${nth}` })));
    const faulty = `{"entries":[\n${long.join(',\n').replace('"id":"e7"', '"id":"e7')}]}`;
    expect(problemsOf(faulty, [999])[0]).toMatch(/^9:\d+ record-file\.(?:comma|colon|value)-expected$/);
  });
});

describe('a name that is written twice is refused, with the line of the second', () => {
  const written = (id: string, more: string): string =>
    JSON.stringify(entry({ id })).replace('"kind"', `${more}"kind"`);

  test('in an entry', () => {
    const twice = `{"entries":[${written('a', '')},\n\n${written('b', '\n"recorded":"x",')}],"format":"tenfold/record/1"}`;
    expect(problemsOf(`${twice.slice(0, -1)},"issuer":{"id":"e","names":{"en":"E"}}}`)).toEqual([
      '4 b recorded record-file.name-twice',
    ]);
  });

  test('within the fields of one, however deep, and where the list of entries comes in pieces', () => {
    const opening = entry({ id: 'o', kind: 'opening-position', fields: { inIssue: { A: '1' } } });
    const list = [
      ...Array.from({ length: 30 }, (_, nth) => JSON.stringify(entry({ id: `e${nth}` }))),
      JSON.stringify(opening),
    ];
    const twice = JSON.stringify(record([]))
      .replace('[]', `[\n${list.join(',\n')}]`)
      .replace('{"A":"1"}', '{"A":"1",\n"A":"1"}');
    expect(problemsOf(twice, [777])).toEqual(['33 o fields.inIssue.A record-file.name-twice']);
  });

  test('in the issuer, and in the record itself', () => {
    const twice = JSON.stringify(record([]))
      .replace('"id":"example"', '"id":"other",\n"id":"example"')
      .replace('"entries":[]', '"entries":[],\n"entries":[1],"format":"x"');
    expect(problemsOf(twice)).toEqual([
      '2 issuer.id record-file.name-twice',
      '3 entries record-file.name-twice',
      '3 format record-file.name-twice',
    ]);
  });

  test('also where the two are written differently', () => {
    const twice = String.raw`{"entries":[${written('a', String.raw`"\u0069d":"b",`)}]}`;
    expect(problemsOf(twice)).toContain('1 b id record-file.name-twice');
  });
});

test('the line of each entry that is refused is its own', () => {
  const list = Array.from({ length: 5 }, (_, nth) =>
    JSON.stringify(entry({ id: `e${nth}`, note: nth % 2 === 0 ? 'x' : 1 })),
  );
  const lines = JSON.stringify(record([])).replace('[]', `[\n${list.join('\n,\n\n')}]`);
  expect(problemsOf(lines)).toEqual([
    '5 e1 note record-file.number-for-text',
    '11 e3 note record-file.number-for-text',
  ]);
});

describe('a part that does not end is given up', () => {
  const long = (start: string): DecodedRecord => {
    const reading = new RecordScan((bytes, from, to) => decoder.decode(bytes.subarray(from, to)));
    const bytes = new TextEncoder().encode(start + 'x'.repeat(17 * 1024 * 1024));
    expect(reading.take(bytes, bytes.length)).toBe(start.includes('unread'));
    return reading.finish();
  };

  test('with the place where it begins', () => {
    const { problems } = long('{"entries":[\n{"id":"');
    expect(problems).toMatchObject([
      { line: 2, message: { key: 'record-file.too-long', figures: { column: { number: 1n } } } },
    ]);
  });

  test('unless it is not read at all', () => {
    expect(long('{"unread":"').problems.map(({ message }) => message.key)).toEqual([
      'record-file.cut-off',
      'record.field-unknown',
    ]);
  });
});
