import { anyOf } from '../text/any-of.ts';
import { digitShapes, isPlainNumber, ruleNumber } from './misread-number.ts';

/** A rule of Chapter 8A as a sentence names it. */
export interface Mention {
  /** As `8A.09`. */
  readonly provision: string;
  /** As it stands on the paper. */
  readonly quote: string;
  readonly at: number;
  readonly end: number;
  /** Whether it stands there without a misread letter. */
  readonly isPlain: boolean;
  /** Whether the sentence names it to leave it out, as in “other than Rule 8A.18”. */
  readonly isExcepted: boolean;
  /** Whether it only tells where a word is defined. */
  readonly isSource: boolean;
  /** Whether it is an end of a range, so that rules between may be meant. */
  readonly endsRange: boolean;
}

/** The rules that a sentence names, in its order. A number that no rule has is not among them: see `unreadableProvisions`. */
export function findProvisions(text: string): readonly Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(NAMED)) {
    const number = ruleNumber(`${match[3] ?? ''}${match[4] ?? ''}`);
    if (number === null || !isNumberHere(match, text)) continue;
    const isPlain = isPlainNumber(match[3] ?? '') && match[4] === undefined && /^8\s?a\s?\.?\s?\d\d$/i.test(match[0]);
    add(found, { text, number, at: match.index, end: match.index + match[0].length, isPlain });
    for (const short of numbersAfter(text, match.index + match[0].length)) add(found, { text, ...short });
  }
  return found;
}

/** What looks like a rule of Chapter 8A and can't be made out: `8A.77`, `8A.?`. */
export function unreadableProvisions(text: string): readonly string[] {
  return [...text.matchAll(UNREADABLE)]
    .filter(({ 1: shapes = '' }) => ruleNumber(shapes) === null || /[^\w|!]/.test(shapes))
    .map(([quote]) => quote);
}

const HEAD = String.raw`(?<![A-Za-z0-9.,])([8B]|(?<=rules?\s)[S&36])\s?([AaΑ4])`;

/** `8A.09` with the ways in which its parts are misread, parted or run together. */
const NAMED = new RegExp(
  String.raw`${HEAD}(?:\s?[.,·•:。'_-]\s?|\s|(?=\d\d))([${digitShapes}]{1,2})(?:\s(\d)(?=[;,)\s.]))?(?![A-Za-z0-9])`,
  'g',
);

const UNREADABLE = /(?<![A-Za-z0-9.])8\s?A\s?[.,]([A-Z0-9?*#|!]{1,3}(?![A-Za-z]))/g;

/** A bare number that goes on with a list of rules: `8A.09, 14, .15 and 24`. */
const SHORT =
  /\s?(?:[,;、/&]|and|及|和|或|與|与|to|至|-|–)(?:\s?(?:and|及))?\s?(?:第|rules?\s)?\.?(\d\d)(?![\d%])(?![.,]\d)(?!\s(?:shares?|days?|votes?|per))/iy;

interface Found {
  readonly number: string;
  readonly at: number;
  readonly end: number;
  readonly isPlain: boolean;
}

function* numbersAfter(text: string, start: number): Iterable<Found> {
  SHORT.lastIndex = start;
  for (let match = SHORT.exec(text); match !== null; match = SHORT.exec(text)) {
    const number = ruleNumber(match[1] as string);
    if (number === null || /\d{4}$/.test(match[0])) return;
    yield { number, at: match.index + match[0].length - 2, end: SHORT.lastIndex, isPlain: true };
  }
}

/** Letters alone are a number only close behind a dot; a number that opens the sentence after “Chapter 8A.” is none. */
function isNumberHere(match: RegExpExecArray | RegExpMatchArray, text: string): boolean {
  const shapes = match[3] ?? '';
  const before = text.slice(Math.max(0, (match.index ?? 0) - 12), match.index);
  if (/(?:chapter|章)\s?$/i.test(before) && /[.]\s/.test(match[0])) return false;
  if (/\d/.test(shapes)) return true;
  return shapes.length === 2 && /[.,][OIlSZBQ|]{2}$/.test(match[0]);
}

function add(found: Mention[], { text, number, at, end, isPlain }: Found & { readonly text: string }): void {
  const previous = found.at(-1);
  const gap = text.slice(Math.max(previous?.end ?? 0, at - 90), at);
  const endsRange = previous !== undefined && RANGE.test(gap);
  const isExcepted =
    EXCEPT.test(gap) || EXCEPTED.test(text.slice(end)) || (previous?.isExcepted === true && LIST_GOES_ON.test(gap));
  const isSource = SOURCE.test(gap);
  if (endsRange) found[found.length - 1] = { ...previous, endsRange };
  found.push({
    provision: `8A.${number}`,
    quote: text.slice(at, end),
    at,
    end,
    isPlain,
    isExcepted,
    isSource,
    endsRange,
  });
}

const RANGE = /^\s?(?:条|條)?\s?(?:to|through|until|-|–|—|至|到)\s?(?:and including\s)?(?:rules?\s|第)?\.?$/i;

const EXCEPT = anyOf(
  [
    /(?:other than|except(?:ing)?(?: for)?|excluding|save for|apart from|but not|not including|with the exception of)(?: (?:with|the|those|requirements?|provisions?|of|in|under|listing))*(?: rules?)?\s?$/,
    /(?:除|不包括|不含|不含有)(?:了|《?[上市]*[規规][則则]》?|第)*$/,
  ],
  'i',
);

/** The exception said behind the rule: “Rule 8A.24 excluded”. */
const EXCEPTED =
  /^\s?(?:条|條)?\s?(?:(?:being|is|are|alone)\s)?(?:excluded|excepted|exempted|除外|不在此限|不適用|不适用)/i;

const LIST_GOES_ON = /^\s?(?:[,;、]|and|or|及|和|或|與|与)*\s?(?:rules?|第)?\s?\.?$/i;

const SOURCE = anyOf(
  [
    /(?:defined (?:in|by|under)|meanings?[^.;]{0,40} in)(?: the)?(?: listing)? rules?\s?$/,
    /(?:定[義义][見见]?|[界所]定)(?:於|于)?第?$/,
  ],
  'i',
);
