import { type Language, nameIn } from '@tenfold/documents';
import type { KnownIssuer } from '@tenfold/ledger';
import { issuersSeen } from '../application/issuers-seen.ts';
import { route } from '../route/route.ts';
import { type Html, html } from './html.ts';
import { addressOf, pageHtml, sayPage } from './layout.ts';

/** `GET /`: the issuers, each with the way to its living undertakings. */
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
    const list = issuers.map((one) => issuerItem(one, { language, lang }));
    const body = html`<h1>${say('server.page.title')}</h1><p class="lead">${say('cli.tagline')}</p>
${issuers.length === 0 ? html`<p>${say('server.page.no-issuer')}</p>` : html`<ul class="plain">${list}</ul>`}`;
    return pageHtml({ language, title: say('server.page.title'), path: '/', query: { lang }, body });
  },
});

function issuerItem(
  { issuer }: KnownIssuer,
  { language, lang }: { readonly language: Language; readonly lang: string | undefined },
): Html {
  const { id, names, stockCode } = issuer;
  const address = addressOf(`/issuers/${encodeURIComponent(id)}`, { lang });
  const code = stockCode === null ? null : html` <span class="quiet">${stockCode}</span>`;
  return html`<li><a href="${address}">${nameIn(names, language) ?? id}</a>${code}</li>`;
}
