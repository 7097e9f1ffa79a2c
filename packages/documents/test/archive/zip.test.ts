import { expect, test } from 'vitest';
import { utf8 } from '../../src/archive/utf8.ts';
import { type ArchivedFile, zipOf } from '../../src/archive/zip.ts';

const empty = (count: number): readonly ArchivedFile[] =>
  Array.from({ length: count }, (_, at) => ({ name: `${at}`, bytes: utf8('') }));

/** What the end of an archive says of the number of its files (APPNOTE 4.3.16): two bytes, twelve before the last ones. */
function countIn(zip: Uint8Array): number {
  return new DataView(zip.buffer, zip.length - 12).getUint16(0, true);
}

test('an archive says how many files it has, up to the most that it can say, and beyond that it is none', () => {
  expect(countIn(zipOf(empty(3)))).toBe(3);
  expect(countIn(zipOf(empty(65_535)))).toBe(65_535);
  expect(() => zipOf(empty(65_536))).toThrow('too many');
});

test('the same files give the same bytes, and other ones others', () => {
  const files = [{ name: '甲.txt', bytes: utf8('one') }];
  expect(zipOf(files)).toEqual(zipOf(files));
  expect(zipOf(files)).not.toEqual(zipOf([{ name: '甲.txt', bytes: utf8('two') }]));
});
