import { type Html, html } from '../html.ts';
import { saidHtml } from './said-html.ts';
import { sayOf, type Shown } from './shown.ts';

/** What weighted votes are and what a shareholder can do, in plain words and without advice. */
export function explainedHtml(shown: Shown): Html {
  const say = sayOf(shown);
  const can = ['rely', 'enforce', 'ask'].map((one) => html`<li>${say(`public.can-do-${one}`)}</li>`);
  return html`<h2>${say('public.weighted')}</h2><p>${say('public.weighted-1')}</p><p>${say('public.weighted-2')}</p>
<h2>${say('public.can-do')}</h2><ul>${can}</ul><p class="reason">${say('public.no-advice')}</p>`;
}

/** What to know of the sources and of what was not read in the original. */
export function notesHtml(shown: Shown): Html {
  return html`<h2>${sayOf(shown)('public.notes')}</h2><ul class="notes">${shown.view.notes.map((one) => html`<li>${saidHtml(one)}</li>`)}</ul>`;
}
