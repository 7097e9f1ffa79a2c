import type { Message, World } from '@tenfold/kernel';
import { tellPart, tellShares } from '../../check/bounds-text.ts';
import { type Say, sayIn, wordingOf } from '../../check/words.ts';
import type { Language } from '../../messages/languages.ts';
import type { PaperPeriod } from '../paper.ts';
import { knownFigure, printedFigure } from './known-figure.ts';
import type { Line } from './written.ts';

/** A way to say what stands on a paper, under the names that the record has. */
export function sayOfWritten(world: World, language: Language): Say {
  return sayIn(wordingOf(world, language));
}

/** A message of a paper as text. */
export function told({ key, figures }: Message, say: Say): string {
  return say(key, figures);
}

/** The days that the paper is about, and whose knowledge counts. */
export function periodLine({ since, until }: PaperPeriod, knownAt: string | null, say: Say): string {
  const known = knownAt === null ? say('check.known-all') : say('check.known-on', { known: { instant: knownAt } });
  const days = say('written.period', { since: { date: since }, until: { date: until } });
  return say('return.period-and-known', { period: { quote: days }, known: { quote: known } });
}

/** A figure as it is printed; a blank where it is not known, for nobody may take it for nothing. */
export function cellOf({ value, unit }: Extract<Line, { as: 'figure' }>): string {
  const known = knownFigure(value);
  return known === null ? emptyBlank : printedFigure(known, unit);
}

/** A place for the pen. */
export const emptyBlank = '____________';

/** What is known of a figure that is left blank; `null` for one that is known. */
export function noteOnBlank({ value, unit }: Extract<Line, { as: 'figure' }>, say: Say): string | null {
  if (knownFigure(value) !== null) return null;
  if (value === null) return say('written.left-blank');
  const { remark } = unit === 'part' ? tellPart(value, say) : tellShares(value, say);
  return remark === null ? say('written.left-blank') : say('written.left-blank-bounds', { bounds: { quote: remark } });
}

/** The entries that something rests on, as a line. */
export function entriesLine(entries: readonly string[], say: Say): string | null {
  if (entries.length === 0) return null;
  const isLong = entries.length > MOST_NAMED;
  const list = (isLong ? entries.slice(0, MOST_NAMED - 1) : entries).map((entry) => ({ entry }));
  if (!isLong) return say('written.entries', { entries: { list } });
  return say('written.entries-more', { entries: { list }, more: { number: BigInt(entries.length - list.length) } });
}

/** More entries than this nobody reads in a line. */
const MOST_NAMED = 8;
