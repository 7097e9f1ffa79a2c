import { plainText } from './plain-text.ts';

/** The number at the beginning of a text: `2(A)` of `2. (A) To re-elect …`; `parts` without a first number go on from the one before. */
export interface Marker {
  readonly top: string | null;
  readonly parts: readonly string[];
  readonly rest: string;
  /** Whether it is a number before words with nothing between: `31 December` begins so too. */
  readonly isBare: boolean;
}

const words =
  /^(?:(?:as |an? )*(?:ordinary |special )?(?:resolutions?|proposals?)(?: (?:no\.?|numbers?|numbered))?|(?:普通|特別|特别)?[決决][議议]案?(?:編號|编号)?|第)\s*(?=[\dA-Z一二三四五六七八九十(])/i;

const PART = '\\((?:[a-z]|[ivx]{1,5}|\\d{1,2})\\)';
const number = new RegExp(
  `^(?:([SO]?\\d{1,3}(?:\\.\\d{1,2}(?!\\d))*[A-Z]?)(?=[.、:)項项\\s(]|$|\\p{Script=Han}))?((?:\\s*\\.?\\s*${PART})*)\\s*[.、:)項项]?\\s*`,
  'iu',
);
const chinese = /^([一二三四五六七八九十]{1,3})[、.]\s*/;
const digits = [...'一二三四五六七八九'];

/** The number with which a text begins; `null` where it begins with none. */
export function markerIn(given: string): Marker | null {
  const text = plainText(given).replace(words, '');
  const counted = chinese.exec(text);
  if (counted !== null)
    return { top: `${fromChinese(counted[1] ?? '')}`, parts: [], rest: text.slice(counted[0].length), isBare: false };
  const found = number.exec(text);
  const [whole = '', top = null, behind = ''] = found ?? [];
  const parts = [...behind.matchAll(/\(([^)]+)\)/g)].map(([, part = '']) => part);
  if (top === null && parts.length === 0) return null;
  const rest = text.slice(whole.length);
  const isBare = rest !== '' && parts.length === 0 && /\w\s*$/.test(whole) && text === plainText(given);
  return { top: top ?? null, parts, rest, isBare };
}

const named =
  /^(?:(?:ordinary|special) )?(?:resolution|proposal)s?\s+(?:(?:no\.?|number) ?)?[\dSO(]|^(?:普通|特別|特别)?[決决][議议]案?(?:編號|编号)?\s*[\d(]|^(?:普通|特別|特别)?第\s*[\d(一二三四五六七八九十]/i;

/** The number that a heading names above a table of one resolution: `Resolution 8: …`; `null` for any other line. */
export function markerOfHeading(given: string): Marker | null {
  const text = plainText(given).replace(/^[^\p{Letter}\p{Number}(]+/u, '');
  return named.test(text) ? markerIn(text) : null;
}

function fromChinese(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const high = text.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens ?? '') + 1) : 0;
  return 10 * high + (ones === '' ? 0 : digits.indexOf(ones ?? '') + 1);
}

/** A number as its parts, from the first to the innermost: `2`, `A`, `i`. */
export type NumberPath = readonly string[];

/** A number as it is written: `2(A)(i)`. */
export function numberText([top = '', ...parts]: NumberPath): string {
  return `${top}${parts.map((part) => `(${part})`).join('')}`;
}

/** The number that a marker makes behind the one before: `(ii)` behind `2(A)(i)` is `2(A)(ii)`, and `(B)` behind that is `2(B)`. */
export function pathAfter(before: NumberPath, { top, parts }: Marker): NumberPath {
  if (top !== null) return [top, ...parts];
  const [first = '', ...inner] = parts;
  return [...before.slice(0, levelOf(before, first)), first, ...inner];
}

/** Whether a marker can be the next number: a bare one only where it goes on from the one before. */
export function mayFollow([last = '0']: NumberPath, { top, isBare }: Marker): boolean {
  return !isBare || Number.parseInt(top ?? '', 10) === Number.parseInt(last, 10) + 1;
}

function levelOf(before: NumberPath, part: string): number {
  for (let level = before.length - 1; level >= 1; level -= 1) if (isNext(before[level] ?? '', part)) return level;
  if (isFirst(part)) return Math.max(before.length, 1);
  const same = before.findLastIndex((one, level) => level >= 1 && sortOf(one) === sortOf(part));
  return same === -1 ? Math.max(before.length, 1) : same;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

function isFirst(part: string): boolean {
  return ['a', 'i', '1'].includes(part.toLowerCase());
}

/** Whether a part is the next one: `b` behind `a`, `ii` behind `i`, `3` behind `2`. Capitals and small letters are different lists. */
function isNext(before: string, part: string): boolean {
  if (/^\d+$/.test(before) && /^\d+$/.test(part)) return Number(part) === Number(before) + 1;
  const isCapital = (text: string): boolean => text === text.toUpperCase();
  if (isCapital(before) !== isCapital(part)) return false;
  const [one, other] = [before.toLowerCase(), part.toLowerCase()];
  const roman = romans.indexOf(one);
  if (roman !== -1 && romans[roman + 1] === other) return true;
  return one.length === 1 && other.length === 1 && other.codePointAt(0) === (one.codePointAt(0) ?? 0) + 1;
}

function sortOf(part: string): string {
  if (/^\d+$/.test(part)) return 'digit';
  const letters = /^[ivx]+$/i.test(part) ? 'roman' : 'letter';
  return part === part.toUpperCase() ? letters.toUpperCase() : letters;
}
