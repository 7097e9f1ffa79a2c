import { linkSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const models = ['eng', 'chi_tra', 'chi_sim'] as const;

/** The kind of model that reads best for its size. */
const KIND = '4.0.0_best_int';

let folder: string | undefined;

/** One folder with all models, as Tesseract wants them; made once a process and taken away when it ends. */
export function languageFolder(): string {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(join(tmpdir(), 'tenfold-models-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  for (const model of models) linkOrCopy(pathOf(model), join(made, `${model}.traineddata.gz`));
  folder = made;
  return made;
}

function pathOf(model: (typeof models)[number]): string {
  const { resolve } = createRequire(import.meta.url);
  return join(dirname(resolve(`@tesseract.js-data/${model}/package.json`)), KIND, `${model}.traineddata.gz`);
}

/** Another disk, or a disk without links, takes a copy. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
