import type { PdfFile } from '../pdf/pdf-file.ts';
import { dictionaryOf, type PdfValue } from '../pdf/value.ts';
import { withEntries, written } from '../pdf/written.ts';
import { type Problem, problem } from '../problem.ts';
import { openForUpdate } from './open-for-update.ts';
import { catalogOf } from './place-field.ts';
import { type FreshObject, nextObject, streamBody, updated } from './update.ts';

/** What a reader of a later day needs to check certificates without asking anybody, each in DER. */
export interface ValidationGiven {
  readonly certificates: readonly Uint8Array[];
  readonly crls: readonly Uint8Array[];
  readonly ocsps: readonly Uint8Array[];
}

/** Adds validation data behind everything (DSS of ETSI EN 319 142-1, 5.4.2): what is there already stays. */
export function addValidationData(pdf: Uint8Array, given: ValidationGiven): { readonly pdf: Uint8Array } | Problem {
  const file = openForUpdate(pdf);
  if ('problem' in file) return file;
  const lists = { Certs: given.certificates, CRLs: given.crls, OCSPs: given.ocsps };
  if (Object.values(lists).every((list) => list.length === 0)) return problem('nothing-given');
  const streams: FreshObject[] = [];
  let next = nextObject(file);
  const catalog = catalogOf(file);
  const entries: Record<string, PdfValue> = { Type: { kind: 'name', name: 'DSS' } };
  for (const [name, list] of Object.entries(lists)) {
    const fresh = list.map((contents): FreshObject => ({ object: next++, body: streamBody(contents) }));
    const items = [...kept(file, name), ...fresh.map(({ object }) => reference(object))];
    if (items.length > 0) entries[name] = { kind: 'array', items };
    streams.push(...fresh);
  }
  const store = { object: next, body: written(withEntries(storeOf(file), entries)) };
  const root = { object: catalog.object, body: written(withEntries(catalog.value, { DSS: reference(next) })) };
  return { pdf: updated(file, [...streams, store, root]) };
}

function storeOf(file: PdfFile): NonNullable<ReturnType<typeof dictionaryOf>> {
  const store = file.resolve(catalogOf(file).value.entries.get('DSS'), file.last);
  return dictionaryOf(store) ?? { kind: 'dictionary', entries: new Map(), hasTwice: false };
}

function kept(file: PdfFile, name: string): readonly PdfValue[] {
  const list = file.resolve(storeOf(file).entries.get(name), file.last);
  return list.kind === 'array' ? list.items : [];
}

function reference(object: number): PdfValue {
  return { kind: 'reference', object, generation: 0 };
}
