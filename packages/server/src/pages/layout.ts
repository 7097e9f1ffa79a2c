import { type Language, languages, render } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import type { Answer } from '../route/answer.ts';
import { type Html, html } from './html.ts';

/** What one page of ours shows. */
export interface PageGiven {
  readonly language: Language;
  readonly title: string;
  /** The path of the page with its query, without the language. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly body: Html | readonly Html[];
  /** What stands at the top in the place of our name. */
  readonly whose?: Html;
  /** What a search engine is told of the page. */
  readonly head?: Html;
  /** Letters and scripts, which come last: nothing waits for them. */
  readonly end?: Html;
  /** The policy of a page that runs a script of ours. */
  readonly policy?: string;
}

/** Each language in itself. */
const names: Readonly<Record<Language, string>> = { en: 'EN', 'zh-Hant': '繁', 'zh-Hans': '简' };

/** A whole page: our own HTML, with nothing from elsewhere and, unless its policy says otherwise, no script. */
export function pageHtml(given: PageGiven): Answer {
  const { policy } = given;
  return {
    bytes: documentHtml(given),
    type: 'text/html; charset=utf-8',
    ...(policy === undefined ? {} : { policy }),
  };
}

/** The text of a whole page. */
export function documentHtml(given: PageGiven): string {
  const { language, title, query, body, whose, head = null, end = null } = given;
  const say = sayPage(language);
  const home = html`<a class="home" href="${addressOf('/', { lang: query['lang'] })}">Tenfold</a>`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Tenfold</title>
<link rel="stylesheet" href="/style.css">${head}
</head>
<body>
<header>${whose ?? home}
<nav aria-label="${say('server.page.languages')}">${switchesHtml(given)}</nav></header>
<main>${body}</main>
<footer><p>${say('cli.not-advice')} <a href="${addressOf('/api', { lang: query['lang'] })}">${say('server.page.api')}</a>
<a href="${addressOf('/auth/sign-in', { lang: query['lang'] })}">${say('access.page.sign-in-title')}</a></p></footer>${end}
</body>
</html>
`.text;
}

/** The way to the same page in each other language. */
function switchesHtml({ language, path, query }: PageGiven): readonly Html[] {
  return languages.map((one) =>
    one === language
      ? html`<b lang="${one}" aria-current="true">${names[one]}</b>`
      : html`<a lang="${one}" hreflang="${one}" href="${addressOf(path, { ...query, lang: one })}">${names[one]}</a>`,
  );
}

/** An address with a query; what is not given is left out. */
export function addressOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((one): one is [string, string] => one[1] !== undefined);
  const text = new URLSearchParams(given).toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Says a sentence of the catalogue on a page that speaks of nobody in particular. */
export function sayPage(language: Language): (key: string, figures?: ReturnType<typeof message>['figures']) => string {
  return (key, figures = {}) => render(message(key, figures), { language, names: () => null });
}
