import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '@tenfold/ledger';
import { type ExampleRecord, exampleFrom, loadExample } from './load-examples.ts';

/** The folder of the project, where the examples are that come with the product. */
const folder = join(import.meta.dirname, '../../../../examples');

/** Records the examples that are not in the ledger yet; gives the ids of all. */
export async function loadExamples(ledger: Ledger): Promise<readonly string[]> {
  const examples = readExamples();
  for (const example of examples) await loadExample(ledger, example);
  return examples.map(({ issuer }) => issuer);
}

function readExamples(): readonly ExampleRecord[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.toSorted().map((name) => exampleFrom(readFileSync(join(folder, name), 'utf8')));
}
