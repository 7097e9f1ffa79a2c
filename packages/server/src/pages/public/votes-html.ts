import type { PublicView } from '@tenfold/documents';
import { type Html, html } from '../html.ts';
import { saidHtml } from './said-html.ts';
import { sayOf, type Shown } from './shown.ts';

type Bar = NonNullable<PublicView['votes']>['bars'][number];

/** How many votes the beneficiaries have, in a sentence and drawn. */
export function votesHtml(shown: Shown): Html | null {
  const { votes } = shown.view;
  if (votes === null) return null;
  return html`<h2>${sayOf(shown)('public.how-many-votes')}</h2><p>${saidHtml(votes.sentence)}</p>${votes.bars.map(barHtml)}`;
}

/** A bar without any style of its own: our policy allows none in a page. What it shows stands below it in figures. */
function barHtml({ name, thousandths, theirs, others }: Bar): Html {
  return html`<div class="votes"><p>${saidHtml(name)}</p>
<svg viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="whole" width="1000" height="12"/><rect class="part" width="${thousandths}" height="12"/></svg>
<p class="ends">${saidHtml(theirs)} ${saidHtml(others)}</p></div>`;
}
