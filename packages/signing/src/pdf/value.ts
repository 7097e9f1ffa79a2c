/** What stands in a PDF (ISO 32000-1, 7.3): values, as they are written. */
export type PdfValue =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | PdfString
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | PdfDictionary
  | PdfStream
  | PdfReference;

export interface PdfString {
  readonly kind: 'string';
  /** Its bytes, each as the letter of that number. */
  readonly bytes: string;
  /** Where it stands with its brackets: the first byte, and the first behind it. */
  readonly start: number;
  readonly end: number;
  /** Whether it is written as an even number of hexadecimal digits, with nothing between them. */
  readonly isPlainHex: boolean;
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** Whether an entry is there twice, so that one reader takes the first and another the last. */
  readonly hasTwice: boolean;
}

export interface PdfStream {
  readonly kind: 'stream';
  readonly dictionary: PdfDictionary;
  readonly contents: Uint8Array;
}

export interface PdfReference {
  readonly kind: 'reference';
  readonly object: number;
  readonly generation: number;
}

/** The dictionary of a value: its own, or that of its stream. */
export function dictionaryOf(value: PdfValue | undefined): PdfDictionary | undefined {
  if (value?.kind === 'stream') return value.dictionary;
  return value?.kind === 'dictionary' ? value : undefined;
}

/** The values directly in a value. */
export function partsOf(value: PdfValue): Iterable<PdfValue> {
  if (value.kind === 'array') return value.items;
  return dictionaryOf(value)?.entries.values() ?? [];
}

/** A whole number that is not negative and stands there itself; `null` for anything else. */
export function countOf(value: PdfValue | undefined): number | null {
  if (value?.kind !== 'number' || !/^\d{1,15}$/.test(value.text)) return null;
  return Number(value.text);
}

/** The name that a value is. */
export function nameOf(value: PdfValue | undefined): string | null {
  return value?.kind === 'name' ? value.name : null;
}
