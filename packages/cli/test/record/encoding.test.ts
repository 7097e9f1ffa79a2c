import { isUtf8 } from 'node:buffer';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Utf8Check } from '../../src/record/encoding.ts';
import { readRecordChunks } from '../../src/record/read-record-file.ts';
import { inChunks, problemsOf, recordText } from './chunks.ts';

const lengths = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });

describe('a record in UTF-8 is read', () => {
  test('with letters of one to four bytes, cut anywhere', async () => {
    const title = 'é 公告 \u{20BB7} 😀';
    for (let length = 1; length < 9; length += 1) {
      const { record, problems } = await readRecordChunks(inChunks(Buffer.from(recordText(title)), [length]));
      expect(problems).toEqual([]);
      expect(record?.entries[0]?.source.title).toBe(title);
      expect(record?.issuer.names['zh-Hant']).toBe('示例有限公司');
    }
  });

  test('with the mark that some programs put before it, cut within the mark', async () => {
    const marked = Buffer.from(`\uFEFF${recordText()}`);
    expect(await problemsOf(marked)).toEqual([]);
    expect(await problemsOf(marked, [1])).toEqual([]);
  });

  test('with a replacement character that stands in it rightly', async () => {
    expect(await problemsOf(Buffer.from(recordText('\uFFFD')))).toEqual([]);
  });
});

describe('another encoding is refused by its name', () => {
  const wide = (bigEndian: boolean, size: 2 | 4, mark: boolean): Buffer => {
    const text = (mark ? '\uFEFF' : '') + recordText('公告');
    const bytes = Buffer.concat(
      [...text].map((letter) =>
        Buffer.from([0, 0, letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255].slice(4 - size)),
      ),
    );
    if (bigEndian) return bytes;
    return size === 2 ? bytes.swap16() : bytes.swap32();
  };
  test.each([
    ['UTF-16 with its mark', wide(false, 2, true), 'UTF-16'],
    ['UTF-16, the other way round', wide(true, 2, true), 'UTF-16'],
    ['UTF-16 without a mark', wide(false, 2, false), 'UTF-16'],
    ['UTF-16 without a mark, the other way round', wide(true, 2, false), 'UTF-16'],
    ['UTF-32 with its mark', wide(false, 4, true), 'UTF-32'],
    ['UTF-32, the other way round', wide(true, 4, true), 'UTF-32'],
    ['UTF-32 without a mark', wide(false, 4, false), 'UTF-32'],
    ['UTF-32 without a mark, the other way round', wide(true, 4, false), 'UTF-32'],
    // The two below were written with Python's codecs: 承诺股份有限公司的董事会, and 承諾股份有限公司之董事會功能, in which a byte is a backslash.
    ['GB18030', inAscii('b3d0c5b5b9c9b7ddd3d0cfdeb9abcbbeb5c4b6adcac2bbe1'), 'GB18030'],
    ['Big5', inAscii('a9d3bfd5aad1a5f7a6b3adada4bda571a4a7b8b3a8c6b77ca55cafe0'), 'Big5'],
  ])('%s', async (_, bytes, encoding) => {
    const problem = [`record-file.other-encoding ${encoding}`];
    expect(await problemsOf(bytes)).toEqual(problem);
    expect(await problemsOf(bytes, [1])).toEqual(problem);
  });

  test('or only as not being UTF-8, where it can be any of many', async () => {
    expect(await problemsOf(inAscii('e9'))).toEqual(['record-file.not-utf-8']);
    expect(await problemsOf(inAscii('eda080'))).toEqual(['record-file.not-utf-8']);
  });

  /** A record that is ASCII but for its title, of which the bytes are given in hexadecimal digits. */
  function inAscii(title: string): Buffer {
    const [before = '', after = ''] = recordText('TITLE').replace('示例有限公司', 'Example').split('TITLE');
    return Buffer.concat([Buffer.from(before), Buffer.from(title, 'hex'), Buffer.from(after)]);
  }
});

describe('a file that is no text is refused', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'record-file.other-kind PDF'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'record-file.other-kind PNG'],
    ['a JPEG', Buffer.from('ffd8ffe000104a46', 'hex'), 'record-file.other-kind JPEG'],
    ['a DOCX, which is a ZIP', Buffer.from('504b030414000600', 'hex'), 'record-file.other-kind ZIP'],
    ['a compressed record', Buffer.from('1f8b0800000000000003', 'hex'), 'record-file.other-kind GZIP'],
    ['anything with bytes of nought', Buffer.from('7b2261223a220000ff00', 'hex'), 'record-file.binary'],
    ['a single byte of nought', Buffer.from([0]), 'record-file.binary'],
  ])('%s', async (_, bytes, problem) => {
    expect(await problemsOf(bytes)).toEqual([problem]);
  });
});

describe('UTF-8 is told from what is not', () => {
  test('as Node tells it, wherever the bytes are cut', () => {
    const pieces = fc.constantFrom(
      '61',
      'c3a9',
      'e5ad97',
      'f09f9880',
      'c3',
      'a9',
      'e5',
      'ed',
      'a0',
      'f4',
      '90',
      'c0',
      'ff',
      'f0',
      '9f',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), lengths, (hex, cuts) => {
        // A letter that the end cuts off is for the reader of JSON to miss.
        const bytes = Buffer.from(`${hex.join('')}61`, 'hex');
        expect(acceptsAll(bytes, cuts)).toBe(isUtf8(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  function acceptsAll(bytes: Buffer, cuts: readonly number[]): boolean {
    const check = new Utf8Check();
    for (let from = 0, turn = 0; from < bytes.length; turn += 1) {
      const length = cuts[turn % cuts.length] as number;
      if (!check.accepts(bytes.subarray(from, from + length))) return false;
      from += length;
    }
    return true;
  }
});
