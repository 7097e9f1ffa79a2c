import type { Deviation } from '@tenfold/kernel';
import { clausesOf, type Paper } from '../../paper.ts';
import { anyOf } from '../../text/any-of.ts';
import { absent, stated } from '../deviation.ts';

/** When and on what terms the promise binds: its duration, conditions, the link to Rule 2.04. */
export function* scopeDeviations(paper: Paper): Iterable<Deviation> {
  yield* durationDeviations(paper);
  yield* conditionDeviations(paper);
  if (clausesOf(paper, 'waiver').length === 0) yield absent('no-waiver-link');
}

/** The usual form binds for as long as he is a beneficiary. */
function* durationDeviations(paper: Paper): Iterable<Deviation> {
  const clause = clausesOf(paper, 'consideration', 'own-compliance', 'other').find(({ plain }) =>
    [...plain.matchAll(DURATION)].some(([words]) => !OF_BENEFICIARY.test(words)),
  );
  if (clause !== undefined) yield stated('duration-different', clause);
}

const DURATION = anyOf(
  [
    /\b(?:(?:so|as) long as|during (?:the|such|my|his|her) (?:period|time|term|tenure)|throughout (?:the|my|his|her)|for (?:a|the) (?:period|term|duration) of|for (?:\w+ )?(?:\(\d+\) )?(?:years|months))\b[^,;:]{0,170}/,
    /只要[^,。]{0,40}|(?<=[,。:于於在]|^)[^,。于於在]{0,40}期间/,
  ],
  'g',
);

/** His being a beneficiary; the time for which a vehicle holds shares is another matter. */
const OF_BENEFICIARY = /\bbeneficiar\w+|\bweighted\b|\bheld\b|\bvehicle|\bsuch\b|受益人|不同投票权|持有/;

function* conditionDeviations(paper: Paper): Iterable<Deviation> {
  const kinds = ['consideration', 'own-compliance', 'vehicle-compliance', 'company-compliance', 'other'] as const;
  const found = clausesOf(paper, ...kinds).find(({ plain }) => CONDITION.test(plain));
  if (found !== undefined) yield stated('conditional', found);
}

const CONDITION = anyOf([
  /\b(?:conditional|contingent|dependent) (?:up)?on\b/,
  /\b(?:shall|will|to|does|do) (?:only |not )?(?:take|takes|have|become|come|be) (?:only )?(?:effect|effective|into force|into effect|binding)\b[^.]{0,60}\b(?:upon|on|only|if|when|once|after|from|until|unless)\b/,
  /\btakes? effect (?:\w+ )?(?:upon|on|if|when|once|from|only)\b/,
  /\bsubject to (?:and conditional|the (?:prior )?(?:approval|consent|completion|passing|grant)|completion|approval|receipt)\b/,
  /\bprovided (?:always )?(?:that|however)\b|\b(?:but )?only if\b|\bunless and until\b/,
  /\bon condition that\b/,
  /为(?:先决)?条件|须待[^。]{0,40}(?:方|后|始)|(?:方|始)(?:可|会|能)?(?:生效|具有?约束力)/,
  /前提(?:是|为|下)|先决条件|惟须/,
]);
