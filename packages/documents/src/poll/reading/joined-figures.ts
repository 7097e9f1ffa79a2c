import { type Figure, figuresIn } from './figures-in.ts';
import { plainText } from './plain-text.ts';
import type { Fragment } from './sheet.ts';

/** What may be a piece of a number that goes over the end of its line or cell. */
const PIECE = /^[\d,.()[\]%\s]+$/;

/** The figures of fragments in their order; a number that was broken over two of them is put together where it makes one only so. */
export function joinedFigures(fragments: readonly Fragment[]): readonly Figure[] {
  return joinedFragments(fragments).flatMap(figuresOf);
}

/** Fragments with those put together that only together make a number. */
export function joinedFragments(fragments: readonly Fragment[]): readonly Fragment[] {
  const whole: Fragment[] = [];
  for (const fragment of fragments) {
    const last = whole.at(-1);
    if (last !== undefined && goesOn(last, fragment)) whole[whole.length - 1] = joined(last, fragment);
    else whole.push(fragment);
  }
  return whole;
}

/** Fragments with brackets and signs put behind the figure on whose line they stand. */
export function withSigns(fragments: readonly Fragment[]): readonly Fragment[] {
  const whole: Fragment[] = [];
  for (const fragment of fragments) {
    const last = whole.at(-1);
    const isSign = last !== undefined && /^[%)\]]+$/.test(plainText(fragment.text)) && fragment.top < last.bottom;
    if (isSign && goesOn(last, fragment)) whole[whole.length - 1] = joined(last, fragment);
    else whole.push(fragment);
  }
  return whole;
}

/** The figures in a piece of text, each with its place. */
export function figuresOf(fragment: Fragment): readonly Figure[] {
  const { left, right, top, bottom, place, confidence } = fragment;
  const read = figuresIn(fragment.text) ?? [];
  return read.map((one) => ({ ...one, left, right, top, bottom, place, confidence }));
}

function goesOn(before: Fragment, next: Fragment): boolean {
  const [first, second] = [plainText(before.text), plainText(next.text)];
  if (!(first === '(' || /\d/.test(first)) || !PIECE.test(second)) return false;
  return isBroken(first, second) && figuresIn(first + second) !== null && isWellGrouped(first + second);
}

/** A comma or point without digits behind it, a group of fewer than three, a bracket that is open, or a sign alone. */
function isBroken(first: string, second: string): boolean {
  const isOpen = first.lastIndexOf('(') > first.lastIndexOf(')');
  const isPartOfHundred = /^\d{1,3}\.\d+$/.test(first) && /^\d+%/.test(second);
  return isPartOfHundred || /[,.]$/.test(first) || /,\d{1,2}$/.test(first) || isOpen || /^(?:[%)\]]|,\d)/.test(second);
}

function isWellGrouped(text: string): boolean {
  return [...text.matchAll(/\d[\d,]*,[\d,]*/g)].every(([number]) => /^\d{1,3}(?:,\d{3})+$/.test(number));
}

function joined(before: Fragment, next: Fragment): Fragment {
  const text = plainText(before.text) + plainText(next.text);
  const confidence = before.confidence === null ? next.confidence : Math.min(before.confidence, next.confidence ?? 100);
  const left = Math.min(before.left, next.left);
  const right = Math.max(before.right, next.right);
  return { ...before, text, left, right, bottom: Math.max(before.bottom, next.bottom), confidence };
}
