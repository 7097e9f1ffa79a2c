import { Broken } from './broken.ts';
import type { PdfFile } from './pdf-file.ts';
import { dictionaryOf, nameOf, type PdfReference, type PdfValue } from './value.ts';

/** No undertaking has more pages. */
const MOST_PAGES = 5_000;

/** The pages of a file after a save, in order, and the nodes of the tree that they hang on. Throws `Broken`. */
export interface PageTree {
  readonly pages: readonly PdfReference[];
  readonly nodes: readonly number[];
}

export function pageTree(file: PdfFile, save: number): PageTree {
  const root = dictionaryOf(file.resolve(file.trailer(save).entries.get('Root'), save));
  const tree = { pages: [] as PdfReference[], nodes: [] as number[] };
  const seen = new Set<number>();
  const waiting: PdfValue[] = [root?.entries.get('Pages') ?? { kind: 'null' }];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next?.kind !== 'reference' || seen.has(next.object)) throw new Broken('no tree of pages', 0);
    if (seen.size > MOST_PAGES) throw new Broken('too many pages', 0);
    seen.add(next.object);
    const kids = kidsOf(file, next, save);
    if (kids === null) tree.pages.push(next);
    else {
      tree.nodes.push(next.object);
      waiting.push(...kids.toReversed());
    }
  }
  return tree;
}

/** What hangs on a node; `null` for a page. */
function kidsOf(file: PdfFile, reference: PdfReference, save: number): readonly PdfValue[] | null {
  const node = dictionaryOf(file.get(reference.object, save));
  const type = nameOf(node?.entries.get('Type'));
  if (type === 'Page') return null;
  const kids = file.resolve(node?.entries.get('Kids'), save);
  if (type !== 'Pages' || kids.kind !== 'array') throw new Broken('no page', reference.object);
  return kids.items;
}

/** The first page of a file as it is now. */
export function firstPage(file: PdfFile): PdfReference {
  const [page] = pageTree(file, file.last).pages;
  if (page === undefined) throw new Broken('no page', 0);
  return page;
}
