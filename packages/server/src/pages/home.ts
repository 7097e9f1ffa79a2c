import { type Language, nameIn, viewOfCheck } from '@tenfold/documents';
import type { KnownIssuer } from '@tenfold/ledger';
import { askingOf } from '../application/asking.ts';
import { checkIssuer } from '../application/check-issuer.ts';
import { issuersSeen } from '../application/issuers-seen.ts';
import type { Context } from '../context.ts';
import { isProblem } from '../problem/index.ts';
import { type Given, route } from '../route/route.ts';
import { type Html, html } from './html.ts';
import { addressOf, pageHtml, sayPage } from './layout.ts';
import { pageEnd } from './public/page-end.ts';
import { markHtml } from './public/said-html.ts';
import { searchHead } from './public/search-head.ts';
import { pathOf } from './public/shown.ts';

/** So many issuers are shown with how their promises stand; of a longer book the page would be long in coming. */
const MOST_JUDGED = 50;

/** `GET /`: the public book of issuers, each with how its promises stand and the way to its page. */
export const homePage = route({
  name: 'home',
  topic: 'undertakings',
  method: 'GET',
  path: '/',
  isPage: true,
  may: null,
  params: {},
  query: {},
  gives: 'text/html',
  run: async ({ actor, language, lang }, context) => {
    const issuers = await issuersSeen(actor, context);
    const say = sayPage(language);
    const list = await Promise.all(
      issuers.map(async (one, index) =>
        issuerItem(one, { actor, language, lang, isJudged: index < MOST_JUDGED, context }),
      ),
    );
    const title = say('public.home-title');
    const book =
      issuers.length === 0 ? html`<p>${say('server.page.no-issuer')}</p>` : html`<ul class="promises">${list}</ul>`;
    const told = { title, description: say('public.home-description'), isListed: true };
    const { origin, built } = context;
    return pageHtml({
      language,
      title,
      path: '/',
      query: { lang },
      head: searchHead({ origin, icon: built.icon(), path: '/', language, ...told }),
      body: html`<h1>${title}</h1><p class="lead">${say('public.home-lead')}</p>${book}`,
      ...pageEnd(built, { language, checks: false }),
    });
  },
});

interface Listing extends Pick<Given<unknown, unknown, unknown>, 'actor' | 'lang'> {
  readonly language: Language;
  readonly isJudged: boolean;
  readonly context: Context;
}

async function issuerItem({ issuer }: KnownIssuer, listing: Listing): Promise<Html> {
  const { language, lang } = listing;
  const { id, names, stockCode } = issuer;
  const address = addressOf(pathOf(id), { lang });
  const code = stockCode === null ? null : html` <span class="quiet">${stockCode}</span>`;
  const state = listing.isJudged ? await stateHtml(id, listing) : null;
  return html`<li><p class="promise"><a href="${address}">${nameIn(names, language) ?? id}</a>${code}</p>${state}</li>`;
}

/** How the promises of an issuer stand today; nothing while nothing is recorded of it. */
async function stateHtml(issuer: string, { actor, language, context }: Listing): Promise<Html | null> {
  const check = await checkIssuer(issuer, {}, askingOf(context, { actor, language }));
  if (isProblem(check)) return null;
  const { verdict, word } = viewOfCheck(check, language).answer;
  return verdict === undefined || word === undefined ? null : markHtml({ verdict, word });
}
