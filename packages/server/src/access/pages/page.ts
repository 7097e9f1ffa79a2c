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
  /** The host, with its port, that passkeys are made for. */
  readonly host: string;
  /** The addresses of the style sheets that bring the letters. */
  readonly letters: readonly string[];
}

type Say = (key: string, figures?: ReturnType<typeof message>['figures']) => string;

/** Each language in itself. */
const languageNames: Readonly<Record<Language, readonly [short: string, whole: string]>> = {
  en: ['EN', 'English'],
  'zh-Hant': ['繁', '繁體中文'],
  'zh-Hans': ['简', '简体中文'],
};

/** A page of signing in as HTML. */
export function signInPage({ name, language, hasProvider, isRefused, host, letters }: PageWish): string {
  const say: Say = (key, figures = {}) => render(message(`access.${key}`, figures), { language, names: () => null });
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${say(`page.${name}-title`)} · Tenfold</title>
<link rel="stylesheet" href="/auth/sign-in.css">
<script type="module" src="/auth/sign-in.js"></script>
</head>
<body>
<header><a class="home" href="/app">Tenfold</a>
<nav aria-label="${say('page.languages')}">${languages.map((one) => otherLanguage(one, language))}</nav></header>
<main ${saidLater(say, host)}>
<h1>${say(`page.${name}-title`)}</h1>
<p class="lead">${say(`page.${name}-text`)}</p>
${name === 'set-up' ? steps(say) : null}
<p class="buttons"><button type="button" name="${name === 'set-up' ? 'make' : 'show'}">${say(`page.${name}-button`)}</button>
${hasProvider ? html`<button type="button" name="provider">${say('page.open-id-button')}</button>` : null}</p>
<p role="status">${isRefused ? say('open-id-not-taken') : ''}</p>
<noscript><p>${say('page.no-script')}</p></noscript>
<p class="foot">${say(`page.${name}-foot`)}</p>
</main>${letters.map((href) => html`\n<link rel="stylesheet" href="${href}">`)}
</body>
</html>
`.text;
}

/** What the script says of what happens, in the language of the page. */
function saidLater(say: Say, host: string): Html {
  return html`data-working="${say('page.working')}" data-stopped="${say('page.stopped')}"
  data-no-passkeys="${say('page.no-passkeys')}" data-no-link="${say('page.no-link')}"
  data-elsewhere="${say('page.elsewhere', { host: { quote: host } })}" data-unreachable="${say('page.unreachable')}"`;
}

/** What is going to happen, before it does. */
function steps(say: Say): Html {
  const told = ['device', 'passkey', 'in'].map((one) => html`<li>${say(`page.step-${one}`)}</li>`);
  return html`<ol>${told}</ol>`;
}

function otherLanguage(one: Language, current: Language): Html {
  const [short, whole] = languageNames[one];
  return one === current
    ? html`<a href="?lang=${one}" lang="${one}" hreflang="${one}" title="${whole}" aria-current="true">${short}</a>`
    : html`<a href="?lang=${one}" lang="${one}" hreflang="${one}" title="${whole}">${short}</a>`;
}
