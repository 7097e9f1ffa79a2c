import { PdfFile } from '../../src/pdf/pdf-file.ts';
import { dictionaryOf, type PdfDictionary, type PdfValue } from '../../src/pdf/value.ts';
import { withEntries, written } from '../../src/pdf/written.ts';
import { catalogOf } from '../../src/make/place-field.ts';
import { firstPage } from '../../src/pdf/pages.ts';

/** One save as a forger writes it: whatever is left out is as it should be. */
export interface ForgedSave {
  /** Objects with their text. */
  readonly objects?: Readonly<Record<number, string>>;
  /** Lines of the table that are other than the objects say: an offset, or `null` for an object taken away. */
  readonly lines?: Readonly<Record<number, number | null>>;
  /** Bytes between the objects and the table. */
  readonly stray?: string;
  /** Entries of the trailer beside the usual ones. */
  readonly trailer?: string;
  readonly root?: string;
  /** The identifier of the file, if other than before. */
  readonly id?: string;
  /** What stands behind the end. */
  readonly behind?: string;
}

/** A PDF with a forger’s save behind its end. */
export function forged(pdf: Uint8Array, save: ForgedSave): Uint8Array {
  const { objects = {}, lines = {}, stray = '', trailer = '', behind = '' } = save;
  const file = new PdfFile(pdf);
  const places = new Map<number, number | null>();
  let text = '\n';
  for (const [object, body] of Object.entries(objects)) {
    places.set(Number(object), pdf.length + text.length);
    text += `${object} 0 obj\n${body}\nendobj\n`;
  }
  text += stray;
  for (const [object, place] of Object.entries(lines)) places.set(Number(object), place);
  const table = pdf.length + text.length;
  text += `xref\n${[...places].map(([object, place]) => `${object} 1\n${lineOf(place)}`).join('')}`;
  const size = Math.max(...file.objects(file.last), ...places.keys()) + 1;
  const entries = ['Info', 'ID'].flatMap((name) => {
    if (name === 'ID' && save.id !== undefined) return [`/ID ${save.id}`];
    const value = file.trailer(file.last).entries.get(name);
    return value === undefined ? [] : [`/${name} ${written(value)}`];
  });
  const root = save.root ?? `${catalogOf(file).object} 0 R`;
  const previous = file.saves[file.last]?.sections[0]?.at ?? 0;
  text += `trailer\n<< /Size ${size} /Root ${root} /Prev ${previous} ${entries.join(' ')} ${trailer} >>\n`;
  return Buffer.concat([pdf, Buffer.from(`${text}startxref\n${table}\n%%EOF\n${behind}`, 'latin1')]);
}

function lineOf(place: number | null): string {
  return place === null ? '0000000000 00001 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
}

/** The parts of a PDF that attacks aim at, each as it is now. */
export class Target {
  readonly pdf: Uint8Array;
  readonly file: PdfFile;

  constructor(pdf: Uint8Array) {
    this.pdf = pdf;
    this.file = new PdfFile(pdf);
  }

  get catalog(): number {
    return catalogOf(this.file).object;
  }

  get page(): number {
    return firstPage(this.file).object;
  }

  /** The first free number. */
  get free(): number {
    return Math.max(...this.file.objects(this.file.last)) + 1;
  }

  dictionary(object: number): PdfDictionary {
    return dictionaryOf(this.file.get(object, this.file.last)) as PdfDictionary;
  }

  entry(object: number, name: string): PdfValue {
    return this.dictionary(object).entries.get(name) ?? { kind: 'null' };
  }

  /** The object that an entry refers to. */
  objectAt(object: number, name: string): number {
    const value = this.entry(object, name);
    if (value.kind !== 'reference') throw new Error(`${name} of ${object} is no reference`);
    return value.object;
  }

  /** An object with entries put into it, as text of a PDF. */
  with(object: number, entries: Readonly<Record<string, string>>): string {
    const raw = Object.entries(entries).map(([name, text]) => [name, { kind: 'number', text } as const] as const);
    return written(withEntries(this.dictionary(object), Object.fromEntries(raw)));
  }

  /** A list with one more in it, as text of a PDF. */
  longer(object: number, name: string, more: string): string {
    const list = this.file.resolve(this.entry(object, name), this.file.last);
    return list.kind === 'array' ? `[${[...list.items.map(written), more].join(' ')}]` : `[${more}]`;
  }
}

/** A stream as text of a PDF. */
export function stream(contents: string, entries = ''): string {
  return `<< ${entries} /Length ${contents.length} >>\nstream\n${contents}\nendstream`;
}

/** A PDF with a text replaced by one of the same length, from a byte on. */
export function overwritten(
  pdf: Uint8Array,
  { from = 0, text, by }: { from?: number; text: string; by: string },
): Uint8Array {
  const copy = Buffer.from(pdf);
  const at = copy.indexOf(text, from, 'latin1');
  if (at < 0 || by.length > text.length) throw new Error(`nothing to overwrite: ${text}`);
  copy.write(by.padEnd(text.length), at, 'latin1');
  return copy;
}
