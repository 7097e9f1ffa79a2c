import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PagesRead, readPages } from '@tenfold/documents/pages';
import { readInstrument } from '@tenfold/documents/read-instrument';
import { describe, expect, test } from 'vitest';
import { fieldsRead, type ReadField } from './support/fields-read.ts';
import { usualLimits } from '../src/limits.ts';
import { TesseractRecogniser } from '../src/ocr/tesseract-recogniser.ts';
import { readPaperFile } from '../src/process/read-paper-file.ts';

const scans = join(import.meta.dirname, 'scans');
const papers = join(import.meta.dirname, '../../documents/test/papers');

const readings = new Map<string, Promise<PagesRead>>();

/** What is read of all pages of a paper's scan, as of one file; each paper is read once. */
async function scanned(paper: string): Promise<PagesRead> {
  const reading = readings.get(paper) ?? readScan(paper);
  readings.set(paper, reading);
  return reading;
}

async function readScan(paper: string): Promise<PagesRead> {
  const files = readdirSync(scans).filter((name) => name.startsWith(`${paper}-`));
  const recogniser = new TesseractRecogniser();
  try {
    const pages = [];
    for (const file of files.toSorted()) {
      const bytes = readFileSync(join(scans, file));
      const { pages: seen } = await readPaperFile(bytes, { limits: usualLimits, recogniser });
      pages.push(...seen.map((page) => ({ ...page, number: pages.length + 1 })));
    }
    return readPages(pages);
  } finally {
    await recogniser.close();
  }
}

/** The fields of the paper as its text has them, beside what was read of its scan. */
async function fieldsOf(paper: string): Promise<readonly ReadField[]> {
  const truth = readInstrument(readFileSync(join(papers, `${paper}.txt`), 'utf8'));
  if (truth.kind === 'refused') throw new Error(truth.reason.key);
  return fieldsRead(truth.instrument, await scanned(paper));
}

const scannedPapers = [
  'other-order',
  'two-columns',
  'rules-by-definition',
  'letter-with-letters',
  'english-beside-hant',
  'zh-hant',
  'zh-hans',
];

describe.each(scannedPapers)('the scan of %s', (paper) => {
  test('says nothing wrong as certain, and has the kinds of its sentences and most of its rules right', async () => {
    const fields = await fieldsOf(paper);
    const wrong = fields.filter(
      ({ truth, read, sureness }) => read !== truth && read !== null && sureness === 'certain',
    );
    expect(wrong).toEqual([]);
    expect(fields.filter(({ truth, read, isTold }) => truth !== null && read === null && !isTold)).toEqual([]);
    const right = fields.filter(({ truth, read }) => truth !== null && read === truth).map(({ field }) => field);
    expect(right).toEqual(expect.arrayContaining(['kind:own-compliance', 'kind:termination', 'kind:survival']));
    if (readable.includes(paper)) expect(right).toEqual(expect.arrayContaining(rules));
  });
});

/** Scans on which every rule is surely read; seals, folds and wide digits leave some open on the others. */
const readable = ['other-order', 'two-columns', 'rules-by-definition', 'zh-hant'];

const rules = ['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24'].map((rule) => `provision:${rule}`);

test('a scan in two columns is read in English, and that it stands in Chinese too is told', async () => {
  expect(await scanned('english-beside-hant')).toMatchObject({ kind: 'instrument', isBilingual: true });
});

test('a scan of another paper is refused', async () => {
  expect(await scanned('not-bank-guarantee')).toMatchObject({ kind: 'refused' });
});
