import { dictionaryOf, type PdfValue } from '../pdf/value.ts';
import type { Explained } from './explained.ts';
import { reached } from './reach.ts';

/** What the store of validation data holds (ETSI EN 319 142-1, 5.4.2): lists of streams, and for each signature which are its own. */
const ENTRIES = new Set(['Type', 'VRI', 'Certs', 'CRLs', 'OCSPs']);

/** Accounts for validation data: what is new in the store, and what of it is replaced that nothing else leads to. */
export function explainValidation(explained: Explained): void {
  const { file, save, catalogs } = explained;
  const store = catalogs.now.entries.get('DSS');
  const dictionary = dictionaryOf(explained.now(store));
  if (dictionary === undefined || ![...dictionary.entries.keys()].every((name) => ENTRIES.has(name))) return;
  for (const object of explained.addedFrom(store)) {
    if (isPlain(explained.now({ kind: 'reference', object, generation: 0 }))) explained.as('validation-data', object);
  }
  const old = catalogs.before.entries.get('DSS');
  const before = reached({ file, save: save - 1, from: [old] });
  const elsewhere = reached({ file, save: save - 1, from: [file.trailer(save - 1)], without: ['DSS'] });
  for (const object of before) {
    const value = explained.now({ kind: 'reference', object, generation: 0 });
    if (!elsewhere.has(object) && value.kind !== 'stream' && isPlain(value)) explained.as('validation-data', object);
  }
}

const STREAM_ENTRIES = new Set(['Length', 'Filter', 'DecodeParms', 'Type']);

/** Whether a value is a list, a dictionary of them, or a stream that says nothing of what it shows. */
function isPlain(value: PdfValue): boolean {
  if (value.kind === 'stream') return [...value.dictionary.entries.keys()].every((name) => STREAM_ENTRIES.has(name));
  return value.kind === 'array' || value.kind === 'dictionary' || value.kind === 'number';
}
