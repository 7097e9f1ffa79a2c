import type { PdfDictionary, PdfValue } from './value.ts';

/** A value as it is written into a PDF, on one line. A stream is written as its dictionary. */
export function written(value: PdfValue): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'boolean':
      return String(value.value);
    case 'number':
      return value.text;
    case 'name':
      return writtenName(value.name);
    case 'string':
      return writtenText(value.bytes);
    case 'array':
      return `[${value.items.map(written).join(' ')}]`;
    case 'dictionary':
      return writtenDictionary(value.entries);
    case 'stream':
      return writtenDictionary(value.dictionary.entries);
    case 'reference':
      return `${value.object} ${value.generation} R`;
  }
}

export function writtenDictionary(entries: ReadonlyMap<string, PdfValue>): string {
  const pairs = Array.from(entries, ([name, value]) => `${writtenName(name)} ${written(value)}`);
  return `<< ${pairs.join(' ')} >>`;
}

function writtenName(name: string): string {
  const letters = Array.from(name, (letter) => (/[A-Za-z0-9._+*-]/.test(letter) ? letter : `#${hexOf(letter)}`));
  return `/${letters.join('')}`;
}

/** Bytes as a text: as letters where all of them are printed ones, else in hexadecimal digits. */
export function writtenText(bytes: string): string {
  if (!/^[\x20-\x7e]*$/.test(bytes)) return `<${Array.from(bytes, hexOf).join('')}>`;
  return `(${bytes.replaceAll(/[()\\]/g, (letter) => `\\${letter}`)})`;
}

function hexOf(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase();
}

/** Words for a reader: letters of ASCII as they are, all others as UTF-16 (ISO 32000-1, 7.9.2.2). */
export function writtenWords(words: string): string {
  if (/^[\x20-\x7e]*$/.test(words)) return writtenText(words);
  const swapped = Buffer.from(words, 'utf16le').swap16();
  return `<FEFF${swapped.toString('hex').toUpperCase()}>`;
}

/** The words that bytes of a PDF stand for. */
export function wordsIn(bytes: string): string {
  const raw = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xfe\xff'))
    return raw
      .subarray(2, raw.length - (raw.length % 2))
      .swap16()
      .toString('utf16le');
  return bytes.startsWith('\xef\xbb\xbf') ? raw.subarray(3).toString('utf8') : bytes;
}

/** A dictionary with some entries put in the place of its own, or behind them. */
export function withEntries(dictionary: PdfDictionary, more: Readonly<Record<string, PdfValue>>): PdfDictionary {
  return { ...dictionary, entries: new Map([...dictionary.entries, ...Object.entries(more)]) };
}
