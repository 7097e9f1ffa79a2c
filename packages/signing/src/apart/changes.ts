import type { PdfFile } from '../pdf/pdf-file.ts';
import { isSame } from '../pdf/same.ts';
import { explainCatalog } from './explain-catalog.ts';
import { explainPages } from './explain-pages.ts';
import { explainFields } from './explain-fields.ts';
import { explainValidation } from './explain-validation.ts';
import { Explained } from './explained.ts';
import { readable } from './reach.ts';
import type { Change } from './taken-apart.ts';
import { meaningOf } from './meaning.ts';

/**
 * What a save changes in the document before it, object by object. A change is explained where it is no more than a signature,
 * a document time stamp or validation data needs; every other is named for what it touches.
 */
export function changesOf(file: PdfFile, save: number): readonly Change[] {
  const changed = changedObjects(file, save);
  const explained = new Explained(file, save, changed);
  explainFields(explained);
  explainPages(explained);
  explainValidation(explained);
  explainCatalog(explained);
  explainTables(explained);
  const meaning = meaningOf(file, save);
  return changed.map((object) => {
    const how = howOf(file, object, save);
    const known = explained.of(object);
    if (known !== undefined) return { object, how, ...known, explained: true, entries: [] };
    return { object, how, explained: false, ...meaning(object) };
  });
}

/** The objects that say something else after a save than before it. */
function changedObjects(file: PdfFile, save: number): readonly number[] {
  const listed = (file.saves[save]?.sections ?? []).flatMap(({ entries }) => [...entries.keys()]);
  return listed.filter((object) => {
    if (object === 0) return false;
    const [now, before] = [file.entry(object, save), file.entry(object, save - 1)];
    if (now?.kind === 'free') return before !== undefined && before.kind !== 'free';
    if (before === undefined || before.kind === 'free') return true;
    return !isSame(readable(file, object, save), readable(file, object, save - 1));
  });
}

function howOf(file: PdfFile, object: number, save: number): Change['how'] {
  if (file.entry(object, save)?.kind === 'free') return 'removed';
  const before = file.entry(object, save - 1);
  return before === undefined || before.kind === 'free' ? 'added' : 'replaced';
}

/** Tables that are streams, and streams of objects: whatever stands in them is looked at for itself. */
function explainTables(explained: Explained): void {
  const { file, save } = explained;
  for (const { object, entries } of file.saves[save]?.sections ?? []) {
    const containers = Array.from(entries.values()).flatMap((entry) => (entry.kind === 'in' ? [entry.container] : []));
    for (const structural of [...containers, ...(object === null ? [] : [object])]) {
      if (explained.isAdded(structural)) explained.as('file-structure', structural);
    }
  }
}
