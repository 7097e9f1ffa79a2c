import { type Html, html } from '../html.ts';
import { saidHtml } from './said-html.ts';
import { sayOf, type Shown } from './shown.ts';

/** What is to be done next, by whom and by when. */
export function dutiesHtml(shown: Shown): Html {
  const { duties } = shown.view;
  const say = sayOf(shown);
  const items = duties.map(
    ({ what, due, isLate }) => html`<li>${saidHtml(what)}
<p class="${isLate ? 'action-required' : 'reason'}">${saidHtml(due)}</p></li>`,
  );
  const list = duties.length === 0 ? html`<p>${say('public.nothing-due')}</p>` : html`<ul class="plain">${items}</ul>`;
  return html`<h2>${say('public.what-next')}</h2>${list}`;
}
