import type { Clearance } from '@tenfold/kernel';
import { type Say, sayIn, wordingOf } from '../../check/words.ts';
import type { Language } from '../../messages/languages.ts';
import type { PaperGiven } from '../paper.ts';

/** What the lines of a minute are written from. */
export interface MinuteGiven {
  readonly given: PaperGiven;
  readonly clearance: Clearance;
  readonly language: Language;
}

/** A way to say what stands in a sentence as a part of it: a planned step, the name of a code. */
export function sayOfMinute({ clearance, language }: MinuteGiven): Say {
  return sayIn(wordingOf(clearance.after.world, language));
}

/** Those of the ids that the record has: what is only planned has no entry yet. */
export function recorded(ids: readonly string[], { entries }: Pick<PaperGiven, 'entries'>): readonly string[] {
  const known = new Set(entries.map(({ id }) => id));
  return ids.filter((id) => known.has(id));
}
