import type { PlainDate } from '@tenfold/kernel';
import { anyOf } from '../text/any-of.ts';
import { readDate } from './dates.ts';

/** How many sentences at the head of a paper may say when it was made. */
const HEAD = 6;

/** The day that the head of a paper gives itself, as in “This deed is made on 11 November 2025”; `null` when it gives none. */
export function dateOfPaper(sentences: readonly { readonly tidy: string }[]): PlainDate | null {
  for (const { tidy } of sentences.slice(0, HEAD)) {
    const place = MADE.exec(tidy);
    if (place === null) continue;
    const reading = readDate(tidy.slice(place.index, place.index + 80));
    if (reading.kind === 'read') return reading.date;
  }
  return null;
}

const MADE = anyOf(
  [
    /\b(?:dated?|made|given|executed|signed|entered into)\b(?:\s\w+){0,4}?\s(?=\d|the \d|\p{Lu}[a-z]+ \d)/u,
    /[於于](?=[\d〇零一二三四五六七八九]{4}\s?年[^。]{0,60}(?:作出|簽署|签署|訂立|订立|簽立|签立))/u,
  ],
  'u',
);
