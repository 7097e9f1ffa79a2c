import type { Deviation } from '@tenfold/kernel';
import { clausesOf, type Paper } from '../../paper.ts';
import { mentionsOf, usualProvisions } from '../../provisions/promised.ts';

/** Rules that the usual form promises and this paper does not, and rules that it promises beyond them. */
export function* provisionDeviations(paper: Paper): Iterable<Deviation> {
  const own = clausesOf(paper, 'own-compliance');
  const clause = own[0]?.id ?? null;
  if (own.length === 0) return;
  for (const provision of usualProvisions) {
    if (paper.provisions.includes(provision)) continue;
    yield { clause, kind: 'provision-missing', text: '', effect: `instrument.effect.provision-missing.${provision}` };
  }
  for (const provision of paper.provisions) {
    if (usualProvisions.includes(provision)) continue;
    const named = paper.clauses.flatMap(mentionsOf).find((mention) => mention.provision === provision);
    yield { clause, kind: 'provision-extra', text: named?.quote ?? provision, effect: 'instrument.effect.provision-extra' };
  }
}
