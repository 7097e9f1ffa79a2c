import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instrument } from '@tenfold/kernel';
import { readInstrument } from '@tenfold/documents/read-instrument';
import { root } from '../../scripts/setup/places.mjs';
import type { Drawn } from './page-pictures.ts';

/** A paper that is measured: how it is drawn, and what its text says when nothing is lost on the way. */
export interface MeasuredPaper extends Drawn {
  readonly name: string;
  readonly truth: Instrument;
}

const papers = join(root, 'packages/documents/test/papers');

/** Papers that are drawn in two columns: an English one and the same in Chinese. */
const beside: Readonly<Record<string, string>> = {
  'english-beside-hant': 'hant-beside-english',
  'english-beside-hans': 'hans-beside-english',
};

/** All undertakings among the invented papers, by name; what is no undertaking and what is only a second column is left out. */
export function measuredPapers(): readonly MeasuredPaper[] {
  const names = readdirSync(papers)
    .filter((file) => file.endsWith('.txt') && !file.startsWith('not-'))
    .map((file) => file.replace('.txt', ''));
  return names.toSorted().map(paperNamed);
}

function paperNamed(name: string): MeasuredPaper {
  const drawn = drawnNamed(name);
  const truth = readInstrument(drawn.text);
  if (truth.kind === 'refused') throw new Error(`${name} is no undertaking: ${truth.reason.key}`);
  return { name, truth: truth.instrument, ...drawn };
}

/** A paper of this name as it is drawn. */
export function drawnNamed(name: string): Drawn {
  const other = beside[name];
  return { text: textOf(name), ...(other === undefined ? {} : { beside: textOf(other) }) };
}

function textOf(name: string): string {
  return readFileSync(join(papers, `${name}.txt`), 'utf8');
}
