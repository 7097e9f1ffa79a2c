import { plainText } from './plain-text.ts';
import type { ProseLine, SheetPlace } from './sheet.ts';

/** The sentences of an announcement as one text, each of whose letters has its place. */
export interface ProseText {
  readonly text: string;
  readonly placeAt: (index: number) => SheetPlace;
}

/** Announcements have some ten thousand letters; what is behind so many is not looked at. */
const longestText = 1_000_000;
const longestLine = 50_000;
/** A sentence that is longer says nothing that could be told from it. */
const longestSentence = 3000;

const nowhere: SheetPlace = { at: 'line', page: null, line: 1 };

/** Lines that go on are joined, in Chinese without a space; a new paragraph begins on a line of its own. */
export function proseText(lines: readonly ProseLine[]): ProseText {
  const starts: { readonly at: number; readonly place: SheetPlace }[] = [];
  const parts: string[] = [];
  let length = 0;
  let last = '';
  for (const line of lines) {
    if (length > longestText) break;
    const text = plainText(line.text.slice(0, longestLine));
    if (text === '') continue;
    const joint = last === '' ? '' : jointOf(last, text, line.goesOn);
    starts.push({ at: length + joint.length, place: line.place });
    parts.push(joint, text);
    length += joint.length + text.length;
    last = text;
  }
  return {
    text: parts.join(''),
    placeAt: (index) => starts.findLast(({ at }) => at <= index)?.place ?? starts[0]?.place ?? nowhere,
  };
}

function jointOf(before: string, next: string, goesOn: boolean): string {
  if (!goesOn) return '\n';
  const isWide =
    /[\p{Script=Han},;。，、；：]$/u.test(before) &&
    /^[\p{Script=Han}\d]/u.test(next) &&
    /\p{Script=Han}/u.test(before);
  return isWide ? '' : ' ';
}

/** Sentences with their places in the text; a point within a number or a name ends none. */
export function sentencesIn(text: string): readonly { readonly text: string; readonly at: number }[] {
  const found: { text: string; at: number }[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(
    /(?<!\b(?:No|Mr|Ms|Mrs|Dr|Co|Ltd|Inc|approx|St|[A-Z]))\.(?=\s+\p{Lu}|\s*\n|\s*$)|[。;；]|\n/gu,
  )) {
    found.push({ text: text.slice(from, index + end.length).trim(), at: from });
    from = index + end.length;
  }
  found.push({ text: text.slice(from).trim(), at: from });
  return found.filter((one) => one.text !== '' && one.text.length <= longestSentence);
}

/** Numbers of resolutions that a passage names: `1 to 3, 5 and 7 to 9`, `2(A)(i)`, `第4及6項`. */
export function numbersNamed(passage: string, known: readonly string[]): readonly string[] {
  const named = new Set<string>();
  const item = '[SO]?\\d{1,3}(?:\\.\\d{1,2})*[A-Z]?(?:\\s*\\([a-zA-Z]{1,4}\\))*';
  const form = new RegExp(`(${item})(?:\\s*(?:to|-|至)\\s*(${item}))?`, 'gi');
  for (const [, first = '', last] of passage.matchAll(form)) {
    if (last === undefined) for (const one of under(first, known)) named.add(one);
    else for (const one of between(first, last, known)) named.add(one);
  }
  return known.filter((number) => named.has(number));
}

function flat(number: string): string {
  return number.replaceAll(/\s/g, '').toLowerCase();
}

/** A number names itself and what is numbered under it. */
function under(number: string, known: readonly string[]): readonly string[] {
  const wanted = flat(number);
  const exact = known.filter((one) => flat(one) === wanted);
  return exact.length > 0 ? exact : known.filter((one) => flat(one).startsWith(`${wanted}(`));
}

function between(first: string, last: string, known: readonly string[]): readonly string[] {
  const start = known.findIndex((one) => under(first, known).includes(one));
  const end = known.findLastIndex((one) => under(last, known).includes(one));
  return start === -1 || end < start ? [] : known.slice(start, end + 1);
}
