import type { Check } from '../check/check.ts';
import { type Say, sayIn, wordingOf } from '../check/words.ts';
import { printable } from '../messages/printable.ts';
import type { Language } from '../messages/languages.ts';
import { answerView } from './answer-view.ts';
import { dutiesView } from './duties-view.ts';
import { figuresView } from './figures-view.ts';
import { type FindingsById, findingsById } from './findings-by-id.ts';
import { findingsView } from './findings-view.ts';
import { notesView } from './notes-view.ts';
import { peopleView } from './people-view.ts';
import { provisionsView } from './provisions-view.ts';
import type { PublicView } from './public-view.ts';
import { votesView } from './votes-view.ts';

/** What the parts of the page are made from. */
export interface Viewed {
  readonly check: Check;
  readonly byId: FindingsById;
  readonly say: Say;
}

/** A check as the public page of its issuer: for shareholders, in plain words, on every question one sentence. */
export function viewOfCheck(check: Check, language: Language): PublicView {
  const say = sayIn({ ...wordingOf(check.world, language), fractions: 'short' });
  const viewed: Viewed = { check, byId: findingsById(check.findings), say };
  const { id, stockCode } = check.world.issuer;
  return {
    issuer: { id: 'issuer', text: say('check.name', { name: { name: id } }) },
    code: stockCode === null ? null : printable(stockCode),
    answer: answerView(viewed),
    notes: notesView(viewed),
    votes: votesView(viewed),
    provisions: provisionsView(viewed),
    people: peopleView(viewed),
    duties: dutiesView(viewed),
    figures: figuresView(viewed),
    findings: findingsView(viewed),
  };
}
