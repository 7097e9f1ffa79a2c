import { plainText } from './plain-text.ts';
import type { Fragment } from './sheet.ts';

/** A figure of a table: a count, a percentage as it was printed, or a mark that says that there is none. */
export type Figure = FigureRead & Pick<Fragment, 'left' | 'right' | 'top' | 'bottom' | 'place' | 'confidence'>;

export type FigureRead =
  | { readonly kind: 'count'; readonly value: bigint; readonly text: string }
  /** `isRough` of one that is printed as “less than”: nothing can be checked by it. */
  | { readonly kind: 'percent'; readonly digits: string; readonly isRough: boolean; readonly text: string }
  | { readonly kind: 'none'; readonly text: string };

/** “Approximately” before a rounded figure changes nothing; “less than” is no figure that could be checked. */
const ABOUT = '(?:(?:approximately|approx\\.?|about|circa|[約约])\\s*)?';
const ROUGH = `${ABOUT}(?:(?:less than|under|<|少[於于]|小[於于]|低[於于])\\s*)?`;

const isBelow = /less|under|<|[少小低]/i;

const forms: readonly (readonly [kind: FigureRead['kind'] | 'note', form: RegExp])[] = [
  ['percent', new RegExp(`[(\\[]\\s*(${ROUGH})(\\d{1,3}(?:\\.\\d+)?)\\s*(?:%\\s*[)\\]]|[)\\]]\\s*%)`, 'iy')],
  ['percent', new RegExp(`(${ROUGH})(\\d{1,3}(?:\\.\\d+)?)\\s*%(?!\\s*[)\\]])`, 'iy')],
  ['percent', new RegExp(`[(\\[]\\s*(${ROUGH})(\\d{1,3}\\.\\d+|100|0)\\s*[)\\]]`, 'iy')],
  ['percent', /()(\d{1,3}\.\d+)(?![\d,])/y],
  ['note', /\((?:notes?\s*)?\d{1,2}\)|\([a-z]{1,4}\)|\(?(?:notes?|附註|附注|註|注)\s*\d{0,2}\)?|[*†‡#^]+/iy],
  ['note', /(?:votes?|shares?|票|股)(?![a-z])/iy],
  ['count', /\d{1,3}(?:,\d{3})+/y],
  ['count', /\d+/y],
  ['none', /-+|nil\b|n\/a|無|无|不適用|不适用/iy],
  ['note', /\s+|[;:/](?=\s|$)/y],
];

/** Longer texts are no cell of figures, and longer lines no row of a table. */
const longestFigures = 400;
const longestLine = 2000;

/** The figures of which a text consists, with marks of notes left out; `null` where anything else stands in it. */
export function figuresIn(given: string): readonly FigureRead[] | null {
  if (given.length > longestFigures) return null;
  const text = plainText(given);
  const found: FigureRead[] = [];
  for (let at = 0; at < text.length; ) {
    const next = nextIn(text, at);
    if (next === null) return null;
    if (next.figure !== null) found.push(next.figure);
    at = next.end;
  }
  return found.length === 0 ? null : found;
}

function nextIn(text: string, at: number): { readonly figure: FigureRead | null; readonly end: number } | null {
  for (const [kind, form] of forms) {
    form.lastIndex = at;
    const found = form.exec(text);
    if (found !== null) return { figure: figureOf(kind, found), end: at + found[0].length };
  }
  return null;
}

function figureOf(
  kind: FigureRead['kind'] | 'note',
  [text, rough = '', digits = '']: RegExpExecArray,
): FigureRead | null {
  switch (kind) {
    case 'count':
      return { kind, value: BigInt(text.replaceAll(/[, ]/g, '')), text };
    case 'percent':
      return { kind, digits, isRough: isBelow.test(rough), text };
    case 'none':
      return { kind, text };
    case 'note':
      return null;
  }
}

/** A line that ends in figures: its words, and the figures behind them. A year or a number of a sentence is none of them. */
export function figuresBehind(
  given: string,
): { readonly words: string; readonly figures: readonly FigureRead[] } | null {
  if (given.length > longestLine) return null;
  const text = plainText(given);
  const starts = [0, ...[...text.matchAll(/(?<=\s)(?=\S)|(?<=\p{Script=Han})(?=\d)/gu)].map(({ index }) => index)];
  for (const at of starts) {
    const read = /^[\d(<[約约-]|^(?:approx|about)/i.test(text.slice(at)) || at === 0 ? figuresIn(text.slice(at)) : null;
    if (read === null) continue;
    const figures = withoutWords(read);
    // A year or a number at the end of a sentence is no row of figures.
    const areFigures = at === 0 || figures.some(({ kind, text: one }) => kind === 'percent' || one.includes(','));
    return figures.length === 0 || !areFigures ? null : { words: text.slice(0, at).trim(), figures };
  }
  return null;
}

/** Where numbers are printed in groups of three, a bare one before them belongs to the sentence, unless a percentage follows it. */
function withoutWords(figures: readonly FigureRead[]): readonly FigureRead[] {
  if (!figures.some(({ text }) => text.includes(','))) return figures;
  const first = figures.findIndex(
    (one, at) => one.kind !== 'count' || one.text.includes(',') || figures[at + 1]?.kind === 'percent',
  );
  return figures.slice(first);
}
