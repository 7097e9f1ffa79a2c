// Makes the scans that the tests read, the same each time: `node bench/intake/make-test-scans.ts`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup/places.mjs';
import { chanceFrom } from '../invented/chance.ts';
import { degrade } from './degrade.ts';
import { drawnNamed } from './measured-papers.ts';
import { drawPages } from './page-pictures.ts';
import { wearNamed } from './wears.ts';

/** Scans that stand in the repository are small: 160 dots an inch, little noise, much compressed. */
const small = { dots: 160, noise: 8, quality: 42 };

/** Papers of the tests with what their scans have been through. */
const made = [
  { paper: 'other-order', wear: 'askew' },
  { paper: 'two-columns', wear: 'clean' },
  { paper: 'rules-by-definition', wear: 'noisy and faint' },
  { paper: 'letter-with-letters', wear: 'stamped' },
  { paper: 'english-beside-hant', wear: 'folded' },
  { paper: 'zh-hant', wear: 'clean' },
  { paper: 'zh-hans', wear: 'askew' },
  { paper: 'not-bank-guarantee', wear: 'clean' },
];

const scans = join(root, 'packages/intake/test/scans');
const chance = chanceFrom(8_043);
const STEPS = 1_000_003;
const drawn = await drawPages(made.map(({ paper }) => drawnNamed(paper)));
mkdirSync(scans, { recursive: true });
for (const old of readdirSync(scans)) rmSync(join(scans, old));
for (const [at, { paper, wear }] of made.entries()) {
  for (const [page, picture] of (drawn[at] ?? []).entries()) {
    const scan = await degrade(picture, { ...wearNamed(wear), ...small }, () => chance.below(STEPS) / STEPS);
    writeFileSync(join(scans, `${paper}-${page + 1}.jpg`), scan);
  }
}
