import { checkPage } from '@tenfold/documents';
import { askingOf } from '../application/asking.ts';
import { checkIssuer } from '../application/check-issuer.ts';
import { versionOfIssuer } from '../application/version-of-answers.ts';
import { isProblem } from '../problem/index.ts';
import { issuerParam, timesQuery } from '../route/fields.ts';
import { route } from '../route/route.ts';
import { blocksHtml } from './block-html.ts';
import { html } from './html.ts';
import { addressOf, pageHtml, sayPage } from './layout.ts';
import { pathOf } from './public/shown.ts';

/** `GET /issuers/:issuer/sentences`: every sentence of the living undertakings, as `tenfold check` shows them. */
export const sentencesPage = route({
  name: 'sentencesPage',
  topic: 'undertakings',
  method: 'GET',
  path: '/issuers/:issuer/sentences',
  isPage: true,
  may: 'read-public',
  params: issuerParam,
  query: timesQuery,
  gives: 'text/html',
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params: { issuer }, query, language, lang, actor }, context) => {
    const check = await checkIssuer(issuer, query, askingOf(context, { actor, language }));
    if (isProblem(check)) return check;
    const asked = { ...query, lang };
    const say = sayPage(language);
    const back = html`<p><a href="${addressOf(pathOf(issuer), asked)}">${say('server.page.back')}</a></p>`;
    return pageHtml({
      language,
      title: say('server.page.issuer', { issuer: { quote: issuer } }),
      path: `${pathOf(issuer)}/sentences`,
      query: asked,
      body: [back, ...blocksHtml(checkPage(check, language))],
    });
  },
});
