import type { PublicView } from '@tenfold/documents';
import { type Html, html } from '../html.ts';
import { markHtml, saidHtml } from './said-html.ts';
import { addressOfFinding, sayOf, type Shown } from './shown.ts';

type Provision = PublicView['provisions'][number];

/** What was promised, each provision in plain words with its mark, and the way to its reasons. */
export function provisionsHtml(shown: Shown): Html | null {
  const { provisions } = shown.view;
  if (provisions.length === 0) return null;
  const rows = provisions.map((one) => rowHtml(one, shown));
  return html`<h2 id="promised">${sayOf(shown)('public.what-promised')}</h2><ul class="promises">${rows}</ul>`;
}

function rowHtml(one: Provision, shown: Shown): Html {
  const { plain, why, unchecked } = one;
  return html`<li><div><p class="promise">${saidHtml(plain)}</p>
${why === null ? null : html`<p class="reason">${saidHtml(why)}</p>`}
${unchecked === null ? null : html`<p class="reason">${saidHtml(unchecked)}</p>`}
${linksHtml(one, shown)}</div>${markHtml(one)}</li>`;
}

/** The ways to the reasons: one for each finding, named by whom it is about, folded away until somebody asks. */
function linksHtml({ findings }: Provision, shown: Shown): Html | null {
  if (findings.length === 0) return null;
  const about = new Map(shown.view.findings.map(({ finding, about: { text } }) => [finding, text]));
  const links = findings.map(
    (id) => html`<li><a href="${addressOfFinding(id, shown)}">${about.get(id) ?? id}</a></li>`,
  );
  return html`<details class="why"><summary>${sayOf(shown)('public.why')}</summary><ul class="links">${links}</ul></details>`;
}
