import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countMembers } from '../../../src/record/json/members.ts';
import { JsonScanner } from '../../../src/record/json/scanner.ts';
import { readByParts, windowsOf } from './windows.ts';

/** JSON objects with a list called "list" in some of them, written with any white space JSON has. */
const jsonTexts = fc
  .tuple(
    fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.jsonValue({ stringUnit: 'binary' }), {
      maxKeys: 4,
    }),
    fc.option(fc.array(fc.jsonValue({ stringUnit: 'grapheme' }), { maxLength: 8 }), { nil: undefined }),
    fc.constantFrom(undefined, 1, '\t', '\r\n ', '\n\n'),
  )
  .map(([members, list, space]) => JSON.stringify(list === undefined ? members : { ...members, list }, null, space));

const cutsOf = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });

test('whatever JSON.parse reads is read alike, wherever the bytes are cut', () => {
  fc.assert(
    fc.property(jsonTexts, cutsOf, (text, cuts) => {
      const parsed: unknown = JSON.parse(text);
      expect(readByParts(text, { list: 'list', cuts })).toEqual({ value: parsed, names: countMembers(parsed) });
    }),
    { numRuns: 400 },
  );
});

/** Texts that are JSON but for a few letters put in, taken out or changed. */
const nearlyJson = fc
  .tuple(
    jsonTexts,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '\n', ' ', '0', 'x')), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([text, changes]) => {
    const changed = changes.reduce((before, [where, letter]) => {
      const at = where % (before.length + 1);
      return before.slice(0, at) + letter + before.slice(at + (where % 3 === 0 ? 1 : 0));
    }, text);
    // Half a letter can't be written as bytes.
    return changed.toWellFormed();
  });

test('whatever JSON.parse refuses is refused, wherever the bytes are cut', () => {
  fc.assert(
    fc.property(nearlyJson, cutsOf, (text, cuts) => {
      const parsed = parsedObject(text);
      const read = readByParts(text, { list: 'list', cuts });
      // A list that is written twice is given twice; the reader of records refuses the second name.
      if (read !== null && read.names !== countMembers(parsed)) return;
      expect(read?.value ?? null).toEqual(parsed);
    }),
    { numRuns: 3000 },
  );
});

function parsedObject(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && !Array.isArray(parsed) ? (parsed as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

test('names that stand twice are counted twice, item by item', () => {
  const text = '{"list":[{"a":1,"a":2},{"b":{"c":":","c":"\\":"}},{}]}';
  const scanner = new JsonScanner();
  const counts: number[] = [];
  for (const { bytes, end } of windowsOf(scanner, new TextEncoder().encode(text), [1000])) {
    scanner.look(bytes, end);
    for (let part = scanner.next(); part !== null; part = scanner.next()) {
      if (part.type === 'name') scanner.expect('list');
      if (part.type === 'items') counts.push(...scanner.namesOf.subarray(0, part.count));
    }
  }
  expect(counts).toEqual([2, 3, 0]);
});

test('what stands under a name that is not wanted is not kept', () => {
  const scanner = new JsonScanner();
  const bytes = new TextEncoder().encode(`{"long":"${'x'.repeat(5000)}\\""`);
  scanner.look(bytes, bytes.length);
  expect(scanner.next()).toMatchObject({ type: 'name', start: 1, end: 7 });
  scanner.expect('unread');
  expect(scanner.next()).toBeNull();
  expect(scanner.release()).toBe(bytes.length);
});

describe('the place of a part', () => {
  /** The places at which the names of a text begin, its bytes cut in threes. */
  function placesOfNames(text: string): readonly string[] {
    const scanner = new JsonScanner();
    const places: string[] = [];
    for (const { bytes, end } of windowsOf(scanner, new TextEncoder().encode(text), [3])) {
      scanner.look(bytes, end);
      for (let part = scanner.next(); part !== null; part = scanner.next()) {
        if (part.type === 'end') continue;
        const { line, column } = scanner.placeOf(part);
        if (part.type === 'name') places.push(`${line}:${column}`);
        if (part.type === 'name') scanner.expect(places.length === 2 ? 'unread' : 'value');
      }
    }
    return places;
  }

  test('is counted in letters, not in bytes', () => {
    expect(placesOfNames('{"恒生":"指數","乙":"\u{20BB7}","c":1}')).toEqual(['1:2', '1:12', '1:20']);
  });

  test('is on the line on which it begins', () => {
    expect(placesOfNames('\n{"a":\n"指",\r\n  "b":[\n1],"c":{}\n,"d":0}')).toEqual(['2:2', '3:5', '5:4', '6:2']);
  });
});

test('more than 64 brackets within each other are too many', () => {
  const deep = (depth: number): string => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
  expect(readByParts(deep(64), { list: 'list', cuts: [7] })).not.toBeNull();
  expect(readByParts(deep(65), { list: 'list', cuts: [7] })).toBeNull();
});
