import { bottomOf, rightOf } from './place.ts';
import type { PaperPage, PlacedLine, PlacedWord } from './paper-page.ts';

/** The pages as text: a line for each line, an empty one where the page leaves a gap, form feeds between pages. */
export function textOfPages(pages: readonly PaperPage[]): string {
  return pages.map(({ lines }) => textOfPage(lines)).join('\f');
}

function textOfPage(lines: readonly PlacedLine[]): string {
  const texts: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before !== undefined && isParted(before, line)) texts.push('');
    texts.push(textOfLine(line));
  }
  return texts.join('\n');
}

/** A gap of more than half a line, or the beginning of another column. */
function isParted({ place: before }: PlacedLine, { place }: PlacedLine): boolean {
  const gap = place.top - bottomOf(before);
  return gap > 0.65 * Math.min(before.height, place.height) || gap < -before.height;
}

/** The words of a line; between Chinese characters no space is written. */
export function textOfLine({ words }: PlacedLine): string {
  let text = '';
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    text += before === undefined || isJoined(before, word) ? word.text : ` ${word.text}`;
  }
  return text.trim();
}

/**
 * Recognised words are words. A file breaks a word where it changes the distance of its letters; where it leaves room for a
 * space, that stands in the text. Between Chinese characters and digits printers leave some room that is no space.
 */
function isJoined(before: PlacedWord, word: PlacedWord): boolean {
  if (before.text.endsWith(' ')) return true;
  const wide = [before.text.at(-1), word.text[0]].filter(isWide).length;
  if (wide === 2) return true;
  const least = wide === 1 ? 0.8 : word.confidence === null ? 0.3 : 0.1;
  return word.place.left - rightOf(before.place) < least * word.place.height;
}

function isWide(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Han}　-〿＀-￯]/u.test(character);
}
