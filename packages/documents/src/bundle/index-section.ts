import { claimsFound } from '../asked/claims.ts';
import { claimBlocks } from '../claims/claim-text.ts';
import type { Language } from '../messages/languages.ts';
import { blocksHtml } from '../page/blocks-html.ts';
import { type Html, html } from '../page/html.ts';
import { type Block, heading, type Page, paragraph, plain } from '../page/page.ts';
import type { ClaimBundleGiven } from './bundle-given.ts';
import { claimIn } from './entries-in-bundle.ts';
import { checkSection } from './index-check.ts';
import { entriesSection, evidenceSection } from './index-files.ts';
import { breachesSection, undertakingSection } from './index-findings.ts';
import { type SayOfBundle, sayOfBundle } from './words-of-bundle.ts';

/** The index in one language. */
export function indexSection(given: ClaimBundleGiven, language: Language): Html {
  const say = sayOfBundle(given, language);
  const claim = claimIn(given.check(language), given.claim);
  return html`<section id="${language}" lang="${language}">
<h1>${say('bundle.title', say.about)} <small>${drawnUp(given, say)}</small></h1>
<p>${say('bundle.what')}</p>
<p>${say('bundle.no-judgment')} ${say('bundle.sealed')}</p>
${undertakingSection(given, say)}
${blocksHtml(claimBlocks(claim, say))}
${blocksHtml(lawBlocks(given, say))}
${breachesSection(given, say)}
${entriesSection(given, say)}
${evidenceSection(given, say)}
${checkSection(given, say)}
</section>`;
}

function drawnUp({ check }: ClaimBundleGiven, say: SayOfBundle): string {
  const { issuer, on, knownAt } = check(say.language).world;
  const known = knownAt === null ? say('check.known-all') : say('check.known-on', { known: { instant: knownAt } });
  return say('bundle.drawn-up', { issuer: { name: issuer.id }, on: { date: on }, known: { quote: known } });
}

/** Where the years come from, and what no count of days decides. */
function lawBlocks({ check, claim }: ClaimBundleGiven, say: SayOfBundle): Page {
  const { law } = claimsFound(check(say.language), claim);
  return [
    heading(say('claims.heading.law')),
    paragraph([plain(say('claims.law', { law: { message: 'claims.law-limitation' } }))]),
    ...law.doubts.map((key): Block => ({ kind: 'item', mark: plain('·'), body: [[plain(say(key))]], indent: 2 })),
  ];
}
