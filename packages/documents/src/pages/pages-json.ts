import { message, type Message } from '@tenfold/kernel';
import type { Json } from '../check/figure-json.ts';
import { sayIn } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { gap, type Page, paragraph, plain } from '../page/page.ts';
import type { FieldPlace } from './field-place.ts';
import type { PaperPage } from './paper-page.ts';

/** The pages of a paper that came as a file, with the place of each field and what is to be known of the file. */
export interface ReadFile {
  readonly kind: string;
  readonly list: readonly PaperPage[];
  readonly places: readonly FieldPlace[];
  readonly remarks: readonly Message[];
  /** Whether the paper stands in a second language, which was not read. */
  readonly isBilingual: boolean;
}

/** Where each field stands on its page, in the page's own units, and how surely it was read; and where ink gave no words. */
export function pagesJson(file: ReadFile, language: Language): Json {
  const { kind, list, places } = file;
  const say = sayIn({ language, names: () => null });
  return {
    kind,
    pages: list.map(({ number, width, height, readBy, unread = [] }) => ({
      number,
      width,
      height,
      readBy,
      unread: unread.map((place) => ({ ...place })),
    })),
    places: places.map(({ places: lines, ...field }) => ({ ...field, lines: lines.map((line) => ({ ...line })) })),
    remarks: remarksOn(file).map(({ key, figures }) => say(key, figures)),
  };
}

/** What a reader is told of the file below what was read of it; nothing where there is nothing to tell. */
export function pagesPage(file: ReadFile, language: Language): Page {
  const say = sayIn({ language, names: () => null });
  return remarksOn(file).flatMap(({ key, figures }) => [gap, paragraph([plain(say(key, figures))])]);
}

function remarksOn({ list, remarks, isBilingual }: ReadFile): readonly Message[] {
  const seen = list.filter(({ readBy }) => readBy === 'recognition').length;
  return [
    ...(seen === 0 ? [] : [message('intake.recognised', { pages: { number: BigInt(seen) } })]),
    ...(isBilingual ? [message('intake.bilingual')] : []),
    ...remarks,
  ];
}
