import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperPage } from '@tenfold/documents/pages';
import { usualLimits } from '@tenfold/intake';
import { root } from '../../scripts/setup/places.mjs';
import { readImage } from '../../packages/intake/src/image/read-image.ts';
import { TesseractRecogniser } from '../../packages/intake/src/ocr/tesseract-recogniser.ts';

const folder = join(root, '.tools/recognised');

/** What decides how a scan looks and what is recognised on it: a change of any of it asks for new recognition. */
const deciding = [
  ...['degrade', 'fold', 'page-html', 'page-pictures', 'seal', 'sheets-beside', 'sheets-of', 'wears'].map(
    (name) => `bench/intake/${name}.ts`,
  ),
  ...['ocr', 'lines'].flatMap((part) => sourcesIn(`packages/intake/src/${part}`)),
  'packages/intake/src/image/at-best-size.ts',
  'packages/intake/package.json',
];

function sourcesIn(place: string): readonly string[] {
  return readdirSync(join(root, place)).map((file) => `${place}/${file}`);
}

/**
 * Recognises scans, and keeps what was recognised beside the tools: reading is then measured anew within seconds, and a run
 * that is broken off goes on where it was.
 */
export class KeptRecognition {
  readonly #ways = deciding.map((file) => readFileSync(join(root, file)));
  readonly #onlyKept: boolean;

  /** With `only: 'kept'`, nothing is recognised anew. */
  constructor(only: 'kept' | 'all') {
    this.#onlyKept = only === 'kept';
  }

  /** What is recognised on the scans of one paper, whose text and wear are told by `of`; `null` where that is not kept. */
  async pages(of: string, scans: () => Promise<readonly Uint8Array[]>): Promise<readonly PaperPage[] | null> {
    const file = join(folder, `${this.#nameOf(of)}.json`);
    if (!existsSync(file)) {
      if (this.#onlyKept) return null;
      const pages = await recognised(await scans());
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify(pages));
    }
    return JSON.parse(readFileSync(file, 'utf8')) as readonly PaperPage[];
  }

  #nameOf(of: string): string {
    const hash = createHash('sha256').update(of);
    for (const way of this.#ways) hash.update(way);
    return hash.digest('hex');
  }
}

/** As one file is read: its first page tells the script of those behind it. */
async function recognised(scans: readonly Uint8Array[]): Promise<readonly PaperPage[]> {
  const recogniser = new TesseractRecogniser();
  try {
    const pages: PaperPage[] = [];
    for (const scan of scans) {
      const [page] = await readImage('jpeg', scan, { limits: usualLimits, recogniser });
      if (page !== undefined) pages.push({ ...page, number: pages.length + 1 });
    }
    return pages;
  } finally {
    await recogniser.close();
  }
}
