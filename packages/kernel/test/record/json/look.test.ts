import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookExactly } from '../../../src/record/json/look.ts';

const signs = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '-',
  '+',
  '.',
  'e',
  'E',
  '0',
  '1',
  '9',
  'u',
  'n',
  't',
  '/',
  'é',
  '\n',
  ' ',
];
const words = ['true', 'null', 'false', '"a":', '1.5', '"b"', '\\u00e9', '\u0001'];
const letters = fc.constantFrom(...signs, ...words);

test('it accepts what JSON.parse accepts and refuses what it refuses', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect(lookExactly(text, 'value').fault === null).toBe(isJson(text));
      expect(lookExactly(text, 'items').fault === null).toBe(isJson(`[${text}]`) && text.trim() !== '');
    }),
    { numRuns: 3000 },
  );
});

test('it finds nothing in what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(lookExactly(JSON.stringify(value, null, 2), 'value')).toEqual({ fault: null, namesAgain: [] });
    }),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the first fault is named and placed', () => {
  test.each([
    ['{"a":1,}', 'name-expected', 7],
    ['{a:1}', 'name-expected', 1],
    ['{"a" 1}', 'colon-expected', 5],
    ['{"a":}', 'value-expected', 5],
    ['[1,]', 'value-expected', 3],
    ['[1 2]', 'comma-expected', 3],
    ['[01]', 'comma-expected', 2],
    ['{"a":1]', 'comma-expected', 6],
    ['["a\nb"]', 'quote-expected', 3],
    [String.raw`["a\xb"]`, 'bad-escape', 3],
    [String.raw`["\u12"]`, 'bad-escape', 2],
    ['[] []', 'nothing-expected', 3],
    ['', 'value-expected', 0],
    ['['.repeat(65), 'too-deep', 64],
  ] as const)('%j', (text, flaw, at) => {
    expect(lookExactly(text, 'value').fault).toEqual({ at, flaw });
  });
});

test('names that stand twice are found by their path, also where they are written otherwise', () => {
  const text = String.raw`{"a":[{"b":1},{"b":1,"c":{"d":0,"\u0064":1},"b":2}],"a":0,"a":1}`;
  expect(lookExactly(text, 'value').namesAgain).toEqual([
    { path: 'a[1].c.d', at: text.indexOf(String.raw`"\u0064"`) },
    { path: 'a[1].b', at: text.indexOf('"b":2') },
    { path: 'a', at: text.indexOf('"a":0') },
    { path: 'a', at: text.indexOf('"a":1') },
  ]);
});

test('the same name in two objects stands once in each', () => {
  expect(lookExactly('[{"a":{"a":1}},{"a":2}]', 'value').namesAgain).toEqual([]);
});
