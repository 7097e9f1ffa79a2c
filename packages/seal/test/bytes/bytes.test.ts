import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64Of, fromBase64, fromUtf8, hexOf, utf8 } from '../../src/index.ts';

const bytes = fc.uint8Array({ maxLength: 100 });

describe('Base 64', () => {
  test('is that of RFC 4648 section 10', () => {
    const words = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'];
    expect(words.map((word) => base64Of(utf8(word)))).toEqual([
      '',
      'Zg==',
      'Zm8=',
      'Zm9v',
      'Zm9vYg==',
      'Zm9vYmE=',
      'Zm9vYmFy',
    ]);
  });

  test('is what Node writes, and reads back', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(base64Of(given)).toBe(Buffer.from(given).toString('base64'));
        expect(fromBase64(base64Of(given))).toEqual(given);
      }),
    );
  });

  test.each(['Zg', 'Zg=', 'Zh==', 'Zm9=', 'Zm9v\n', ' Zm9v', 'Zm-_', 'Zg==Zg==', '=', '===='])(
    '%j is not the one text of any bytes',
    (text) => {
      expect(fromBase64(text)).toBeUndefined();
    },
  );
});

describe('UTF-8', () => {
  test('is what Node writes, and reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Buffer.from(utf8(text)).toString('hex')).toBe(Buffer.from(text, 'utf8').toString('hex'));
        expect(fromUtf8(utf8(text))).toBe(text);
      }),
    );
  });

  test('is read exactly where a strict decoder reads it', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(fromUtf8(given)).toBe(strictly(given));
      }),
      { numRuns: 1000 },
    );
  });

  test('is read across the place where a long text is cut', () => {
    const text = `${'a'.repeat(65_535)}😀${'界'.repeat(70_000)}`;
    expect(fromUtf8(Buffer.from(text, 'utf8'))).toBe(text);
  });

  test.each([
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['an overlong form', [0xc0, 0x80]],
    ['a character that is cut off', [0xe7, 0x95]],
    ['a byte that begins nothing', [0xff]],
    ['a point beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ])('%s is none', (_, given) => {
    expect(fromUtf8(Uint8Array.from(given))).toBeUndefined();
  });

  test('a mark at the beginning stays', () => {
    expect(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa');
  });

  test('half of a surrogate pair has no bytes', () => {
    expect(() => utf8('\ud800')).toThrow('Half of a surrogate pair has no UTF-8 form');
  });
});

test('hexadecimal has two digits a byte', () => {
  expect(hexOf(Uint8Array.of(0, 15, 255))).toBe('000fff');
});

function strictly(given: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(given);
  } catch {
    return undefined;
  }
}
