import type { LivingUndertaking } from '@tenfold/kernel';
import { inForceText, textStatusText } from '../check/rule-text.ts';
import { printable } from '../messages/printable.ts';
import { type Html, html } from '../page/html.ts';
import type { ClaimBundleGiven } from './bundle-given.ts';
import { claimIn, undertakingOf } from './entries-in-bundle.ts';
import { entryLink, fileCell } from './index-links.ts';
import { paths } from './paths.ts';
import type { SayOfBundle } from './words-of-bundle.ts';

/** The undertaking: its state, the steps of its making and what became of it, each with its entry and its file. */
export function undertakingSection(given: ClaimBundleGiven, say: SayOfBundle): Html {
  const check = given.check(say.language);
  const undertaking = undertakingOf(check, claimIn(check, given.claim));
  const title = html`<h2>${say('bundle.heading.undertaking')}</h2>`;
  if (undertaking === null) return html`${title}<p>${say('bundle.not-found')}</p>`;
  const hasText = check.world.register.undertakings.get(undertaking.id ?? '')?.instrument != null;
  const text = hasText
    ? html`<p><a href="${paths.instrument}">${say('bundle.instrument')}</a></p>`
    : html`<p>${say('bundle.no-instrument')}</p>`;
  const rows = undertaking.steps.map(
    ({ state, on, entry, document }) =>
      html`<tr><td class="close">${dayText(on, say)}</td><td>${say(`bundle.step.${state}`)}</td><td>${entryLink(entry, given)}</td><td>${fileCell(document, given, say)}</td></tr>`,
  );
  return html`${title}<p>${stateText(undertaking, say)}</p>${clausesTable(undertaking, say)}${text}
<div class="scroll"><table><thead>${headRow(['day', 'what', 'entry', 'file'], say)}</thead><tbody>${rows}</tbody></table></div>`;
}

/** Its sentences, by the ids under which breaches name them. */
function clausesTable({ wording, clauses }: LivingUndertaking, say: SayOfBundle): Html {
  const rows = clauses.map(
    ({ id, text, strength }) =>
      html`<tr><td>${id}</td><td>${printable(text)}</td><td class="close">${strength === null ? '' : say(`read.strength.${strength}`)}</td></tr>`,
  );
  const note = wording === 'paper' ? html`` : html`<p class="quiet">${say('check.reading-version')}</p>`;
  return html`${note}<div class="scroll"><table><thead>${headRow(['clause', 'sentence', 'strength'], say)}</thead><tbody>${rows}</tbody></table></div>`;
}

function stateText({ state, givenOn, ended }: LivingUndertaking, say: SayOfBundle): string {
  if (state === null) return say('check.no-undertaking');
  return say(`check.state.${state}`, {
    ...(givenOn === null ? {} : { since: { date: givenOn } }),
    ...(ended === null ? {} : { ended: { date: ended.on } }),
  });
}

/** Each breach with the file of its derivation, and the rule in the version that was applied. */
export function breachesSection(given: ClaimBundleGiven, say: SayOfBundle): Html {
  const check = given.check(say.language);
  const { breaches } = claimIn(check, given.claim);
  const title = html`<h2>${say('bundle.heading.derivations')}</h2>`;
  if (breaches.length === 0) return html`${title}<p>${say('bundle.no-breach')}</p>`;
  const rows = breaches.map(({ finding }, at) => {
    const rule = check.rules.find(({ provision }) => provision === finding.provision);
    const version = rule?.versions.find(({ id }) => id === finding.version);
    const inForce = rule === undefined || version === undefined ? '' : inForceText(rule, version, say);
    const status = rule === undefined ? '' : textStatusText(rule, say);
    const name = say('bundle.finding', { who: { name: finding.subject }, provision: { provision: finding.provision } });
    return html`<tr><td>${name}</td><td><a href="${paths.finding(at, finding.id)}">${say('bundle.derivation')}</a></td><td><a href="${paths.rule(finding.provision)}">${finding.version}</a> ${inForce}</td><td>${status}</td></tr>`;
  });
  return html`${title}<div class="scroll"><table><thead>${headRow(['what', 'file', 'version', 'text'], say)}</thead><tbody>${rows}</tbody></table></div>`;
}

/** The heads of the columns of a table. */
export function headRow(names: readonly string[], say: SayOfBundle): Html {
  return html`<tr>${names.map((name) => html`<th scope="col">${say(`bundle.column.${name}`)}</th>`)}</tr>`;
}

/** A day as the language writes it. */
export function dayText(on: string, say: SayOfBundle): string {
  return say('bundle.day', { day: { date: on } });
}
