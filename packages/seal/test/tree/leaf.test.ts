import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { entriesOf, entryLeaf, headerLeaf, headerOf, leafData, recordTexts, utf8 } from '../../src/index.ts';
import { sha256 } from '../support/means.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

test('the same members make another leaf as a header than as an entry', () => {
  expect(text(headerLeaf({ id: 'a' }, sha256))).toBe('tenfold/issuer/1\n{"id":"a"}');
  expect(text(entryLeaf({ id: 'a' }, sha256))).toBe('tenfold/entry/1\n{"id":"a"}');
});

test('a leaf of 65,535 bytes stands as it is; one byte more, and its hash stands for it', () => {
  const longest = new Uint8Array(65_535).fill(0x61);
  const longer = new Uint8Array(65_536).fill(0x61);
  expect(leafData(longest, sha256)).toBe(longest);
  const digest = createHash('sha256').update(longer).digest('hex');
  expect(text(leafData(longer, sha256))).toBe(`tenfold/long/1\nsha256:${digest}`);
});

test('a log begins with the header and goes on with the entries in their order', () => {
  const record = { entries: [{ id: 'b' }, { id: 'a' }], format: 'tenfold/record/1' };
  expect(recordTexts(record).map(text)).toEqual([
    'tenfold/issuer/1\n{"format":"tenfold/record/1"}',
    'tenfold/entry/1\n{"id":"b"}',
    'tenfold/entry/1\n{"id":"a"}',
  ]);
});

test('a header with entries in it is refused, and so is a record without a list of them', () => {
  expect(() => headerLeaf({ entries: [] }, sha256)).toThrow('A header holds no entries');
  expect(headerOf({ entries: [], format: 'x' })).toEqual({ format: 'x' });
  expect(() => entriesOf({ format: 'x' })).toThrow('A record has a list of entries');
  expect(() => entriesOf({ entries: ['x'] })).toThrow('An entry is an object');
});

test('no text of a leaf can be made to be another one by what stands in it', () => {
  const sly = entryLeaf({ id: 'tenfold/issuer/1\n{}' }, sha256);
  expect(text(sly)).toBe('tenfold/entry/1\n{"id":"tenfold/issuer/1\\n{}"}');
  expect(utf8('tenfold/issuer/1\n{}')).not.toEqual(sly);
});
