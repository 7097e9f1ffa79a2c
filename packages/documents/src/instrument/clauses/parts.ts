import type { ClauseKind } from '@tenfold/kernel';
import { findProvisions } from '../provisions/find-provisions.ts';
import { tidyOf } from '../text/tidy.ts';
import { kindsOf } from './kinds.ts';
import { namesVehicle } from './limbs.ts';

/** Turns a part of a sentence into its plain form, with the parties as what they are. */
export type ToPlain = (tidy: string) => string;

/**
 * The part of a sentence that is of one of its two kinds and not of the other, as it stands on the paper: what stands in
 * brackets, or one side of a joint. The whole sentence when no such part can be told.
 */
export function partFor(quote: string, kinds: readonly ClauseKind[], kind: ClauseKind, toPlain: ToPlain): string {
  if (kind === 'vehicle-compliance') {
    const bracket = brackets(quote).find(
      (part) => namesVehicle(toPlain(tidyOf(part))) && isOf(`${part} the rules`, [kind], toPlain),
    );
    if (bracket !== undefined) return bracket;
  }
  if (kinds.length !== 2) return quote;
  for (const [left, right] of halves(quote)) {
    const [first, second] = isOf(left, [kinds[0] as ClauseKind], toPlain) ? kinds : kinds.toReversed();
    if (first === undefined || second === undefined) continue;
    if (isOf(left, [first], toPlain) && isOf(right, [second], toPlain)) return kind === first ? left : right;
  }
  return quote;
}

function isOf(part: string, kinds: readonly ClauseKind[], toPlain: ToPlain): boolean {
  const tidy = tidyOf(part);
  const found = kindsOf({ plain: toPlain(tidy), lead: '', mentions: findProvisions(tidy), isRepaired: false });
  return found.map(({ kind }) => kind).join() === kinds.join();
}

function brackets(quote: string): readonly string[] {
  return [...quote.matchAll(/[(（]([^()（）]{30,900})[)）]/g)].map((match) => match[1] as string);
}

/** Where a sentence may be parted: best behind a semicolon, then at an “and”, last at a Chinese comma. */
const JOINTS: readonly RegExp[] = [
  /[;；。]\s*(?:and\s+|及)?(?=\S)/g,
  /[,，]?\s+(?:and|but)\b,?\s+|(?<=\p{Script=Han})[，,]?(?:並|并|且)(?=\p{Script=Han})/gu,
  /，\s*(?=\S)/g,
];

/** A list of rules goes on here, or a verb without its subject. */
const NO_START = /^(?:(?:rules?\s|第)?\s*\.?(?:\d|B\s?A\b)|(?:\w+ly\s+)?\w+ed\b)/i;

/** No sentence of an undertaking has more joints; a longer one stays whole. */
const MOST_JOINTS = 24;

/** The two sides of each joint, the best joints first, of those alike the last. */
function halves(quote: string): readonly (readonly [string, string])[] {
  if (quote.length > 2000) return [];
  const joints = JOINTS.flatMap((pattern) => [...quote.matchAll(pattern)].toReversed());
  if (joints.length > MOST_JOINTS) return [];
  const split = joints.map(
    ({ 0: words, index }) => [quote.slice(0, index).trim(), quote.slice(index + words.length).trim()] as const,
  );
  return split.filter(([, right]) => !NO_START.test(right));
}
