import type { Deviation } from '@tenfold/kernel';
import type { ClauseReading } from '../../clauses/clause-readings.ts';
import { clausesOf, type Paper } from '../../paper.ts';
import { anyOf } from '../../text/any-of.ts';
import { absent, stated } from '../deviation.ts';

/** The law of Hong Kong and the exclusive jurisdiction of its courts, as the usual form has them. */
export function* lawAndCourtsDeviations(paper: Paper): Iterable<Deviation> {
  const laws = clausesOf(paper, 'governing-law');
  const courts = clausesOf(paper, 'jurisdiction');
  if (laws.length === 0) yield absent('no-governing-law');
  if (courts.length === 0) yield absent('no-jurisdiction');
  const foreign = laws.filter(({ plain }) => !isHongKongLaw(plain));
  for (const clause of foreign) yield stated('other-governing-law', clause);
  yield* courtDeviations(courts, laws.length > foreign.length ? 'hong-kong' : 'elsewhere');
}

function* courtDeviations(clauses: readonly ClauseReading[], law: 'hong-kong' | 'elsewhere'): Iterable<Deviation> {
  const arbitration = clauses.find(({ plain }) => ARBITRATION.test(plain) && !NO_ARBITRATION.test(plain));
  if (arbitration !== undefined) {
    yield stated('arbitration', arbitration);
    return;
  }
  for (const clause of clauses) {
    const place = courtPart(clause.plain);
    const isHere = HONG_KONG.test(place) || (SAME_PLACE.test(place) && law === 'hong-kong');
    if (!isHere) yield stated('other-forum', clause);
    if (NOT_EXCLUSIVE.test(clause.plain)) yield stated('non-exclusive-jurisdiction', clause);
  }
  const [first] = clauses;
  const isExclusive = clauses.some(({ plain }) => NOT_EXCLUSIVE.test(plain) || EXCLUSIVE.test(plain));
  if (first !== undefined && !isExclusive) yield stated('non-exclusive-jurisdiction', first);
}

const HONG_KONG = /\bhong kong\b|\bhksar\b|\bh\.k\.|\bthe region\b|香港/;

/** Whether the law of Hong Kong is named near a word for law, and not only beside the courts. */
function isHongKongLaw(plain: string): boolean {
  return [...plain.matchAll(LAW)].some(({ index }) => {
    const behind = plain.slice(index, index + 110);
    const courts = behind.search(COURTS);
    return HONG_KONG.test(
      plain.slice(Math.max(0, index - 40), index) + (courts === -1 ? behind : behind.slice(0, courts)),
    );
  });
}

const LAW = /\b(?:governed|construed|interpreted|laws?|contract)\b|法律|法例|准据法/g;

const COURTS = /\b(?:courts?|jurisdiction|arbitra\w+|disputes?)\b|法院|法庭|管辖权|仲裁|争议/;

/** The words about the courts; “hong kong” may stand right before them. */
function courtPart(plain: string): string {
  const joint = /\b(?:and|while|with)\b|[,;，；]|并|且|及/g;
  const court = plain.search(/\b(?:courts?|jurisdiction)\b|法院|法庭|管辖权/);
  const start = [...plain.slice(0, Math.max(court, 0)).matchAll(joint)].at(-1)?.index ?? 0;
  return plain.slice(start);
}

const SAME_PLACE = anyOf([
  /\bthereof\b/,
  /\b(?:its|whose|such|those|the same|that (?:\w+ )?(?:region|place|territory|jurisdiction)'?s?) courts?\b/,
  /\bcourts? (?:of|in) (?:that|such|the same|this) (?:\w+ )?(?:region|place|territory|jurisdiction)\b/,
  /\bcourts there\b/,
  /当地|该地|同地|其法院|该区|特别行政区/,
]);

const ARBITRATION = /\barbitra\w+|\bhkiac\b|仲裁/;

const NO_ARBITRATION = /\b(?:not|never|no)\b[^.;]{0,24}\barbitra\w+/;

const NOT_EXCLUSIVE = /\bnon-? ?exclusive|\bnot (?:be )?exclusive|非专属|非排他|非独有|不具(?:有)?(?:专属|排他)/;

const EXCLUSIVE = /\bexclusive(?:ly)?\b|\bsole(?:ly)?\b|\bonly\b|\balone\b|\bno (?:other )?court\b|专属|排他|独有|唯一/;
