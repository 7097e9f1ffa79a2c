import {
  type Decision,
  message,
  type Observation,
  type PlainDate,
  type Proportion,
  type Reason,
  reason,
  rule,
  type WeightedIssue,
  type World,
} from '@tenfold/kernel';
import { approvalsUnder } from '../exchange-acts.ts';
import { partyObservations, partyObservationsOf } from '../subjects.ts';

/** An issue of weighted shares and what cleared it; `null` when there has been none since listing. */
export interface WeightedSharesIssued {
  readonly party: 'issuer' | 'beneficiary';
  readonly issue: {
    readonly entry: string;
    readonly on: PlainDate;
    readonly shares: bigint | null;
    readonly way: string;
    readonly before: Proportion | null;
    readonly closing: Proportion | null;
    readonly ratchet: Proportion | null;
    /** Approvals recorded on or before the day of the issue. */
    readonly approvals: readonly string[];
  } | null;
}

interface Gates {
  /** Ways in which weighted shares may be issued: open to every shareholder in proportion. */
  readonly ways: readonly string[];
}

export const r8a14 = rule<WeightedSharesIssued, Gates>({
  provision: '8A.14',
  title: {
    en: 'Weighted shares are issued in proportion only, and with approval',
    'zh-Hant': '只可按比例並經批准發行不同投票權股份',
    'zh-Hans': '只可按比例并经批准发行不同投票权股份',
  },
  paraphrase: {
    en: 'After listing, weighted shares are issued only with the Exchange’s prior approval, and only in an offer or scrip dividend to all shareholders in proportion or in a split; the proportion of weighted shares must not rise by it.',
    'zh-Hant':
      '上市後，發行不同投票權股份須事先獲聯交所批准，且只限於向全體股東按比例作出的要約、以股代息或股份分拆；不同投票權股份比例不得因而上升。',
    'zh-Hans':
      '上市后，发行不同投票权股份须事先获联交所批准，且只限于向全体股东按比例作出的要约、以股代息或股份分拆；不同投票权股份比例不得因而上升。',
  },
  binds: ['issuer', 'beneficiary'],
  textStatus: 'not-checked',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.14@2018-04-30',
      from: '2018-04-30',
      parameters: { ways: ['rights-issue', 'open-offer', 'bonus', 'scrip-dividend', 'subdivision'] },
      source: 'named in an undertaking under Rule 8A.43; its own page was not found',
    },
  ],
  policies: [],
  doubts: ['doubt.A24', 'doubt.A25'],
  observe: observeIssues,
  decide: decideIssue,
  examples: [
    { name: 'none issued', given: { party: 'issuer', issue: null }, expect: 'kept', workedFrom: 'text' },
    {
      name: 'a rights issue in proportion, approved',
      given: issued({ closing: [150n, 1500n] }),
      expect: 'kept',
      workedFrom: 'text',
      edge: 'just kept',
    },
    {
      name: 'a rights issue after which the proportion is higher by one share',
      given: issued({ closing: [151n, 1501n] }),
      expect: 'breached',
      workedFrom: 'text',
      edge: 'just breached',
    },
    {
      name: 'a rights issue with no approval recorded',
      given: issued({ approvals: [] }),
      expect: 'needs-approval',
      workedFrom: 'text',
    },
    { name: 'an award of weighted shares', given: issued({ way: 'scheme' }), expect: 'breached', workedFrom: 'text' },
    {
      name: 'how many were issued is not known',
      given: issued({ closing: null }),
      expect: 'information-missing',
      workedFrom: 'text',
    },
  ],
});

function observeIssues(world: World): readonly Observation<WeightedSharesIssued>[] {
  const { weightedIssues } = world.register;
  if (weightedIssues.length === 0) return partyObservations(world, (party) => ({ party, issue: null }));
  return weightedIssues.flatMap((issue) =>
    partyObservationsOf(world, issue, (party) => ({ party, issue: clearedIssue(world, issue) })),
  );
}

function clearedIssue(world: World, issue: WeightedIssue): WeightedSharesIssued['issue'] {
  const about = [issue.entry, issue.shareClass];
  return { ...issue, approvals: approvalsUnder(world, { provision: '8A.14', by: issue.on, about }) };
}

function decideIssue({ party, issue }: WeightedSharesIssued, { ways }: Gates): Decision {
  if (issue === null) return { verdict: 'kept', reasons: [reason('8A.14.none-issued')] };
  const { entry, on, way, approvals } = issue;
  const figures = { on: { date: on }, way: { message: `way.${way}` } };
  if (!ways.includes(way)) return breachedOn(on, reason('8A.14.not-in-proportion', figures, [entry]));
  const entries = [entry, ...approvals];
  const excess = excessOf(issue);
  if (excess === null)
    return { verdict: 'information-missing', reasons: [reason('8A.14.count-unknown', figures, entries)] };
  if (excess > 0n) {
    return breachedOn(on, reason('8A.14.proportion-rose', { ...figures, excess: { shares: excess } }, entries));
  }
  if (approvals.length > 0) return { verdict: 'kept', reasons: [reason('8A.14.approved', figures, entries)] };
  const asked = party === 'issuer' ? [approvalDuty(issue)] : [];
  return { verdict: 'needs-approval', reasons: [reason('8A.14.no-approval', figures, entries)], duties: asked };
}

/** An issue is an act of one day: what it breached on that day has accrued, whatever comes after. */
function breachedOn(day: PlainDate, why: Reason): Decision {
  return { verdict: 'breached', reasons: [why], accrued: { from: day, until: day } };
}

/**
 * How many weighted shares too many were issued: the largest issue w with N' shares afterwards is the largest for which
 * (W + w) / N' is not above the ratchet; `null` when a count is not known.
 */
function excessOf({ closing, ratchet }: NonNullable<WeightedSharesIssued['issue']>): bigint | null {
  if (closing === null || ratchet === null) return null;
  const over = closing.weighted * ratchet.total - ratchet.weighted * closing.total;
  if (over <= 0n) return 0n;
  const perShare = ratchet.total - ratchet.weighted;
  return (over + perShare - 1n) / perShare;
}

function approvalDuty({
  entry,
  on,
}: NonNullable<WeightedSharesIssued['issue']>): NonNullable<Decision['duties']>[number] {
  return {
    id: `8A.14:approval:${entry}`,
    who: 'issuer',
    what: message('8A.14.duty-approval', { on: { date: on } }),
    provision: '8A.14',
    due: on,
    discharged: null,
  };
}

function issued(given: {
  readonly way?: string;
  readonly approvals?: readonly string[];
  readonly closing?: readonly [bigint, bigint] | null;
}): WeightedSharesIssued {
  const closing = given.closing === undefined ? ([150n, 1500n] as const) : given.closing;
  return {
    party: 'issuer',
    issue: {
      entry: 'issue',
      on: '2024-01-02',
      shares: 50n,
      way: given.way ?? 'rights-issue',
      before: { weighted: 100n, total: 1000n },
      ratchet: { weighted: 100n, total: 1000n },
      closing: closing === null ? null : { weighted: closing[0], total: closing[1] },
      approvals: given.approvals ?? ['approval'],
    },
  };
}
