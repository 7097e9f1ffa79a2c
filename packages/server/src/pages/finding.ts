import { explainPage } from '@tenfold/documents';
import { z } from 'zod';
import { askingOf } from '../application/asking.ts';
import { explainFinding } from '../application/explain-finding.ts';
import { versionOfIssuer } from '../application/version-of-answers.ts';
import { isProblem } from '../problem/index.ts';
import { issuerParam, timesQuery } from '../route/fields.ts';
import { route } from '../route/route.ts';
import { blocksHtml } from './block-html.ts';
import { html } from './html.ts';
import { addressOf, pageHtml, sayPage } from './layout.ts';

/** `GET /issuers/:issuer/findings/:finding`: what one finding was derived from, as `tenfold explain` shows it. */
export const findingPage = route({
  name: 'findingPage',
  topic: 'undertakings',
  method: 'GET',
  path: '/issuers/:issuer/findings/:finding',
  isPage: true,
  may: 'read-public',
  params: { ...issuerParam, finding: z.string().min(1).max(200) },
  query: timesQuery,
  gives: 'text/html',
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params: { issuer, finding }, query, language, lang, actor }, context) => {
    const explanation = await explainFinding(issuer, { ...query, finding }, askingOf(context, { actor, language }));
    if (isProblem(explanation)) return explanation;
    const above = `/issuers/${encodeURIComponent(issuer)}`;
    const asked = { ...query, lang };
    const say = sayPage(language);
    const back = html`<p><a href="${addressOf(above, asked)}">${say('server.page.back')}</a></p>`;
    return pageHtml({
      language,
      title: explanation.finding.id,
      path: `${above}/findings/${encodeURIComponent(finding)}`,
      query: asked,
      body: [back, ...blocksHtml(explainPage(explanation, language))],
    });
  },
});
