import { pageTree } from '../pdf/pages.ts';
import { Broken } from '../pdf/broken.ts';
import { differing } from '../pdf/same.ts';
import { dictionaryOf, type PdfReference } from '../pdf/value.ts';
import { appended, type Explained } from './explained.ts';

/** Accounts for pages whose list of annotations has nothing new but fields of signatures. */
export function explainPages(explained: Explained): void {
  for (const page of pagesOf(explained)) {
    const [now, before] = [dictionaryOf(explained.now(page)), dictionaryOf(explained.before(page))];
    const [list, listBefore] = [now?.entries.get('Annots'), before?.entries.get('Annots')];
    const added = appended(explained.before(listBefore), explained.now(list));
    if (added === null || !added.every((one) => explained.of(one.object)?.what === 'signature')) continue;
    if (list?.kind === 'reference' && (isSameObject(list, listBefore) || explained.isAdded(list.object))) {
      explained.as('list-of-annotations', list.object);
    }
    if (differing(before, now).every((name) => name === 'Annots')) explained.as('list-of-annotations', page.object);
  }
}

function isSameObject(one: PdfReference, other: unknown): boolean {
  return typeof other === 'object' && other !== null && 'object' in other && other.object === one.object;
}

function pagesOf({ file, save }: Explained): readonly PdfReference[] {
  try {
    return pageTree(file, save - 1).pages;
  } catch (error) {
    if (error instanceof Broken) return [];
    throw error;
  }
}
