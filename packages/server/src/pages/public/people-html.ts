import { type Html, html } from '../html.ts';
import { saidHtml } from './said-html.ts';
import { sayOf, type Shown } from './shown.ts';

/** Each beneficiary, since when he has promised, and what is his. */
export function peopleHtml(shown: Shown): Html | null {
  const { people } = shown.view;
  if (people.length === 0) return null;
  const items = people.map(
    ({ name, told }) =>
      html`<li><b>${saidHtml(name)}</b> ${told.map((one) => html`<span class="told">${saidHtml(one)}</span> `)}</li>`,
  );
  return html`<h2>${sayOf(shown)('public.who-promised')}</h2><ul class="plain">${items}</ul>`;
}
