import type { Clearance } from '@tenfold/kernel';
import { sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import type { Page } from '../page/page.ts';
import { answerPage } from './answer-text.ts';
import { askedPage } from './asked-text.ts';
import { conversionPage } from './conversion-table.ts';
import { headroomPage } from './headroom-table.ts';
import { pointersPage } from './pointers-text.ts';
import { policiesPage } from './policies-text.ts';
import { requirementsPage } from './requirements-text.ts';
import { standPage } from './stand-table.ts';
import { textsPage } from './texts-note.ts';
import { waysPage } from './ways-text.ts';

/**
 * A clearance as a page for a person: what is planned and what is taken for granted; the answer; who converts how much; the
 * room there is; what must be had by when; where else to look; other ways and other readings; how far the texts were checked.
 */
export function clearancePage(clearance: Clearance, language: Language): Page {
  const say = sayIn({ ...wordingOf(clearance.after.world, language), fractions: 'short' });
  return [
    ...askedPage(clearance, say),
    ...answerPage(clearance, say),
    ...conversionPage(clearance, say),
    ...headroomPage(clearance, say),
    ...standPage(clearance, say),
    ...requirementsPage(clearance, say),
    ...pointersPage(clearance, say),
    ...waysPage(clearance, say),
    ...policiesPage(clearance, say),
    ...textsPage(clearance, say),
  ];
}
