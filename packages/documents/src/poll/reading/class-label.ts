import type { Message } from '@tenfold/kernel';
import { plainText } from './plain-text.ts';

/** What a row of a table is of: a class by its letter or name, or all classes together. */
export type RowLabel = { readonly shareClass: string } | 'all';

const longest = 60;

const ofClass: readonly RegExp[] = [
  /^(?:holders? of )?class\s+([A-Z])(?:\s+(?:ordinary|common))?(?:\s+shares?)?(?:\s+(?:votes?|holders?))?\W*$/i,
  /^([A-Z])\s*[類类](?:別|别)?(?:普通)?股?(?:份|東|东)?\W*$/i,
  /^([A-Z])[ -]?(?:shares?|股)(?:\s*(?:holders?|東|东))?\W*$/i,
];

const named: readonly (readonly [shareClass: string, form: RegExp])[] = [
  ['domestic', /^(?:domestic shares?|內資股|内资股)\W*$/i],
  ['preferred', /^(?:(?:preferred|preference) shares?|優先股|优先股)\W*$/i],
];

const all =
  /^(?:(?:(?:grand |sub-?)?total|all|overall)(?:\W*\b(?:number|no|of|votes?|shares?|cast|class|classes|[a-z]|and|ordinary|all|together)\b)*|(?:合[計计]|[總总][計计數数和]|全部)(?:票[數数])?\s*(?:\([^)]*\))?)\W*$/iu;

/** What a short text names as the row’s class; `null` for any other text. */
export function rowLabelIn(given: string): RowLabel | null {
  const text = plainText(given);
  if (text.length > longest) return null;
  if (all.test(text)) return 'all';
  const letter = ofClass.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
  if (letter !== undefined) return { shareClass: letter.toUpperCase() };
  const word = named.find(([, form]) => form.test(text));
  return word === undefined ? null : { shareClass: word[0] };
}

/** A class as text, to be told from another; all together is no class. */
export function labelText(label: RowLabel | null): string {
  if (label === null) return '';
  return label === 'all' ? '*' : label.shareClass;
}

/** The class of a row; `null` for all together, and where a table has no classes. */
export function classOf(label: RowLabel | null): string | null {
  return label === null || label === 'all' ? null : label.shareClass;
}

/** The resolution and the class of a row, for a sentence. */
export function rowFigures(number: string, label: RowLabel | null): Message['figures'] {
  const shareClass = classOf(label);
  const row = shareClass === null ? { message: 'announcement.row.all' } : { quote: shareClass };
  return { number: { quote: number }, row };
}
