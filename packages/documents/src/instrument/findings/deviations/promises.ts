import type { Deviation, Strength } from '@tenfold/kernel';
import type { ClauseReading } from '../../clauses/clause-readings.ts';
import { OWN_QUALIFIED } from '../../clauses/strength.ts';
import { clausesOf, type Paper } from '../../paper.ts';
import { anyOf } from '../../text/any-of.ts';
import { absent, stated } from '../deviation.ts';

/** The three promises: whether each is there, and as strong as in the usual form. */
export function* promiseDeviations(paper: Paper): Iterable<Deviation> {
  yield* ownDeviations(clausesOf(paper, 'own-compliance'));
  yield* endeavourDeviations('vehicle', clausesOf(paper, 'vehicle-compliance'));
  yield* endeavourDeviations('company', clausesOf(paper, 'company-compliance'));
  for (const clause of clausesOf(paper, 'vehicle-compliance')) {
    if (!ANY_VEHICLE.test(clause.plain)) yield stated('vehicle-limb-narrower', clause);
  }
}

function* ownDeviations(clauses: readonly ClauseReading[]): Iterable<Deviation> {
  if (clauses.length === 0) yield absent('no-own-promise');
  for (const clause of clauses) {
    if (clause.strength !== 'absolute') yield stated('own-weaker', clause);
    else if (OWN_QUALIFIED.test(clause.plain.replaceAll(/\([^()]*\)/g, ' '))) yield stated('own-qualified', clause);
  }
}

function* endeavourDeviations(whose: 'vehicle' | 'company', clauses: readonly ClauseReading[]): Iterable<Deviation> {
  if (clauses.length === 0) yield absent(`no-${whose}-limb`);
  for (const clause of clauses) {
    const change = clause.strength === null ? null : CHANGE[clause.strength];
    if (change !== null) yield stated(`${whose}-${change}`, clause);
  }
}

const CHANGE: Readonly<Record<Strength, 'weaker' | 'stronger' | null>> = {
  absolute: 'stronger',
  'best-endeavours': null,
  'lesser-endeavours': 'weaker',
};

/** Words that reach vehicles of every form, not those that are listed only. */
const ANY_VEHICLE = anyOf([
  /\bvehicles?\b|\bentit(?:y|ies)\b|\bothers?\b/,
  /\b(?:any|each|every|such|whatever) (?:\w+ )?(?:person|body|bodies|holder|party|structure|arrangement|intermediary|nominee)/,
  /\bany(?:one|body|thing)\b/,
  /工具|实体|载体|其他|其它|任何(?:人|机构|主体)|持股平台/,
]);
