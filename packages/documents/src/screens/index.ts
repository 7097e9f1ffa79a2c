import type { Message } from '@tenfold/kernel';
import type { Catalogue } from '../messages/catalogue.ts';
import { checkMessages } from '../messages/check.ts';
import { figureMessages } from '../messages/figures.ts';
import type { Wording } from '../messages/format-figure.ts';
import { paperWords } from '../messages/paper-words.ts';
import { renderFrom } from '../messages/render.ts';
import { capitalScreenMessages } from './capital.ts';
import { accessScreenMessages } from './access.ts';
import { accessHookMessages } from './access-hooks.ts';
import { accessRefusalMessages } from './access-refusals.ts';
import { accessRoleMessages } from './access-roles.ts';
import { accessTrailMessages } from './access-trail.ts';
import { appMessages } from './app.ts';
import { claimsScreenMessages } from './claims.ts';
import { dutiesScreenMessages } from './duties.ts';
import { entriesScreenMessages } from './entries.ts';
import { entryFieldMessages } from './entry-fields.ts';
import { entryKindMessages } from './entry-kinds.ts';
import { entryProposalMessages } from './entry-proposals.ts';
import { entryWordMessages } from './entry-words.ts';
import { entryWorkMessages } from './entry-work.ts';
import { exchangeScreenMessages } from './exchange.ts';
import { holdingsScreenMessages } from './holdings.ts';
import { issuersScreenMessages } from './issuers.ts';
import { lifeMessages } from './life.ts';
import { paperScreenMessages } from './paper.ts';
import { papersScreenMessages } from './papers.ts';
import { planActMessages } from './plan-acts.ts';
import { planKeptMessages } from './plan-kept.ts';
import { planProgrammeMessages } from './plan-programme.ts';
import { planScreenMessages } from './plan.ts';
import { pollCountingMessages } from './poll-counting.ts';
import { pollReceiptMessages } from './poll-receipt.ts';
import { pollResultMessages } from './poll-result.ts';
import { pollsScreenMessages } from './polls.ts';
import { shellMessages } from './shell.ts';
import { signingScreenMessages } from './signing.ts';
import { sumMessages } from './sums.ts';
import { undertakingScreenMessages } from './undertaking.ts';

export { entryFieldKey } from './entry-fields.ts';
export { entryWordKey } from './entry-words.ts';
export { formatDate, formatInstant } from '../messages/format-date.ts';
export { formatWhole } from '../messages/format-number.ts';
export { type Language, languageNamed, languageOfLocale, languages, nameIn } from '../messages/languages.ts';
export { marks } from '../check/marks.ts';

/** What only the screens say, each area with its sentences. To add an area, write its file and list it here. */
export const screenAreas: readonly Catalogue[] = [
  shellMessages,
  appMessages,
  accessScreenMessages,
  accessRoleMessages,
  accessTrailMessages,
  accessRefusalMessages,
  accessHookMessages,
  issuersScreenMessages,
  undertakingScreenMessages,
  sumMessages,
  capitalScreenMessages,
  holdingsScreenMessages,
  exchangeScreenMessages,
  planScreenMessages,
  planKeptMessages,
  planProgrammeMessages,
  planActMessages,
  dutiesScreenMessages,
  claimsScreenMessages,
  pollsScreenMessages,
  pollCountingMessages,
  pollResultMessages,
  pollReceiptMessages,
  paperScreenMessages,
  papersScreenMessages,
  signingScreenMessages,
  lifeMessages,
  entriesScreenMessages,
  entryWorkMessages,
  entryProposalMessages,
  entryKindMessages,
  entryFieldMessages,
  entryWordMessages,
];

/** All that the screens say by themselves; what the engine answers with comes as text. */
const screenCatalogue: Record<string, Catalogue[string]> = Object.assign(
  {},
  checkMessages,
  figureMessages,
  paperWords,
  ...screenAreas,
);

/** Lets screens that are loaded later say the sentences of these areas too. */
export function addScreenSentences(areas: readonly Catalogue[]): void {
  Object.assign(screenCatalogue, ...areas);
}

/** A message of the screens as text in one language. Throws for a key or a figure that is not there: a fault of ours. */
export function renderScreen(what: Message, wording: Wording): string {
  return renderFrom(screenCatalogue, what, wording);
}

/** Whether the screens have a text for a key. */
export function hasScreenText(key: string): boolean {
  return Object.hasOwn(screenCatalogue, key);
}
