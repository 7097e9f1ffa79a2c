import { Broken } from '../pdf/broken.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { isSame } from '../pdf/same.ts';
import { type PdfDictionary, type PdfValue, partsOf, dictionaryOf } from '../pdf/value.ts';
import type { Irregularity, IrregularityKind } from './taken-apart.ts';
import { oddBytes } from './tiling.ts';

/** Everything that is out of order in how a file is written, save by save. */
export function irregularitiesOf(file: PdfFile): readonly Irregularity[] {
  const found = file.saves.flatMap((_, save) => [
    ...oddBytes(file, save),
    ...oddTables(file, save),
    ...oddTrailer(file, save),
    ...oddObjects(file, save),
  ]);
  const { lineEnd = 0 } = file.saves[file.last] ?? {};
  if (lineEnd === file.bytes.length) return found;
  return [...found, { what: 'bytes-after-end', revision: file.saves.length, at: lineEnd }];
}

function odd(what: IrregularityKind, save: number, at: number): Irregularity {
  return { what, revision: save + 1, at };
}

function oddTables(file: PdfFile, save: number): readonly Irregularity[] {
  return (file.saves[save]?.sections ?? []).flatMap((section) => [
    ...(section.hasTwice ? [odd('object-twice', save, section.at)] : []),
    ...(section.trailer.entries.has('XRefStm') ? [odd('hybrid', save, section.at)] : []),
    ...(hasTwiceWithin(section.trailer) ? [odd('entry-twice', save, section.at)] : []),
  ]);
}

/** Entries of a trailer that every save writes anew, or that are of the table as a stream. */
const OWN_ENTRIES = new Set([
  'Size',
  'Prev',
  'ID',
  'Info',
  'Type',
  'W',
  'Index',
  'Length',
  'Filter',
  'DecodeParms',
  'XRefStm',
  'DocChecksum',
]);

/** A later trailer says what the one before said: the same catalog, the same beginning of the identifier. */
function oddTrailer(file: PdfFile, save: number): readonly Irregularity[] {
  if (save === 0) return [];
  const [now, before] = [file.trailer(save), file.trailer(save - 1)];
  const names = new Set([...now.entries.keys(), ...before.entries.keys()]);
  const isChanged = [...names].some(
    (name) => !OWN_ENTRIES.has(name) && !isSame(now.entries.get(name), before.entries.get(name)),
  );
  const isOdd = isChanged || !isSame(firstOf(now), firstOf(before)) || isInfoMoved(now, before);
  return isOdd ? [odd('trailer-odd', save, file.saves[save]?.sections[0]?.at ?? 0)] : [];
}

function firstOf({ entries }: PdfDictionary): PdfValue | undefined {
  const id = entries.get('ID');
  return id?.kind === 'array' ? id.items[0] : undefined;
}

/** Facts about the file may come in where there were none, and stay where they are. */
function isInfoMoved(now: PdfDictionary, before: PdfDictionary): boolean {
  return before.entries.has('Info') && !isSame(now.entries.get('Info'), before.entries.get('Info'));
}

/** Dictionaries that name an entry twice, and streams of objects that hold others than the table names. */
function oddObjects(file: PdfFile, save: number): readonly Irregularity[] {
  const entries = (file.saves[save]?.sections ?? []).flatMap((section) => [...section.entries]);
  const containers = new Map<number, number>();
  const found: Irregularity[] = [];
  for (const [object, entry] of entries) {
    if (entry.kind === 'free') continue;
    if (entry.kind === 'in') containers.set(entry.container, (containers.get(entry.container) ?? 0) + 1);
    const at = entry.kind === 'at' ? entry.offset : 0;
    const value = readable(file, object, save);
    if (value === null) found.push(odd('object-broken', save, at));
    else if (hasTwiceWithin(value)) found.push(odd('entry-twice', save, at));
    else if (save > 0 && hasOddReference(file, value, save)) found.push(odd('reference-odd', save, at));
  }
  for (const [container, named] of containers) {
    if (packed(file, container, save) !== named) found.push(odd('object-twice', save, 0));
  }
  return found;
}

function readable(file: PdfFile, object: number, save: number): PdfValue | null {
  try {
    return file.get(object, save);
  } catch (error) {
    if (error instanceof Broken) return null;
    throw error;
  }
}

/** How many objects a stream of objects holds; -1 where it can’t be read, or is of another save. */
function packed(file: PdfFile, container: number, save: number): number {
  const entry = file.entry(container, save);
  if (entry?.kind !== 'at' || entry.offset < (file.saves[save]?.start ?? 0)) return -1;
  try {
    return file.packedIn(container, save).length;
  } catch (error) {
    if (error instanceof Broken) return -1;
    throw error;
  }
}

function hasTwiceWithin(value: PdfValue): boolean {
  if (dictionaryOf(value)?.hasTwice === true) return true;
  for (const part of partsOf(value)) if (hasTwiceWithin(part)) return true;
  return false;
}

/** Whether a value refers to a generation of an object that is not there: one reader finds nothing, another the object. */
function hasOddReference(file: PdfFile, value: PdfValue, save: number): boolean {
  if (value.kind === 'reference') {
    const entry = file.entry(value.object, save);
    return value.generation !== (entry?.kind === 'at' ? entry.generation : 0);
  }
  for (const part of partsOf(value)) if (hasOddReference(file, part, save)) return true;
  return false;
}
