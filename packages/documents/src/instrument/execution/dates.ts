import { isPlainDate, type PlainDate } from '@tenfold/kernel';
import { chineseNumber } from '../parts/markers.ts';

/** What a text says about a day: the day, that it can be read in two ways, or nothing. */
export type DateReading =
  | { readonly kind: 'read'; readonly date: PlainDate }
  | { readonly kind: 'ambiguous'; readonly text: string }
  | { readonly kind: 'none' };

/** The first day that a text names. `03/04/2027` may be of March or of April and is not guessed. */
export function readDate(text: string): DateReading {
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, ' ');
  const named = englishDate(plain) ?? chineseDate(plain) ?? isoDate(plain);
  if (named !== null) return isPlainDate(named) ? { kind: 'read', date: named } : { kind: 'none' };
  return numericDate(plain);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';

const DAY_FIRST = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? ${MONTH}\.?,?(?: in the year)? (\d{4})\b`,
  'i',
);

const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, 'i');

function englishDate(text: string): string | null {
  const first = DAY_FIRST.exec(text);
  if (first !== null) return dateOf(first[3], monthNumber(first[2]), first[1]);
  const second = MONTH_FIRST.exec(text);
  return second === null ? null : dateOf(second[3], monthNumber(second[1]), second[2]);
}

function monthNumber(name = ''): string {
  return `${MONTHS.indexOf(name.toLowerCase()) + 1}`;
}

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;

function isoDate(text: string): string | null {
  const match = ISO.exec(text);
  return match === null ? null : dateOf(match[1], match[2], match[3]);
}

const CHINESE =
  /([\d〇零一二三四五六七八九]{4}) ?年 ?([\d一二三四五六七八九十]{1,3}) ?月 ?([\d一二三四五六七八九十]{1,3}) ?日/;

function chineseDate(text: string): string | null {
  const match = CHINESE.exec(text);
  if (match === null) return null;
  const year = [...(match[1] as string)].map((one) => digitOf(one)).join('');
  return dateOf(year, numberOf(match[2]), numberOf(match[3]));
}

function digitOf(character: string): string {
  return /\d/.test(character) ? character : `${'〇一二三四五六七八九'.indexOf(character.replace('零', '〇'))}`;
}

function numberOf(text = ''): string {
  return /^\d+$/.test(text) ? text : `${chineseNumber(text)}`;
}

const NUMERIC = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;

function numericDate(text: string): DateReading {
  const match = NUMERIC.exec(text);
  if (match === null) return { kind: 'none' };
  const days = [dateOf(match[3], match[2], match[1]), dateOf(match[3], match[1], match[2])].filter(isPlainDate);
  const [day, other = day] = days;
  if (day === undefined) return { kind: 'none' };
  return day === other ? { kind: 'read', date: day } : { kind: 'ambiguous', text: match[0] };
}

function dateOf(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
