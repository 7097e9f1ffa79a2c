import {
  addRatios,
  ceilingOf,
  compareRatios,
  type Decision,
  multiplyRatios,
  type Observation,
  type PlainDate,
  ratio,
  type Ratio,
  reason,
  rule,
  type ShareBounds,
  subtractRatios,
  type World,
  zero,
} from '@tenfold/kernel';
import { beneficiariesAtListing, listingOf } from '../at-listing.ts';
import { acceptancesUnder } from '../exchange-acts.ts';

/** What all beneficiaries together had of the capital when the issuer was listed. */
export interface InterestAtListing {
  readonly listedOn: PlainDate;
  /** Shares that were theirs by economics; parts of a vehicle's shares may be fractions. */
  readonly interest: ShareBounds;
  /** All shares in issue; `null` when not known, or when nobody recorded any. */
  readonly total: bigint | null;
  /** Whether the interest is of all their shares, or of the weighted ones only because no others are known of that day. */
  readonly basis: 'all-shares' | 'weighted-only';
  /** Entries by which the Exchange accepted less. */
  readonly accepted: readonly string[];
  readonly entries: readonly string[];
}

interface Floor {
  /** The least part of the economic interest that beneficiaries must have in all. */
  readonly floor: Ratio;
}

export const r8a12 = rule<InterestAtListing, Floor>({
  provision: '8A.12',
  title: {
    en: 'A tenth of the economic interest at listing',
    'zh-Hant': '上市時須持有一成經濟利益',
    'zh-Hans': '上市时须持有一成经济利益',
  },
  paraphrase: {
    en: 'When the issuer is first listed, its beneficiaries must together own at least a tenth of the economic interest in its issued share capital. The Exchange may accept less, case by case, where it is still very large in money. Nothing was found that asks for this after listing.',
    'zh-Hant':
      '發行人首次上市時，全體受益人合計須實益擁有其已發行股本不少於一成的經濟利益。如所涉金額仍屬龐大，聯交所可按個別情況接納較低比例。未見有條文於上市後持續作此要求。',
    'zh-Hans':
      '发行人首次上市时，全体受益人合计须实益拥有其已发行股本不少于一成的经济利益。如所涉金额仍属巨大，联交所可按个别情况接纳较低比例。未见有条文于上市后持续作此要求。',
  },
  binds: ['issuer'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.12@2018-04-30',
      from: '2018-04-30',
      parameters: { floor: ratio(1n, 10n) },
      source: 'https://en-rules.hkex.com.hk/rulebook/8a12',
    },
  ],
  policies: [],
  doubts: ['doubt.A24', 'doubt.A30', 'doubt.A33'],
  observe: observeInterest,
  decide: decideInterest,
  examples: [
    { name: '100 of 1,000 shares', given: between(100n, 100n), expect: 'kept', workedFrom: 'text', edge: 'just kept' },
    {
      name: '99 of 1,000 shares: the Exchange may accept it',
      given: between(99n, 99n),
      expect: 'needs-determination',
      workedFrom: 'text',
      edge: 'just breached',
    },
    {
      name: '99 of 1,000 shares, accepted by the Exchange',
      given: { ...between(99n, 99n), accepted: ['approval'] },
      expect: 'kept',
      workedFrom: 'text',
    },
    {
      name: 'between 99 and 100: which of the two decides',
      given: between(99n, 100n),
      expect: 'information-missing',
      workedFrom: 'text',
    },
    { name: 'between 100 and any number', given: between(100n, null), expect: 'kept', workedFrom: 'text' },
    {
      name: 'between 99 and any number, accepted either way',
      given: { ...between(99n, null), accepted: ['approval'] },
      expect: 'kept',
      workedFrom: 'text',
    },
    {
      name: 'the number of shares in issue is not known',
      given: { ...between(100n, 100n), total: null },
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'a listing in January 2026: 81,102,534 weighted shares of 305,447,288',
      given: { ...between(81_102_534n, null), total: 305_447_288n, basis: 'weighted-only' },
      expect: 'kept',
      workedFrom: 'published figure',
    },
  ],
});

function observeInterest(world: World): readonly Observation<InterestAtListing>[] {
  const listing = listingOf(world);
  const listedOn = listing?.from ?? world.on;
  const facts = {
    listedOn,
    ...(listedOn === world.on ? interestToday(world) : interestRemembered(world, listedOn)),
    accepted: acceptancesUnder(world, { provision: '8A.12', by: world.on, about: [] }),
    entries: listing === null ? [] : [listing.entry],
  };
  return [{ subject: { id: world.issuer.id, party: 'issuer', on: listedOn }, facts }];
}

type Measured = Pick<InterestAtListing, 'interest' | 'total' | 'basis'>;

function interestToday(world: World): Measured {
  let interest: ShareBounds = { low: zero, high: zero };
  for (const { weighted, ordinary } of beneficiariesAtListing(world)) {
    interest = sum(sum(interest, weighted.economic), ordinary.economic);
  }
  const { inIssue } = world.capital;
  return { interest, total: inIssue === 0n ? null : inIssue, basis: 'all-shares' };
}

/** Of the day of listing the register keeps the weighted shares and the total, and not who had ordinary shares then. */
function interestRemembered({ ratchet: { baseline } }: World, listedOn: PlainDate): Measured {
  if (baseline === null || baseline.on !== listedOn) {
    return { interest: { low: zero, high: null }, total: null, basis: 'weighted-only' };
  }
  const { weighted, total } = baseline.proportion;
  return { interest: { low: ratio(weighted, 1n), high: null }, total, basis: 'weighted-only' };
}

function sum(a: ShareBounds, b: ShareBounds): ShareBounds {
  return { low: addRatios(a.low, b.low), high: a.high === null || b.high === null ? null : addRatios(a.high, b.high) };
}

function decideInterest(facts: InterestAtListing, { floor }: Floor): Decision {
  const { interest, total, accepted, entries } = facts;
  if (total !== null && reaches(interest.low, total, floor)) return enough(facts, total, floor);
  if (accepted.length > 0)
    return { verdict: 'kept', reasons: [reason('8A.12.accepted', { floor: { ratio: floor } }, accepted)] };
  if (total === null) return { verdict: 'information-missing', reasons: [reason('8A.12.total-unknown', {}, entries)] };
  const { low, high } = interest;
  if (high === null || reaches(high, total, floor)) {
    const wanted = multiplyRatios(floor, ratio(total, 1n));
    const short = { shares: ceilingOf(subtractRatios(wanted, low), 1n) };
    const figures = { part: { ratio: part(low, total) }, floor: { ratio: floor }, short };
    return { verdict: 'information-missing', reasons: [reason('8A.12.holdings-decide', figures, entries)] };
  }
  const most = { part: { ratio: part(high, total) }, floor: { ratio: floor } };
  return { verdict: 'needs-determination', reasons: [reason('8A.12.below', most, entries)] };
}

function enough({ interest, basis, entries }: InterestAtListing, total: bigint, floor: Ratio): Decision {
  const key = basis === 'all-shares' ? '8A.12.enough' : '8A.12.weighted-enough';
  const figures = { part: { ratio: part(interest.low, total) }, floor: { ratio: floor } };
  return { verdict: 'kept', reasons: [reason(key, figures, entries)] };
}

function reaches(shares: Ratio, total: bigint, floor: Ratio): boolean {
  return compareRatios(shares, multiplyRatios(floor, ratio(total, 1n))) >= 0;
}

function part(shares: Ratio, total: bigint): Ratio {
  return ratio(shares.numerator, shares.denominator * total);
}

function between(low: bigint, high: bigint | null): InterestAtListing {
  return {
    listedOn: '2024-01-02',
    interest: { low: ratio(low, 1n), high: high === null ? null : ratio(high, 1n) },
    total: 1000n,
    basis: 'all-shares',
    accepted: [],
    entries: [],
  };
}
