import { type Language, languages, render } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import { type Html, html } from '../../pages/html.ts';

/** The two pages of signing in. */
export type PageName = 'set-up' | 'sign-in';

/** What a page shows beside its text: a way by the OpenID provider, and why one was not let in before. */
export interface PageWish {
  readonly name: PageName;
  readonly language: Language;
  readonly hasProvider: boolean;
  readonly isRefused: boolean;
}

const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
};

/** A page of signing in as HTML. */
export function signInPage({ name, language, hasProvider, isRefused }: PageWish): string {
  const say = (key: string): string => render(message(`access.${key}`), { language, names: () => null });
  const provider = hasProvider
    ? html`<button type="button" name="provider">${say('page.open-id-button')}</button>`
    : null;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${say(`page.${name}-title`)} · Tenfold</title>
<link rel="stylesheet" href="/auth/sign-in.css">
<script type="module" src="/auth/sign-in.js"></script>
</head>
<body>
<main data-working="${say('page.working')}" data-stopped="${say('page.stopped')}"
  data-no-passkeys="${say('page.no-passkeys')}" data-no-link="${say('page.no-link')}">
<h1>${say(`page.${name}-title`)}</h1>
<p>${say(`page.${name}-text`)}</p>
<p><button type="button" name="${name === 'set-up' ? 'make' : 'show'}">${say(`page.${name}-button`)}</button>
${provider}</p>
<p role="status">${isRefused ? say('open-id-not-taken') : ''}</p>
<noscript><p>${say('page.no-script')}</p></noscript>
</main>
<nav>${languages.map((one) => otherLanguage(one, language))}</nav>
</body>
</html>
`.text;
}

function otherLanguage(one: Language, current: Language): Html {
  const name = languageNames[one];
  return one === current
    ? html`<a href="?lang=${one}" lang="${one}" hreflang="${one}" aria-current="true">${name}</a>`
    : html`<a href="?lang=${one}" lang="${one}" hreflang="${one}">${name}</a>`;
}
