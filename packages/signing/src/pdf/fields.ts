import { Broken } from './broken.ts';
import type { PdfFile } from './pdf-file.ts';
import { dictionaryOf, type PdfDictionary, type PdfValue } from './value.ts';
import { wordsIn } from './written.ts';

/** A field of a form, with its whole name (ISO 32000-1, 12.7.3). */
export interface Field {
  readonly name: string;
  /** The number of its object. */
  readonly object: number;
  readonly dictionary: PdfDictionary;
  /** What it inherits or says of its kind: `Sig`, `Tx`, … */
  readonly kind: string | null;
}

/** Forms of undertakings have a handful. */
const MOST_FIELDS = 10_000;

/** Every field of the form after a save, in the order of the list. Throws `Broken`. */
export function fieldsOf(file: PdfFile, save: number): readonly Field[] {
  const root = dictionaryOf(file.resolve(file.trailer(save).entries.get('Root'), save));
  const form = dictionaryOf(file.resolve(root?.entries.get('AcroForm'), save));
  const fields: Field[] = [];
  const seen = new Set<number>();
  const waiting = childrenOf(file, form?.entries.get('Fields'), { name: '', kind: null, save });
  while (waiting.length > 0) {
    const { reference, above } = waiting.pop() as Waiting;
    if (reference.kind !== 'reference' || seen.has(reference.object) || seen.size > MOST_FIELDS) {
      throw new Broken('odd list of fields', 0);
    }
    seen.add(reference.object);
    const field = fieldAt(file, reference.object, above);
    fields.push(field);
    waiting.push(
      ...childrenOf(file, field.dictionary.entries.get('Kids'), { name: field.name, kind: field.kind, save }),
    );
  }
  return fields;
}

interface Above {
  readonly name: string;
  readonly kind: string | null;
  readonly save: number;
}

interface Waiting {
  readonly reference: PdfValue;
  readonly above: Above;
}

/** What hangs below a list, the last first, so that the first is taken first. */
function childrenOf(file: PdfFile, list: PdfValue | undefined, above: Above): Waiting[] {
  const items = file.resolve(list, above.save);
  if (items.kind !== 'array') return [];
  return items.items.map((reference) => ({ reference, above })).toReversed();
}

function fieldAt(file: PdfFile, object: number, above: Above): Field {
  const dictionary = dictionaryOf(file.get(object, above.save));
  if (dictionary === undefined) throw new Broken('no field', object);
  const own = dictionary.entries.get('T');
  const kind = dictionary.entries.get('FT');
  const name = own?.kind === 'string' ? wordsIn(own.bytes) : '';
  return {
    name: [above.name, name].filter((part) => part !== '').join('.'),
    object,
    dictionary,
    kind: kind?.kind === 'name' ? kind.name : above.kind,
  };
}

/** The names of all fields of a file as it is now. */
export function fieldNames(file: PdfFile): readonly string[] {
  return fieldsOf(file, file.last).map(({ name }) => name);
}
