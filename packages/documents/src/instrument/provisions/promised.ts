import type { ClauseReading } from '../clauses/clause-readings.ts';
import { tidyOf } from '../text/tidy.ts';
import { findProvisions, type Mention } from './find-provisions.ts';

/** The six rules that an undertaking under Rule 8A.43 promises to comply with. */
export const usualProvisions: readonly string[] = ['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24'];

/** The rule that asks for the undertaking; naming it promises nothing. */
const SOURCE_RULE = '8A.43';

/**
 * What the giver promises to comply with himself, in the order of the paper: the rules named in his promise, else those
 * that a definition or a schedule gives to its term, else those of a recital that the promise points back to.
 */
export function promisedProvisions(clauses: readonly ClauseReading[]): readonly string[] {
  const own = clauses.filter(({ kind }) => kind === 'own-compliance');
  const named = own.flatMap(provisionsIn);
  const definitions = clauses.filter(isDefinition).flatMap(provisionsIn);
  if (named.length > 0) return unique(usesTerm(own) ? [...named, ...definitions] : named);
  if (definitions.length > 0) return own.length === 0 ? [] : unique(definitions);
  if (!own.some(({ plain }) => POINTS_BACK.test(plain))) return [];
  return unique(clauses.filter(({ kind }) => kind === 'recital' || kind === 'other').flatMap(provisionsIn));
}

/** The provisions that a clause names; of a promise without any, those that its term stands for. */
export function provisionsOf(clause: ClauseReading, promised: readonly string[]): readonly string[] {
  const named = unique(provisionsIn(clause));
  return named.length > 0 ? named : promised;
}

/** The rules that a clause names to be complied with. */
export function mentionsOf({ text }: ClauseReading): readonly Mention[] {
  return findProvisions(tidyOf(text)).filter(
    ({ provision, isExcepted, isSource }) => provision !== SOURCE_RULE && !isExcepted && !isSource,
  );
}

function provisionsIn(clause: ClauseReading): readonly string[] {
  return mentionsOf(clause).map(({ provision }) => provision);
}

function isDefinition(clause: ClauseReading): boolean {
  if (clause.kind === 'interpretation') return mentionsOf(clause).length > 0;
  return clause.kind === 'other' && (mentionsOf(clause).length > 1 || /\bmeans?\b|指/.test(clause.plain));
}

const TERM = /\brequirements\b|\b(?:relevant|specified|said|listed|scheduled) (?:rules|provisions)\b|规定|有关规则/;

function usesTerm(own: readonly ClauseReading[]): boolean {
  return own.some((clause) => TERM.test(clause.plain) && mentionsOf(clause).length < usualProvisions.length);
}

const POINTS_BACK =
  /\b(?:such|those|said|aforesaid|above|relevant|foregoing|aforementioned|these|them)\b|该等|上述|前述|有关/;

function unique(provisions: readonly string[]): readonly string[] {
  return [...new Set(provisions)];
}
