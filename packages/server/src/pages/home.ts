import { type Language, nameIn, viewOfCheck } from '@tenfold/documents';
import type { KnownIssuer } from '@tenfold/ledger';
import { z } from 'zod';
import { askingOf } from '../application/asking.ts';
import { checkIssuer } from '../application/check-issuer.ts';
import { issuersSeen } from '../application/issuers-seen.ts';
import type { Context } from '../context.ts';
import { isProblem, problemOf } from '../problem/index.ts';
import { type Given, route } from '../route/route.ts';
import { type Html, html } from './html.ts';
import { addressOf, pageHtml, sayPage } from './layout.ts';
import { bookWays, ISSUERS_OF_PAGE, pageText } from './public/book-ways.ts';
import { pageEnd } from './public/page-end.ts';
import { markHtml } from './public/said-html.ts';
import { searchHead } from './public/search-head.ts';
import { pathOf } from './public/shown.ts';

const MOST_PAGES = 100_000;

const bookQuery = {
  page: z.coerce.number().int().min(1).max(MOST_PAGES).default(1),
};

/** `GET /`: the public book of issuers, each with how its promises stand and the way to its page. */
export const homePage = route({
  name: 'home',
  topic: 'undertakings',
  method: 'GET',
  path: '/',
  isPage: true,
  may: null,
  params: {},
  query: bookQuery,
  gives: 'text/html',
  run: async ({ actor, language, lang, query }, context) => {
    const all = await issuersSeen(actor, context);
    const from = (query.page - 1) * ISSUERS_OF_PAGE;
    const issuers = all.slice(from, from + ISSUERS_OF_PAGE);
    if (issuers.length === 0 && from > 0)
      return problemOf('unknown', 'public.book-ends', { count: { number: BigInt(all.length) } });
    const say = sayPage(language);
    const list = await Promise.all(issuers.map(async (one) => issuerItem(one, { actor, language, lang, context })));
    const title = say('public.home-title');
    const book =
      issuers.length === 0 ? html`<p>${say('server.page.no-issuer')}</p>` : html`<ul class="promises">${list}</ul>`;
    const told = { title, description: say('public.home-description'), isListed: true };
    const { origin, built } = context;
    return pageHtml({
      language,
      title,
      path: '/',
      query: { page: pageText(query.page), lang },
      head: searchHead({
        origin,
        icon: built.icon(),
        path: addressOf('/', { page: pageText(query.page) }),
        language,
        ...told,
      }),
      body: html`<h1>${title}</h1><p class="lead">${say('public.home-lead')}</p>${book}${bookWays({ from, count: issuers.length, size: all.length }, { language, lang })}`,
      ...pageEnd(built, { language, checks: false }),
    });
  },
});

interface Listing extends Pick<Given<unknown, unknown, unknown>, 'actor' | 'lang'> {
  readonly language: Language;
  readonly context: Context;
}

async function issuerItem({ issuer }: KnownIssuer, listing: Listing): Promise<Html> {
  const { language, lang } = listing;
  const { id, names, stockCode } = issuer;
  const address = addressOf(pathOf(id), { lang });
  const code = stockCode === null ? null : html` <span class="quiet">${stockCode}</span>`;
  const state = await stateHtml(id, listing);
  return html`<li><p class="promise"><a href="${address}">${nameIn(names, language) ?? id}</a>${code}</p>${state}</li>`;
}

/** How the promises of an issuer stand today; nothing while nothing is recorded of it. */
async function stateHtml(issuer: string, { actor, language, context }: Listing): Promise<Html | null> {
  const check = await checkIssuer(issuer, {}, askingOf(context, { actor, language }));
  if (isProblem(check)) return null;
  const { verdict, word } = viewOfCheck(check, language).answer;
  return verdict === undefined || word === undefined ? null : markHtml({ verdict, word });
}
