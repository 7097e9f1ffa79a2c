import type { Language } from '@tenfold/documents';
import type { ProblemJson } from '../problem/problem-json.ts';
import { html } from './html.ts';
import { addressOf, documentHtml, sayPage } from './layout.ts';

/** A problem as a page: what is wrong, one sentence each. */
export function problemPage({ title, detail, problems, instance }: ProblemJson, language: Language): string {
  const sentences = problems.length === 0 ? [detail] : problems.map(({ text }) => text);
  const say = sayPage(language);
  const body = html`<h1>${title}</h1>${sentences.map((text) => html`<p>${text}</p>`)}
<p class="quiet">${say('server.page.request')} <code>${instance.split(':').at(-1) ?? ''}</code></p>
<p><a href="${addressOf('/', { lang: language })}">${say('server.page.home')}</a></p>`;
  return documentHtml({ language, title, path: '/', query: { lang: language }, body });
}
