import type { Language } from '../messages/languages.ts';
import type { Page } from '../page/page.ts';
import { beneficiariesPage } from './beneficiary-table.ts';
import { capitalPage } from './capital-table.ts';
import type { Check } from './check.ts';
import { differencesPage } from './differences-table.ts';
import { dutiesPage } from './duties-text.ts';
import { head } from './head.ts';
import { notesPage } from './notes.ts';
import { otherRulesPage } from './other-rules.ts';
import { overview } from './overview.ts';
import { undertakingsPage } from './undertaking-text.ts';
import { sayIn, wordingOf } from './words.ts';

/** A check as a page for a person: the capital, who has the weight, and each promise, sentence by sentence. */
export function checkPage(check: Check, language: Language): Page {
  const say = sayIn({ ...wordingOf(check.world, language), fractions: 'short' });
  const isAll = check.only.provision === null;
  return [
    ...head(check, say),
    ...(isAll ? overview(check, say) : []),
    ...(isAll ? capitalPage(check, say) : []),
    ...(isAll ? beneficiariesPage(check, say) : []),
    ...undertakingsPage(check, say),
    ...otherRulesPage(check, say),
    ...dutiesPage(check, say),
    ...(isAll ? differencesPage(check, say) : []),
    ...notesPage(check, say),
  ];
}
