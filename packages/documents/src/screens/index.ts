import type { Message } from '@tenfold/kernel';
import type { Catalogue } from '../messages/catalogue.ts';
import { checkMessages } from '../messages/check.ts';
import { figureMessages } from '../messages/figures.ts';
import type { Wording } from '../messages/format-figure.ts';
import { renderFrom } from '../messages/render.ts';
import { shellMessages } from './shell.ts';
import { undertakingScreenMessages } from './undertaking.ts';

export { formatDate, formatInstant } from '../messages/format-date.ts';
export { formatWhole } from '../messages/format-number.ts';
export { type Language, languageNamed, languageOfLocale, languages, nameIn } from '../messages/languages.ts';
export { marks } from '../check/marks.ts';

/** What only the screens say, each area with its sentences. To add an area, write its file and list it here. */
export const screenAreas: readonly Catalogue[] = [shellMessages, undertakingScreenMessages];

/** All that the screens say by themselves; what the engine answers with comes as text. */
const screenCatalogue: Catalogue = Object.assign({}, checkMessages, figureMessages, ...screenAreas) as Catalogue;

/** A message of the screens as text in one language. Throws for a key or a figure that is not there: a fault of ours. */
export function renderScreen(what: Message, wording: Wording): string {
  return renderFrom(screenCatalogue, what, wording);
}
