import { Broken } from '../pdf/broken.ts';
import { type PageTree, pageTree } from '../pdf/pages.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { differing } from '../pdf/same.ts';
import { dictionaryOf, type PdfDictionary, type PdfValue } from '../pdf/value.ts';
import { readable, reached } from './reach.ts';
import type { Change, ChangeKind } from './taken-apart.ts';

type Meaning = Pick<Change, 'what' | 'visible' | 'entries'>;

/** Says of an object that nothing explains what it is to the document, before or after a save. */
export function meaningOf(file: PdfFile, save: number): (object: number) => Meaning {
  const kinds = [kindsAt(file, save - 1), kindsAt(file, save)];
  return (object) => {
    const what = kinds.map((known) => known(object)).find((kind) => kind !== 'unreachable') ?? 'unreachable';
    const entries = differing(readable(file, object, save - 1), readable(file, object, save));
    const isShown = what === 'catalog' ? entries.some((name) => SHOWN_BY_CATALOG.has(name)) : SHOWN.has(what);
    const isScript = what === 'catalog' && entries.some((name) => SCRIPTS.has(name));
    return { what: isScript ? 'script' : what, visible: isShown, entries };
  };
}

/** What can change how a page looks. */
const SHOWN: ReadonlySet<ChangeKind> = new Set(['page', 'page-tree', 'page-content', 'annotation', 'form-value']);
const SHOWN_BY_CATALOG = new Set(['Pages', 'AcroForm', 'OCProperties', 'Outlines', 'PageLabels']);
const SCRIPTS = new Set(['OpenAction', 'AA', 'Names']);

/** For each object, what first leads to it: what is seen weighs more than what is not. */
function kindsAt(file: PdfFile, save: number): (object: number) => ChangeKind {
  const root = file.trailer(save).entries.get('Root');
  const catalog = dictionaryOf(root?.kind === 'reference' ? readable(file, root.object, save) : undefined);
  const tree = treeOf(file, save);
  const pages = tree.pages.map(({ object }) => dictionaryOf(readable(file, object, save)));
  const reach = (...from: readonly (PdfValue | undefined)[]): ReadonlySet<number> =>
    reached({
      file,
      save,
      from,
      without: ['Parent', 'P', 'Pg', 'Annots', 'StructParents'],
      border: new Set(tree.nodes),
    });
  const of = (name: string): PdfValue | undefined => catalog?.entries.get(name);
  const order: readonly (readonly [ChangeKind, ReadonlySet<number>])[] = [
    ['catalog', new Set(root?.kind === 'reference' ? [root.object] : [])],
    ['page-tree', new Set(tree.nodes)],
    ['page', new Set(tree.pages.map(({ object }) => object))],
    ['page-content', reach(...pages.map(withoutLinks), of('OCProperties'))],
    ['annotation', reach(...pages.map((page) => page?.entries.get('Annots')))],
    ['form-value', reach(of('AcroForm'))],
    ['script', reach(of('OpenAction'), of('AA'), of('Names'))],
    ['validation-data', reach(of('DSS'))],
    ['metadata', reach(of('Metadata'), file.trailer(save).entries.get('Info'))],
    ['structure', reach(of('StructTreeRoot'))],
    ['other', reach(root)],
  ];
  return (object) => order.find(([, objects]) => objects.has(object))?.[0] ?? 'unreachable';
}

/** A page without what leads out of it. */
function withoutLinks(page: PdfDictionary | undefined): PdfValue | undefined {
  if (page === undefined) return undefined;
  const kept = Array.from(page.entries).filter(([name]) => !['Annots', 'Parent', 'B'].includes(name));
  return { ...page, entries: new Map(kept) };
}

function treeOf(file: PdfFile, save: number): PageTree {
  try {
    return pageTree(file, save);
  } catch (error) {
    if (error instanceof Broken) return { pages: [], nodes: [] };
    throw error;
  }
}
