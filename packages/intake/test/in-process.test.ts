import { expect, test } from 'vitest';
import { drawInProcess, type Progress, readInProcess } from '../src/index.ts';
import { smallPdf } from './support/small-pdf.ts';

const words = [
  'I will comply with all requirements of Rule 8A.09',
  'for as long as I am a beneficiary of weighted votes.',
];
const pdf = smallPdf([words, words]);

test('a file is read in a process of its own, which tells how far it has come', async () => {
  const told: Progress[] = [];
  const read = await readInProcess(pdf, { onProgress: (progress) => told.push(progress) });
  expect(read.kind === 'paper' && read.paper.pages.map(({ number }) => number)).toEqual([1, 2]);
  expect(told).toEqual([
    { done: 1, of: 2 },
    { done: 2, of: 2 },
  ]);
});

test('what is refused there comes back as a sentence with its figures', async () => {
  const many = smallPdf(Array.from({ length: 201 }, () => words));
  expect(await readInProcess(many)).toEqual({
    kind: 'refused',
    reason: { key: 'intake.too-many-pages', figures: { found: { number: 201n }, most: { number: 200n } } },
  });
});

test('a file that takes too long is given up', async () => {
  expect(await readInProcess(pdf, { time: 1 })).toEqual({
    kind: 'refused',
    reason: { key: 'intake.took-too-long', figures: {} },
  });
});

test('a page is drawn as PNG; where there is none, nothing is', async () => {
  const drawn = await drawInProcess(pdf, 2);
  // A4 of 595 by 842 points at 130 dots an inch.
  const size = Buffer.from(drawn ?? []);
  expect([size.subarray(1, 4).toString(), size.readUInt32BE(16), size.readUInt32BE(20)]).toEqual(['PNG', 1075, 1521]);
  // A page without letters would be smaller.
  expect(size.length).toBeGreaterThan(15_000);
  expect([await drawInProcess(pdf, 3), await drawInProcess(Buffer.from('MZ'), 1)]).toEqual([null, null]);
});
