import { type Html, html } from '../html.ts';
import { markHtml, saidHtml } from './said-html.ts';
import { addressOfFinding, sayOf, type Shown } from './shown.ts';

/** Every finding with its answer, each with the way to what it was derived from. */
export function findingsHtml(shown: Shown): Html {
  const { findings } = shown.view;
  const items = findings.map(
    (one) =>
      html`<li>${markHtml(one)} <a href="${addressOfFinding(one.finding, shown)}">${saidHtml(one.about)}</a></li>`,
  );
  const count = { count: { number: BigInt(findings.length) } };
  return html`<details><summary>${sayOf(shown)('public.all-findings', count)}</summary><ul class="plain">${items}</ul></details>`;
}
