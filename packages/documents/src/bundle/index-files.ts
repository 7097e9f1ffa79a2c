import { type Html, html } from '../page/html.ts';
import type { ClaimBundleGiven } from './bundle-given.ts';
import { evidenceInBundle } from './evidence-in-bundle.ts';
import { dayText, headRow } from './index-findings.ts';
import { entryLink, fileCell } from './index-links.ts';
import { paths } from './paths.ts';
import type { SayOfBundle } from './words-of-bundle.ts';

/** The entries in question by their place in the log: what each is, its day, the entry as logged, and its proof. */
export function entriesSection(given: ClaimBundleGiven, say: SayOfBundle): Html {
  const byId = new Map(given.entries.map((entry) => [entry.id, entry]));
  const rows = given.proved.map((one) => {
    const entry = byId.get(one.id);
    const what = entry === undefined ? '' : say(`entry-kind.${entry.kind}`);
    const day = entry === undefined ? '' : dayText(entry.effectiveOn, say);
    return html`<tr><td>${one.index}</td><td class="close">${day}</td><td>${what}</td><td>${entryLink(one.id, given)}</td><td><a href="${paths.proof(one)}">${say('bundle.proof')}</a></td></tr>`;
  });
  const columns = ['place', 'day', 'what', 'entry', 'proof'];
  return html`<h2>${say('bundle.heading.entries')}</h2>
<div class="scroll"><table><thead>${headRow(columns, say)}</thead><tbody>${rows}</tbody></table></div>`;
}

/** The files that entries name by their hash, those that are in the bundle and those that are not. */
export function evidenceSection(given: ClaimBundleGiven, say: SayOfBundle): Html {
  const title = html`<h2>${say('bundle.heading.evidence')}</h2>`;
  const named = evidenceInBundle(given.proved);
  if (named.length === 0) return html`${title}<p>${say('bundle.no-evidence')}</p>`;
  const rows = named.map(
    ({ sha256, entries }) =>
      html`<tr><td><code>${sha256}</code></td><td>${entries.map((id, at) => html`${at === 0 ? '' : ', '}${entryLink(id, given)}`)}</td><td>${fileCell(sha256, given, say)}</td></tr>`,
  );
  return html`${title}<div class="scroll"><table><thead>${headRow(['hash', 'entry', 'file'], say)}</thead><tbody>${rows}</tbody></table></div>`;
}
