import { createHash } from 'node:crypto';
import type { Save } from '../pdf/saves.ts';
import { countOf, type PdfDictionary, type PdfString, type PdfValue } from '../pdf/value.ts';
import type { RangeFault } from './taken-apart.ts';

/** Which bytes a signature says it covers, and what is wrong with that. */
export interface RangeFound {
  readonly byteRange: readonly number[] | null;
  readonly fault: RangeFault | null;
}

/**
 * The range of a signature held against its save (ISO 32000-1, 12.8.1): from the first byte to the last of the save, but for the
 * digits of its own contents with their brackets. One byte more in the gap, or less at the end, is room for something else.
 */
export function rangeOf(signature: PdfDictionary, save: Save, isPlaced: boolean): RangeFound {
  const stated = signature.entries.get('ByteRange');
  if (stated?.kind !== 'array') return { byteRange: null, fault: 'range-missing' };
  const numbers = stated.items.map(countOf);
  const byteRange = numbers.filter((number) => number !== null);
  if (numbers.length !== 4 || byteRange.length !== 4) return { byteRange: null, fault: 'range-odd' };
  const contents = signature.entries.get('Contents');
  return { byteRange, fault: contentsFault(contents, isPlaced) ?? rangeFault(byteRange, contents as PdfString, save) };
}

function contentsFault(contents: PdfValue | undefined, isPlaced: boolean): RangeFault | null {
  if (contents === undefined || contents.kind === 'null') return 'contents-missing';
  if (contents.kind !== 'string' || !contents.isPlainHex || !isPlaced) return 'contents-odd';
  return contents.bytes === '' ? 'contents-missing' : null;
}

function rangeFault(range: readonly number[], contents: PdfString, save: Save): RangeFault | null {
  const [from = 0, gap = 0, behind = 0, rest = 0] = range;
  if (from !== 0) return 'range-not-from-start';
  if (gap !== contents.start || behind !== contents.end) return 'range-gap';
  const end = behind + rest;
  if (end < save.end) return 'range-short';
  return end > save.lineEnd ? 'range-beyond' : null;
}

/** The bytes covered, one behind the other; `null` where the range is none in this file. */
export function coveredBytes(bytes: Uint8Array, range: readonly number[] | null): Uint8Array | null {
  const [from, length, behind, rest] = range ?? [];
  if (from === undefined || length === undefined || behind === undefined || rest === undefined) return null;
  if (from + length > behind || behind + rest > bytes.length) return null;
  return Buffer.concat([bytes.subarray(from, from + length), bytes.subarray(behind, behind + rest)]);
}

/** A hash of bytes, by its name. */
export function hashOfBytes(name: string, bytes: Uint8Array): Buffer {
  return createHash(name).update(bytes).digest();
}
