import type { Strength } from '@tenfold/kernel';
import { anyOf } from '../text/any-of.ts';

/** How strong a promise is by the words that lead up to what is promised, in plain form. */
export function strengthOf(words: string): Strength {
  if (LESSER.test(words)) return 'lesser-endeavours';
  if (BEST.test(words)) return 'best-endeavours';
  return ANY_EFFORT.test(words) ? 'lesser-endeavours' : 'absolute';
}

/**
 * How strong a promise about his own conduct is: effort, where the words speak of effort; what only cuts the duty down is
 * told by {@link OWN_QUALIFIED}.
 */
export function ownStrengthOf(words: string): Strength {
  return BEST.test(words) || ANY_EFFORT.test(words) || SOME_STEPS.test(words) ? strengthOf(words) : 'absolute';
}

const SOME_STEPS = /\breasonable (?:\w+ ){0,2}(?:steps?|measures?|care|attempts?)\b|合理(?:的|之)?(?:措施|步骤)/;

/** Words that make even best endeavours less, or that ask for what is reasonable only. */
const LESSER = anyOf([
  /\breasonable (?:\w+ ){0,2}(?:endeavou?rs?|efforts?|steps?|measures?|care|attempts?)/,
  /\b(?:endeavou?rs?|efforts?|steps?|measures?) (?:as|that) (?:are|is|may be) (?:\w+ )?reasonabl/,
  /\bbest reasonable|\bcommercially\b/,
  /\b(?:so|as|in so|in as) far as (?!(?:\w+ ){0,2}best )(?:\w+ ){0,5}(?:practicable|possible|able|can|reasonabl\w+|power)/,
  /\bto the extent (?:\w+ ){0,5}(?:practicable|possible|able|can|reasonabl\w+|power)/,
  /\bwhere(?:ver)? (?:\w+ )?(?:practicable|possible|reasonable)/,
  /合理(?:的|之)?(?:最大)?(?:努力|措施|步骤|尽力)|商业上(?:属)?合理|尽量|在(?:合理)?可行|在可能|尽可能/,
]);

const BEST = anyOf([
  /\bbest (?:possible )?(?:endeavou?rs?|efforts?)\b/,
  /\b(?:every|utmost|maximum|all) (?:possible )?(?:endeavou?rs?|efforts?)\b|\butmost\b/,
  /\b(?:do|does|try|tries) (?:my|his|her|our|their) (?:\w+ )?best\b/,
  /\beverything (?:\w+ ){0,5}(?:power|can)\b/,
  /\ball (?:\w+ ){0,4}(?:in|within) (?:my|his|her|our|their) (?:\w+ )?power\b/,
  /\ball (?:that |which )?(?:i|he|she|we|they) can\b/,
  /最大(?:的)?(?:努力|能力)|竭尽|竭力|一切(?:合法)?(?:努力|所能)|尽其所能|尽所能|全力|尽最大|最佳努力/,
  /尽其最大/,
]);

const ANY_EFFORT = anyOf([
  /\bendeavou?r(?:s|ing)?\b|\befforts?\b/,
  /\b(?:try|tries|seek|seeks|attempt|attempts|aim|aims|strive|strives) to\b/,
  /尽力|努力|力求|争取|设法/,
]);

/** What makes the giver's own duty less than complying: in part, when convenient, as far as he knows. */
export const OWN_QUALIFIED = anyOf([
  /\bin all material respects|\bmaterially\b|\bsubstantially\b/,
  /\b(?:so|as|in so) far as (?:\w+ ){0,5}(?:practicable|possible|able|can|reasonabl\w+|aware|power)/,
  /\bto the extent (?:\w+ ){0,5}(?:practicable|possible|able|can|reasonabl\w+|aware|power)/,
  /\bto the best of (?:my|his|her|our) (?:knowledge|ability)/,
  /\bwhere(?:ver)? (?:\w+ )?(?:practicable|possible|reasonable|convenient)/,
  /\b(?:knowingly|wilfully|intentionally)\b|\bunless\b(?![^.;]{0,60}(?:2-04|exchange|context|otherwise stated))/,
  /\b(?:save|except) (?:to the extent|where|insofar|in so far|if|when)\b(?![^.;]{0,60}(?:2-04|exchange))/,
  /(?:合理|切实)*可行(?:的)?(?:范围|情况)|在可能(?:的)?(?:范围|情况)|尽量|重大方面|主要方面|尽可能|据.{0,4}所知/,
]);
