// Reads invented papers off scans that are made here, and counts what came out: `node bench/intake/measure-scans.ts [PAPERS]`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPages } from '@tenfold/documents/pages';
import { readInstrument } from '@tenfold/documents/read-instrument';
import { usualLimits } from '@tenfold/intake';
import { root } from '../../scripts/setup/places.mjs';
import { readImage } from '../../packages/intake/src/image/read-image.ts';
import { TesseractRecogniser } from '../../packages/intake/src/ocr/tesseract-recogniser.ts';
import { chanceFrom } from '../invented/chance.ts';
import { degrade, type Wear, wears } from './degrade.ts';
import { fieldsRead, type ReadField } from '../../packages/intake/test/support/fields-read.ts';
import { drawPages } from './page-pictures.ts';

const papers = join(root, 'packages/documents/test/papers');
const wanted = process.argv.slice(2);
const names = readdirSync(papers)
  .map((file) => file.replace('.txt', ''))
  .filter((name) => !name.startsWith('not-') && (wanted.length === 0 || wanted.includes(name)));
const texts = names.map((name) => readFileSync(join(papers, `${name}.txt`), 'utf8'));
const drawn = await drawPages(texts);
const recogniser = new TesseractRecogniser();
const chance = chanceFrom(20_181_130);
const STEPS = 1_000_003;
const random = (): number => chance.below(STEPS) / STEPS;
const counts = { pages: 0, right: 0, open: 0, likelyWrong: 0, certainWrong: 0, refused: 0 };
const began = process.hrtime.bigint();

for (const wear of wears) for (const at of names.keys()) await measurePaper(at, wear);
await recogniser.close();
const minutes = Number(process.hrtime.bigint() - began) / 6e10;
process.stdout.write(`${JSON.stringify({ ...counts, pagesPerMinute: Math.round(counts.pages / minutes) })}\n`);

async function measurePaper(at: number, wear: Wear): Promise<void> {
  const truth = readInstrument(texts[at] as string);
  if (truth.kind === 'refused') throw new Error(`${names[at]} is no undertaking`);
  const pages = [];
  for (const page of drawn[at] ?? []) {
    const scan = await degrade(page, wear, random);
    const [seen] = await readImage('jpeg', scan, { limits: usualLimits, recogniser });
    if (seen !== undefined) pages.push({ ...seen, number: pages.length + 1 });
  }
  counts.pages += pages.length;
  process.stderr.write(`\r${counts.pages} pages`);
  const read = readPages(pages);
  if (read.kind === 'refused') counts.refused += 1;
  for (const field of fieldsRead(truth.instrument, read)) count(field, `${names[at]}, ${wear.name}`);
}

function count({ field, truth, read, sureness }: ReadField, where: string): void {
  if (truth === read) {
    if (truth !== null) counts.right += 1;
    return;
  }
  if (read === null) {
    counts.open += 1;
    return;
  }
  counts[sureness === 'certain' ? 'certainWrong' : 'likelyWrong'] += 1;
  process.stdout.write(`${sureness}: ${where}: ${field}: ${JSON.stringify(truth)} read as ${JSON.stringify(read)}\n`);
}
