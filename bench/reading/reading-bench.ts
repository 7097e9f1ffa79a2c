import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PaperPage, readPages } from '@tenfold/documents/pages';
import { readInProcess, usualLimits } from '@tenfold/intake';
import { bringPrograms } from '../../scripts/setup/programs.mjs';
import { root } from '../../scripts/setup/places.mjs';
import { readImage } from '../../packages/intake/src/image/read-image.ts';
import { TesseractRecogniser } from '../../packages/intake/src/ocr/tesseract-recogniser.ts';
import { type Figure, rounded } from '../report/figure.ts';
import { inTurn, wallTime } from '../timing/in-turn.ts';
import { writtenPdf } from './written-pdf.ts';

const ROUNDS = 3;

const scans = ['other-order-1', 'other-order-2', 'letter-with-letters-1', 'letter-with-letters-2'].map((name) =>
  join(root, 'packages/intake/test/scans', `${name}.jpg`),
);

/** Pages a minute that are read as an undertaking, beside what programs take that give their letters alone. */
export async function measure(): Promise<readonly Figure[]> {
  await bringPrograms(['tesseract', 'pdftotext']);
  const recogniser = new TesseractRecogniser();
  const pdf = writtenPdf();
  try {
    const cost = await inTurn(
      {
        scans: async () => readScans(recogniser),
        tesseract: () => byTesseract(),
        pdf: async () => readPdf(pdf.bytes),
        pdfToText: () => byPdfToText(pdf),
      },
      { clock: wallTime, rounds: ROUNDS },
    );
    return [
      beside('scanned pages in English, read as an undertaking', cost.scans, [
        'Debian’s tesseract on one core with its smaller model, letters alone',
        cost.tesseract,
      ]),
      beside(`pages of a PDF of ${pdf.pages} with letters, in a process of its own, read as an undertaking`, cost.pdf, [
        'pdftotext -layout, letters alone',
        cost.pdfToText,
      ]),
    ];
  } finally {
    await recogniser.close();
    pdf.remove();
  }
}

/** Two papers of two pages each. */
async function readScans(recogniser: TesseractRecogniser): Promise<number> {
  const pages: PaperPage[] = [];
  for (const scan of scans)
    pages.push(...(await readImage('jpeg', readFileSync(scan), { limits: usualLimits, recogniser })));
  for (const paper of [pages.slice(0, 2), pages.slice(2)]) {
    assert.equal(readPages(paper.map((page, at) => ({ ...page, number: at + 1 }))).kind, 'instrument');
  }
  return pages.length;
}

function byTesseract(): number {
  for (const scan of scans) assert.match(run('tesseract', [scan, 'stdout', '-l', 'eng']), /the/);
  return scans.length;
}

async function readPdf(bytes: Uint8Array): Promise<number> {
  const read = await readInProcess(bytes);
  assert.ok(read.kind === 'paper' && readPages(read.paper.pages).kind === 'instrument');
  return read.paper.pages.length;
}

function byPdfToText({ file, pages }: { readonly file: string; readonly pages: number }): number {
  assert.match(run('pdftotext', ['-layout', file, '-']), /weighted voting rights/);
  return pages;
}

function run(program: string, words: readonly string[]): string {
  // On one core, as ours: with more threads than it has cores to itself, tesseract is several times slower.
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
  return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env });
}

/** Costs are nanoseconds a page. */
function beside(what: string, ours: number, [name, other]: readonly [string, number]): Figure {
  return {
    what,
    ours: `${rounded(6e10 / ours)} a minute`,
    other: `${name}: ${rounded(6e10 / other)} a minute`,
    ratio: `${rounded(ours / other)} times its time`,
    target: '',
    isMet: null,
  };
}
