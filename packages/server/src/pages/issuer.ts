import { viewOfCheck } from '@tenfold/documents';
import { askingOf } from '../application/asking.ts';
import { checkIssuer } from '../application/check-issuer.ts';
import { versionOfIssuer } from '../application/version-of-answers.ts';
import type { Context } from '../context.ts';
import { isProblem } from '../problem/index.ts';
import type { Answer } from '../route/answer.ts';
import { issuerParam } from '../route/fields.ts';
import { route } from '../route/route.ts';
import { type Html, html } from './html.ts';
import { pageHtml } from './layout.ts';
import { answerHtml } from './public/answer-html.ts';
import { checkHtml, moreHtml } from './public/check-html.ts';
import { dutiesHtml } from './public/duties-html.ts';
import { explainedHtml, notesHtml } from './public/explained-html.ts';
import { figuresHtml } from './public/figures-html.ts';
import { findingsHtml } from './public/findings-html.ts';
import { pageEnd } from './public/page-end.ts';
import { knownTyped, pageTimes } from './public/page-times.ts';
import { peopleHtml } from './public/people-html.ts';
import { provisionsHtml } from './public/provisions-html.ts';
import { searchHead } from './public/search-head.ts';
import { pathOf, sayOf, type Shown } from './public/shown.ts';
import { votesHtml } from './public/votes-html.ts';

/** `GET /issuers/:issuer`: the public page of an issuer, for shareholders. It is read without an account and without a script. */
export const issuerPage = route({
  name: 'issuerPage',
  topic: 'undertakings',
  method: 'GET',
  path: '/issuers/:issuer',
  isPage: true,
  may: 'read-public',
  params: issuerParam,
  query: pageTimes,
  gives: 'text/html',
  version: async ({ params, language }, context) => {
    const version = await versionOfIssuer(params.issuer, context);
    return version && [version, context.built.checkScript(), ...context.built.letters(language)].join(' ');
  },
  run: async ({ params: { issuer }, query: { on, known: typed }, language, lang, actor }, context) => {
    const known = knownTyped(typed);
    const check = await checkIssuer(issuer, { on, known }, askingOf(context, { actor, language }));
    if (isProblem(check)) return check;
    const entries = (await context.sizeOf(issuer)) ?? 0n;
    const view = viewOfCheck(check, language);
    return shownHtml(
      { view, issuer, on: check.world.on, known: check.world.knownAt, entries, language, query: { on, known, lang } },
      context,
    );
  },
});

function shownHtml(shown: Shown, { origin, built }: Pick<Context, 'origin' | 'built'>): Answer {
  const { view, issuer, language, query } = shown;
  const title = sayOf(shown)('public.title', { issuer: { quote: view.issuer.text } });
  return pageHtml({
    language,
    title,
    path: pathOf(issuer),
    query,
    whose: whoseHtml(shown),
    head: searchHead({ origin, icon: built.icon(), path: pathOf(issuer), language, title, ...listing(shown) }),
    body: bodyOf(shown),
    ...pageEnd(built, { language, checks: true }),
  });
}

function whoseHtml({ view: { issuer, code } }: Shown): Html {
  return html`<span class="whose"><span data-said="${issuer.id}">${issuer.text}</span>${code === null ? null : html` · ${code}`}</span>`;
}

function listing(shown: Shown): { readonly description: string; readonly isListed: boolean } {
  const { issuer, answer } = shown.view;
  const figures = { issuer: { quote: issuer.text }, headline: { quote: answer.headline.text } };
  const isListed = shown.query.on === undefined && shown.query.known === undefined;
  return { description: sayOf(shown)('public.description', figures), isListed };
}

function bodyOf(shown: Shown): readonly Html[] {
  const parts = [
    answerHtml,
    votesHtml,
    provisionsHtml,
    peopleHtml,
    checkHtml,
    dutiesHtml,
    figuresHtml,
    explainedHtml,
    notesHtml,
    moreHtml,
    findingsHtml,
  ];
  return parts.flatMap((part) => part(shown) ?? []);
}
