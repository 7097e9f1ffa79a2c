import type { PaperPage, PlacedLine } from './paper-page.ts';
import { textOfLine } from './text-of-pages.ts';

/** Pages of which only the lines in one language are left, and whether that is only a part of them. */
export interface OneLanguage {
  readonly pages: readonly PaperPage[];
  readonly isBilingual: boolean;
}

/** A text in a second language is no name and no heading: it has so many letters, or half as many characters, at least. */
const LEAST_LETTERS = 400;

/**
 * The pages in the language in which they are to be read. A paper that stands in English and in Chinese is read in English,
 * which prevails where the two differ unless it says otherwise; that both say the same is nothing that is compared here.
 */
export function inOneLanguage(pages: readonly PaperPage[]): OneLanguage {
  const lines = pages.flatMap((page) => page.lines);
  const chinese = lines.filter(isChinese);
  const others = lines.filter((line) => !isChinese(line));
  const isBilingual = 2 * lengthOf(chinese) >= LEAST_LETTERS && lengthOf(others) >= LEAST_LETTERS;
  if (!isBilingual) return { pages, isBilingual };
  return {
    pages: pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isChinese(line)) })),
    isBilingual,
  };
}

/** A line in English may hold a name in Chinese, and the other way round. */
function isChinese(line: PlacedLine): boolean {
  const text = textOfLine(line);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return han * 2 > latin;
}

function lengthOf(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, line) => sum + (textOfLine(line).match(/\p{Letter}/gu)?.length ?? 0), 0);
}
