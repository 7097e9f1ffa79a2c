import { type ProseText, sentencesIn } from '../prose-text.ts';
import { meetingsNamed } from './meeting-names.ts';
import { type SheetByMeetings, stretchAt } from './parts-of-sheet.ts';
import type { PlaceIndex } from './place-index.ts';

/** What of an announcement’s sentences is asked for. */
export interface ProseAsked {
  readonly byMeetings: Pick<SheetByMeetings, 'stretches' | 'keyOf'>;
  readonly indexOf: PlaceIndex;
  /** Lines on which tables of results stand. */
  readonly tables: readonly number[];
}

/** A number of shares or votes in a sentence. */
const count = /\d{1,3}(?:,\d{3})+|\d{5,}/;
const everyOne = /\b(?:all|each)\b|[均]|全部|所有|各[項项]/i;
const numbered =
  /(?:resolutions?|proposals?)\s+(?:(?:nos?|numbers?|numbered)\.?\s*)?[\dSO(]|第\s*[\d(一二三四五六七八九十]/i;

/**
 * The sentences that are surely about one of several meetings: those that name it alone, and those that name none and stand with its
 * table. Where a sentence names several at once, only that all of their resolutions were passed is taken.
 */
export function proseOfPart(prose: ProseText, key: string | null, asked: ProseAsked): ProseText {
  const { stretches } = asked.byMeetings;
  const tabled = new Set(asked.tables.map((table) => stretchAt(stretches, table)));
  const last = asked.tables.reduce((most, line) => Math.max(most, line), -1);
  const taken: string[] = [];
  const starts: { readonly at: number; readonly from: number }[] = [];
  let length = 0;
  for (const { text, at } of sentencesIn(prose.text)) {
    const from = prose.text.indexOf(text, at);
    const line = asked.indexOf(prose.placeAt(from));
    const stretch = stretchAt(stretches, line);
    const isBeside = stretch.key === key && tabled.has(stretch);
    // Behind the last table stands what is about all of them: a number there is nobody’s.
    const isNameless = isBeside && (line <= last || !count.test(text));
    if (!isAbout(text, { key, isNameless }, asked.byMeetings)) continue;
    starts.push({ at: length, from });
    taken.push(text);
    length += text.length + 1;
  }
  const placeAt: ProseText['placeAt'] = (index) => {
    const start = starts.findLast((one) => one.at <= index);
    return prose.placeAt(start === undefined ? index : start.from + index - start.at);
  };
  return { text: taken.join('\n'), placeAt };
}

/** Whether a sentence is about a meeting: by the names in it, or where it has none by its place. */
function isAbout(
  text: string,
  { key, isNameless }: { readonly key: string | null; readonly isNameless: boolean },
  { keyOf }: ProseAsked['byMeetings'],
): boolean {
  const { names, isPlural } = meetingsNamed(text);
  const named = new Set(names.map(keyOf));
  const isNamed = key !== null && named.has(key);
  if (isPlural || named.size > 1) return isNamed && everyOne.test(text) && !count.test(text) && !numbered.test(text);
  return named.size === 1 ? isNamed : isNameless;
}
