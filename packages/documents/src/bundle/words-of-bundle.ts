import type { Figure } from '@tenfold/kernel';
import { type Say, sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import type { ClaimBundleGiven } from './bundle-given.ts';
import { claimIn } from './entries-in-bundle.ts';

/** A way to say what stands in a bundle, and the figures of its title. */
export type SayOfBundle = Say & { readonly about: Readonly<Record<'claim' | 'person', Figure>> };

/** How a bundle speaks in one language, under the names that the log shows. */
export function sayOfBundle({ check, claim }: ClaimBundleGiven, language: Language): SayOfBundle {
  const { world } = check(language);
  const about = { claim: { quote: claim }, person: { name: claimIn(check(language), claim).beneficiary } };
  return Object.assign(sayIn(wordingOf(world, language)), { about });
}
