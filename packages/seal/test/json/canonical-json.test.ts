import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type JsonValue, readJson } from '../../src/index.ts';

/** Any JSON that the product can seal: numbers are safe integers, text has no half of a surrogate pair. */
const sealable: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value')),
  ),
})).value;

describe('RFC 8785', () => {
  test('3.2.3: members stand in the order of the UTF-16 code units of their names', () => {
    const given = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(canonicalJson(given)).toBe(
      `{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}`,
    );
  });

  test('3.2.2: the text of the example', () => {
    const given = '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/';
    expect(canonicalJson({ string: given })).toBe(String.raw`{"string":"€$\u000f\nA'B\"\\\\\"/"}`);
  });

  test('3.2.2.1: the words of the example, without a space', () => {
    expect(canonicalJson({ literals: [null, true, false] })).toBe('{"literals":[null,true,false]}');
  });

  test('3.2.2.2: only what must be is escaped, each in its shortest way', () => {
    const all = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join('');
    expect(canonicalJson(`${all}"\\/\u007f\u2028`)).toBe(
      String.raw`"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\"\\` +
        '/\u007f\u2028"',
    );
  });

  test('3.2.2.3: whole numbers, as ECMAScript writes them', () => {
    expect(canonicalJson([0, -1, 9007199254740991, -9007199254740991])).toBe(
      '[0,-1,9007199254740991,-9007199254740991]',
    );
  });

  test('what has no one form is refused', () => {
    expect(() => canonicalJson(0.5)).toThrow('0.5 is no safe integer');
    expect(() => canonicalJson(2 ** 53)).toThrow('is no safe integer');
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
    expect(() => canonicalJson('\ud800')).toThrow('Half of a surrogate pair has no canonical form');
    expect(() => canonicalJson({ '\udc00': 1 })).toThrow(RangeError);
  });

  test('a member with the name of a prototype is a member', () => {
    const { value } = readJson('{"__proto__":{"a":1},"b":2}') as { value: JsonValue };
    expect(canonicalJson(value)).toBe('{"__proto__":{"a":1},"b":2}');
  });
});

test('what was written canonically reads back as it was, and writes again the same', () => {
  fc.assert(
    fc.property(sealable, (value) => {
      const text = canonicalJson(value);
      const read = readJson(text);
      expect(read).toEqual({ value });
      expect('value' in read && canonicalJson(read.value)).toBe(text);
    }),
  );
});

test('the order of members and the spaces between them make no difference', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), sealable), (value) => {
      const turned = JSON.stringify(Object.fromEntries(Object.entries(value).toReversed()), undefined, 3);
      const read = readJson(turned);
      expect('value' in read && canonicalJson(read.value)).toBe(canonicalJson(value));
    }),
  );
});
