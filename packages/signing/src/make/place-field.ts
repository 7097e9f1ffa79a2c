import { Broken } from '../pdf/broken.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { dictionaryOf, nameOf, type PdfDictionary, type PdfReference, type PdfValue } from '../pdf/value.ts';
import { withEntries, written } from '../pdf/written.ts';
import { firstPage } from '../pdf/pages.ts';
import type { FreshObject } from './update.ts';

/** The objects that change where a signature field comes in: the list of fields, the list of annotations of a page, the catalog. */
export function placeField(file: PdfFile, field: number, firstFree: number): readonly FreshObject[] {
  const reference: PdfReference = { kind: 'reference', object: field, generation: 0 };
  const fresh = new Map<number, PdfValue>();
  placeInForm(file, reference, { fresh, firstFree });
  placeOnPage(file, reference, fresh);
  return Array.from(fresh, ([object, value]) => ({ object, body: written(value) }));
}

/** The page on which a signature that shows nothing has its place: the first. */
export function pageOfField(file: PdfFile): PdfReference {
  return firstPage(file);
}

interface Placing {
  readonly fresh: Map<number, PdfValue>;
  readonly firstFree: number;
}

function placeInForm(file: PdfFile, field: PdfReference, { fresh, firstFree }: Placing): void {
  const root = catalogOf(file);
  const stated = root.value.entries.get('AcroForm');
  const form = dictionaryOf(file.resolve(stated, file.last)) ?? emptyDictionary;
  const signed = { SigFlags: { kind: 'number', text: '3' } as const };
  const list = form.entries.get('Fields');
  const items = listed(file, list);
  const changed =
    list?.kind === 'reference'
      ? withEntries(form, signed)
      : withEntries(form, { Fields: { kind: 'array', items: [...items, field] }, ...signed });
  if (list?.kind === 'reference') fresh.set(list.object, { kind: 'array', items: [...items, field] });
  if (stated?.kind === 'reference') fresh.set(stated.object, changed);
  else {
    const place: PdfReference = { kind: 'reference', object: firstFree, generation: 0 };
    fresh.set(firstFree, changed);
    fresh.set(root.object, withEntries(root.value, { AcroForm: place }));
  }
}

function placeOnPage(file: PdfFile, field: PdfReference, fresh: Map<number, PdfValue>): void {
  const { object } = pageOfField(file);
  const page = dictionaryOf(file.get(object, file.last)) ?? emptyDictionary;
  const list = page.entries.get('Annots');
  const items: PdfValue = { kind: 'array', items: [...listed(file, list), field] };
  if (list?.kind === 'reference') fresh.set(list.object, items);
  else fresh.set(object, withEntries(page, { Annots: items }));
}

function listed(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const list = file.resolve(value, file.last);
  return list.kind === 'array' ? list.items : [];
}

const emptyDictionary: PdfDictionary = { kind: 'dictionary', entries: new Map(), hasTwice: false };

/** The catalog of a file with the number of its object. */
export function catalogOf(file: PdfFile): { readonly object: number; readonly value: PdfDictionary } {
  const reference = file.trailer(file.last).entries.get('Root');
  const value = dictionaryOf(file.resolve(reference, file.last));
  if (reference?.kind !== 'reference' || nameOf(value?.entries.get('Type')) !== 'Catalog')
    throw new Broken('no catalog', 0);
  return { object: reference.object, value: value as PdfDictionary };
}
