// Reads invented papers off scans that are made here, and counts what came out:
//
//     node bench/intake/measure-scans.ts [--kept] [--write] [--open] [PAPER...]
//
// --kept counts only what was recognised in an earlier run, --write writes docs/reading.md, --open lists what was left open.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPages } from '@tenfold/documents/pages';
import { root } from '../../scripts/setup/places.mjs';
import { chanceFrom } from '../invented/chance.ts';
import { fieldsRead, type ReadField } from '../../packages/intake/test/support/fields-read.ts';
import { degrade } from './degrade.ts';
import { KeptRecognition } from './kept-recognition.ts';
import { type MeasuredPaper, measuredPapers } from './measured-papers.ts';
import { drawPages } from './page-pictures.ts';
import { readingPage } from './reading-page.ts';
import { outcomeOf, ReadingTally } from './reading-tally.ts';
import { type Wear, wears } from './wears.ts';

const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const isAsked = (option: string): boolean => process.argv.includes(option);
const recognition = new KeptRecognition(isAsked('--kept') ? 'kept' : 'all');
const tallies = { byKind: new ReadingTally(), byWear: new ReadingTally(), byLanguage: new ReadingTally() };
const counts = { papers: 0, scans: 0, pages: 0 };
const STEPS = 1_000_003;

for (const { name } of wears) tallies.byWear.addPages(name, 0);
for (const paper of papersInTurn()) {
  const before = counts.scans;
  for (const wear of wearsOf(paper)) await measure(paper, wear);
  if (counts.scans > before) counts.papers += 1;
}
const page = readingPage({ ...counts, ...tallies, day: new Date().toISOString().slice(0, 10) });
process.stdout.write(`\n${page}`);
if (isAsked('--write')) writeFileSync(join(root, 'docs/reading.md'), page);

/** Papers of all kinds early, so that a run that is broken off has seen some of each. */
function papersInTurn(): readonly MeasuredPaper[] {
  return measuredPapers()
    .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
    .toSorted((a, b) => seedOf(a.name) - seedOf(b.name));
}

async function measure(paper: MeasuredPaper, wear: Wear): Promise<void> {
  const { name, text, beside = '', truth } = paper;
  const seen = await recognition.pages(`${name}, ${wear.name}\n${text}${beside}`, async () => scansOf(paper, wear));
  if (seen === null) return;
  counts.scans += 1;
  counts.pages += seen.length;
  const fields = fieldsRead(truth, readPages(seen));
  for (const field of fields) tallies.byKind.add(field.kind, [field]);
  const language = paper.beside === undefined ? truth.language : 'en, Chinese beside it';
  for (const [tally, row] of [
    [tallies.byWear, wear.name],
    [tallies.byLanguage, language],
  ] as const) {
    tally.add(row, fields);
    tally.addPages(row, seen.length);
  }
  for (const field of fields) tell(field, `${name}, ${wear.name}`);
  process.stderr.write(`\r${counts.pages} pages`);
}

function tell(field: ReadField, where: string): void {
  const outcome = outcomeOf(field);
  const isBad = outcome === 'certainWrong' || outcome === 'likelyWrong' || outcome === 'missed';
  if (!isBad && !(outcome === 'open' && isAsked('--open'))) return;
  const { truth, read } = field;
  process.stdout.write(
    `${outcome}: ${where}: ${field.field}: ${JSON.stringify(truth)} read as ${JSON.stringify(read)}\n`,
  );
}

async function scansOf(paper: MeasuredPaper, wear: Wear): Promise<readonly Uint8Array[]> {
  const chance = chanceFrom(1 + seedOf(`${paper.name}, ${wear.name}`));
  const [pictures = []] = await drawPages([paper]);
  const scans = [];
  for (const picture of pictures) scans.push(await degrade(picture, wear, () => chance.below(STEPS) / STEPS));
  return scans;
}

/** English papers go through two wears each, those with Chinese through four. */
function wearsOf({ name, beside, truth }: MeasuredPaper): readonly Wear[] {
  const first = seedOf(name) % wears.length;
  const steps = beside === undefined && truth.language === 'en' ? [0, 4] : [0, 2, 4, 6];
  return steps.map((step) => wears[(first + step) % wears.length] as Wear);
}

function seedOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % 2_147_483_000;
}
