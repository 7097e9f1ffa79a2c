import type { Language } from '@tenfold/documents';
import { type Html, html } from '../html.ts';
import { addressOf, sayPage } from '../layout.ts';

/** So many issuers stand on a page: each is shown with how its promises stand, and more would be long in coming. */
export const ISSUERS_OF_PAGE = 50;

/** The number of a page as an address has it: the first needs none. */
export function pageText(page: number): string | undefined {
  return page === 1 ? undefined : String(page);
}

interface Part {
  /** How many issuers stand before it. */
  readonly from: number;
  readonly count: number;
  readonly size: number;
}

interface Reader {
  readonly language: Language;
  readonly lang: string | undefined;
}

/** Which issuers stand on a page of the book, and the ways to those before and after; nothing where all of them do. */
export function bookWays({ from, count, size }: Part, { language, lang }: Reader): Html | null {
  if (count === size) return null;
  const say = sayPage(language);
  const page = from / ISSUERS_OF_PAGE + 1;
  const way = (to: number, rel: 'prev' | 'next'): Html =>
    html` <a rel="${rel}" href="${addressOf('/', { page: pageText(to), lang })}">${say(`public.book-${rel}`)}</a>`;
  const told = say('public.book-part', {
    first: { number: BigInt(from + 1) },
    last: { number: BigInt(from + count) },
    all: { number: BigInt(size) },
  });
  const [before, after] = [from > 0 ? way(page - 1, 'prev') : null, from + count < size ? way(page + 1, 'next') : null];
  return html`<nav class="book-ways" aria-label="${say('public.book-ways')}"><span class="quiet">${told}</span>${before}${after}</nav>`;
}
