import { chineseLinesOf } from '../instrument/text/one-language.ts';
import type { PaperPage } from './paper-page.ts';
import { textOfLine } from './text-of-pages.ts';

/** Pages of which only the lines in one language are left, and whether that is only a part of them. */
export interface OneLanguage {
  readonly pages: readonly PaperPage[];
  readonly isBilingual: boolean;
}

/**
 * The pages in the language in which they are to be read. A paper that stands in English and in Chinese is read in English,
 * which prevails where the two differ unless it says otherwise; that both say the same is nothing that is compared here.
 */
export function inOneLanguage(pages: readonly PaperPage[]): OneLanguage {
  const areChinese = chineseLinesOf(pages.flatMap(({ lines }) => lines.map(textOfLine)));
  if (areChinese === null) return { pages, isBilingual: false };
  const marks = areChinese.values();
  return {
    pages: pages.map((page) => ({ ...page, lines: page.lines.filter(() => marks.next().value === false) })),
    isBilingual: true,
  };
}
