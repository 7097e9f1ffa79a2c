import { type Check, checkPage, type Language, marks, sayIn, wordFor, wordingOf } from '@tenfold/documents';
import type { Finding } from '@tenfold/kernel';
import { askingOf } from '../application/asking.ts';
import { checkIssuer } from '../application/check-issuer.ts';
import { versionOfIssuer } from '../application/version-of-answers.ts';
import { isProblem } from '../problem/index.ts';
import { issuerParam, timesQuery } from '../route/fields.ts';
import { route } from '../route/route.ts';
import { blocksHtml } from './block-html.ts';
import { type Html, html } from './html.ts';
import { addressOf, pageHtml, sayPage } from './layout.ts';

/** The query of a page, as it goes on into its links. */
type Query = Readonly<Record<'on' | 'known' | 'lang', string | undefined>>;

/** `GET /issuers/:issuer`: the living undertakings of an issuer, as `tenfold check` shows them. */
export const issuerPage = route({
  name: 'issuerPage',
  topic: 'undertakings',
  method: 'GET',
  path: '/issuers/:issuer',
  isPage: true,
  may: 'read-public',
  params: issuerParam,
  query: timesQuery,
  gives: 'text/html',
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params: { issuer }, query, language, lang, actor }, context) => {
    const check = await checkIssuer(issuer, query, askingOf(context, { actor, language }));
    if (isProblem(check)) return check;
    const path = `/issuers/${encodeURIComponent(issuer)}`;
    const asked = { ...query, lang } as Query;
    const body = [
      dayForm(check, { language, lang }),
      ...blocksHtml(checkPage(check, language)),
      ...findingList(check, { language, path, query: asked }),
    ];
    const say = sayIn(wordingOf(check.world, language));
    const title = say('server.page.issuer', { issuer: { name: issuer } });
    return pageHtml({ language, title, path, query: asked, body });
  },
});

/** The day asked about, to be changed. */
function dayForm(
  { world: { on } }: Check,
  { language, lang }: { readonly language: Language; readonly lang: string | undefined },
): Html {
  const say = sayPage(language);
  const kept = lang === undefined ? null : html`<input type="hidden" name="lang" value="${lang}">`;
  return html`<form method="get">${kept}<label>${say('server.page.on')}
<input type="date" name="on" value="${on}" required></label><button>${say('server.page.show')}</button></form>`;
}

/** Every finding with its answer, each with the way to what it was derived from. */
function findingList(
  { findings, world }: Check,
  { language, path, query }: { readonly language: Language; readonly path: string; readonly query: Query },
): readonly Html[] {
  const say = sayIn(wordingOf(world, language));
  const items = findings.map((finding: Finding) => {
    const { id, verdict, provision, subject } = finding;
    const address = addressOf(`${path}/findings/${encodeURIComponent(id)}`, query);
    const who = say('server.page.finding', { provision: { provision }, subject: { name: subject } });
    return html`<li><span class="${verdict}">${marks[verdict]} ${say(wordFor(verdict, [finding]))}</span>
 <a href="${address}">${who}</a></li>`;
  });
  return [html`<h2>${say('server.page.findings')}</h2>`, html`<ul class="plain">${items}</ul>`];
}
