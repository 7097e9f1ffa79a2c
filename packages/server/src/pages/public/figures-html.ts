import type { PublicView } from '@tenfold/documents';
import { type Html, html } from '../html.ts';
import { saidHtml } from './said-html.ts';
import { sayOf, type Shown } from './shown.ts';

type Figure = NonNullable<PublicView['figures']>['all'][number];

/** Published figures beside those that the record gives: what differs in the open, the rest folded away. */
export function figuresHtml(shown: Shown): Html | null {
  const { figures } = shown.view;
  if (figures === null) return null;
  const say = sayOf(shown);
  const { summary, differing, all } = figures;
  const rest = { count: { number: BigInt(all.length) } };
  return html`<h2>${say('public.figures')}</h2><p>${saidHtml(summary)}</p>
${differing.length === 0 ? null : tableHtml(differing, say('public.figures-differing'), shown)}
${all.length === 0 ? null : html`<details><summary>${say('public.figures-others', rest)}</summary>${tableHtml(all, say('public.figures'), shown)}</details>`}`;
}

function tableHtml(figures: readonly Figure[], caption: string, shown: Shown): Html {
  const say = sayOf(shown);
  const heads = ['public.figure-name', 'check.published', 'check.computed', 'public.figure-answer'];
  const rows = figures.map(
    ({ name, published, computed, answer }) =>
      html`<tr><th scope="row">${saidHtml(name)}</th><td class="right">${saidHtml(published)}</td><td class="right">${saidHtml(computed)}</td><td>${saidHtml(answer)}</td></tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${heads.map((key) => html`<th scope="col">${say(key)}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
