import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/index.ts';

const problemOf = (text: string): string => {
  const read = readJson(text);
  return 'problem' in read ? read.problem.key : 'none';
};

describe('texts of RFC 8259 that read', () => {
  test.each([
    ['null', null],
    [' \t\r\n[ ] ', []],
    ['{"a" : [1, -2, true, false, "x"]}', { a: [1, -2, true, false, 'x'] }],
    [String.raw`"\u20ac\ud83d\ude00\/\b\f\n\r\t\"\\"`, '€😀/\b\f\n\r\t"\\'],
    ['{"":{"":null}}', { '': { '': null } }],
  ])('%s', (text, value) => {
    expect(readJson(text)).toEqual({ value });
  });
});

describe('texts that do not', () => {
  test.each([
    ['', 'json-syntax'],
    ['{', 'json-syntax'],
    ['{"a":1,}', 'json-syntax'],
    ['[1,]', 'json-syntax'],
    ['[1 2]', 'json-syntax'],
    ['{"a" 1}', 'json-syntax'],
    ['{a:1}', 'json-syntax'],
    ["'a'", 'json-syntax'],
    ['"a', 'json-syntax'],
    ['"a\nb"', 'json-syntax'],
    [String.raw`"\x41"`, 'json-syntax'],
    [String.raw`"\u12"`, 'json-syntax'],
    ['01', 'json-syntax'],
    ['+1', 'json-syntax'],
    ['.5', 'json-syntax'],
    ['NaN', 'json-syntax'],
    ['-Infinity', 'json-syntax'],
    ['nul', 'json-syntax'],
    ['1 1', 'json-syntax'],
    ['\u00a01', 'json-syntax'],
    ['\ufeff1', 'json-syntax'],
    ['// no\n1', 'json-syntax'],
    ['{"a":1,"a":1}', 'json-duplicate'],
    [String.raw`{"a":1,"\u0061":1}`, 'json-duplicate'],
    ['{"__proto__":1,"__proto__":1}', 'json-duplicate'],
    ['1.0', 'json-number'],
    ['1e3', 'json-number'],
    ['-0', 'json-number'],
    ['9007199254740992', 'json-number'],
    ['-9007199254740993', 'json-number'],
    ['123456789012345678901234567890', 'json-number'],
    [String.raw`"\ud800"`, 'json-surrogate'],
    [String.raw`"\udc00\ud800"`, 'json-surrogate'],
    [String.raw`{"\ud800":1}`, 'json-surrogate'],
    ['['.repeat(65), 'json-depth'],
    ['{"a":'.repeat(65), 'json-depth'],
    ['['.repeat(1_000_000), 'json-depth'],
  ])('%s', (text, key) => {
    expect(problemOf(text)).toBe(`seal.problem.${key}`);
  });

  test('sixty-four levels are not too deep', () => {
    expect(problemOf(`${'['.repeat(64)}${']'.repeat(64)}`)).toBe('none');
  });

  test('a text of a million escapes is a text', () => {
    const read = readJson(`"${String.raw`\n`.repeat(1_000_000)}"`);
    expect('value' in read && read.value === '\n'.repeat(1_000_000)).toBe(true);
  });
});

test('whatever reads, JSON.parse reads to the same value', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      const read = readJson(text);
      if ('value' in read) expect(read.value).toEqual(JSON.parse(text));
      else expect(['seal.problem.json-number', 'seal.problem.json-surrogate']).toContain(read.problem.key);
    }),
  );
});

test('whatever JSON.parse refuses is refused', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('"', '{', '}', ',', ':', '\\', '0', ' ', 'e'),
      (text, any, put) => {
        const broken = text.slice(0, any % (text.length + 1)) + put + text.slice(any % (text.length + 1));
        expect(refusedByParse(broken) && problemOf(broken) === 'none').toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

function refusedByParse(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
