import type { Deviation } from '@tenfold/kernel';
import type { ClauseReading } from '../../clauses/clause-readings.ts';
import { clausesOf, type Paper } from '../../paper.ts';
import { mentionsOf, usualProvisions } from '../../provisions/promised.ts';

/** Rules that the usual form promises and this paper does not, and rules that it promises beyond them. */
export function* provisionDeviations(paper: Paper): Iterable<Deviation> {
  const own = clausesOf(paper, 'own-compliance');
  const clause = own[0]?.id ?? null;
  if (own.length === 0) return;
  for (const provision of usualProvisions) {
    if (paper.provisions.includes(provision) || isInRange(provision, own)) continue;
    yield { clause, kind: 'provision-missing', text: '', effect: `instrument.effect.provision-missing.${provision}` };
  }
  for (const provision of paper.provisions) {
    if (usualProvisions.includes(provision)) continue;
    const named = paper.clauses.flatMap(mentionsOf).find((mention) => mention.provision === provision);
    yield {
      clause,
      kind: 'provision-extra',
      text: named?.quote ?? provision,
      effect: 'instrument.effect.provision-extra',
    };
  }
}

/** Whether a rule lies between the ends of a range, as 8A.15 in “8A.14 to 8A.18”: then it is doubtful, not missing. */
function isInRange(provision: string, own: readonly ClauseReading[]): boolean {
  const ends = own.flatMap(mentionsOf).filter(({ endsRange }) => endsRange);
  return ends.some((end, index) => {
    const next = ends[index + 1];
    return next !== undefined && end.provision < provision && provision < next.provision;
  });
}
