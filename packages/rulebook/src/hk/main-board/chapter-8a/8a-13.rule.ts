import {
  countedBy,
  type Decision,
  type Observation,
  type PlainDate,
  type Proportion,
  proportionAt,
  type Ratchet,
  ratio,
  reason,
  type Reduction,
  rule,
  smallestConversion,
  type World,
} from '@tenfold/kernel';

/** The proportion of weighted shares against the lowest that it has been since listing, at both ends of what is known. */
export interface ProportionAgainstRatchet {
  readonly on: PlainDate;
  /** `null` while a total is not known. */
  readonly now: { readonly low: Proportion; readonly high: Proportion } | null;
  readonly ratchet: { readonly low: Proportion; readonly high: Proportion } | null;
  /** The fall in shares that has not been answered. */
  readonly open: Pick<Reduction, 'openedOn' | 'causes' | 'left'> | null;
  /** The entries that today's counts rest on. */
  readonly counted: readonly string[];
  /** Weighted shares issued since listing: the other way in which the proportion can rise. */
  readonly issues: readonly string[];
  /** Balances stated anew that the entries do not explain. */
  readonly restatements: readonly string[];
  /** A fall that was answered late. */
  readonly late: (Pick<Reduction, 'openedOn' | 'causes' | 'conversions'> & { readonly closedOn: PlainDate }) | null;
}

export const r8a13 = rule<ProportionAgainstRatchet, Record<never, never>>({
  provision: '8A.13',
  title: {
    en: 'The proportion of weighted shares never rises',
    'zh-Hant': '不同投票權股份比例不得上升',
    'zh-Hans': '不同投票权股份比例不得上升',
  },
  paraphrase: {
    en: 'The issuer must not raise the proportion of weighted shares above that at listing. Once the proportion has fallen, the lower one takes its place.',
    'zh-Hant': '發行人不得令不同投票權股份比例高於上市時的水平。比例一經下降，即以較低者為準。',
    'zh-Hans': '发行人不得令不同投票权股份比例高于上市时的水平。比例一经下降，即以较低者为准。',
  },
  binds: ['issuer'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.13@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'https://sc.hkex.com.hk/TuniS/cn-rules.hkex.com.hk/規則手冊/8a13',
    },
  ],
  policies: ['conversionDueOn', 'treasuryInShareCount', 'ratchetAfterConversion'],
  doubts: ['doubt.A2', 'doubt.A3', 'doubt.A4', 'doubt.A5', 'doubt.A7', 'doubt.A28', 'doubt.A33'],
  observe: observeProportion,
  decide: decideProportion,
  examples: [
    {
      name: 'the same proportion as at listing',
      given: against(100n, 1000n),
      expect: 'kept',
      workedFrom: 'text',
      edge: 'just kept',
    },
    {
      name: 'one weighted share more, with no fall in shares behind it',
      given: against(101n, 1000n),
      expect: 'breached',
      workedFrom: 'text',
      edge: 'just breached',
    },
    {
      name: 'on the day on which shares were cancelled, the conversion is still to be made',
      given: { ...against(100n, 900n), open: { openedOn: '2024-01-02', causes: ['c'], left: { low: 10n, high: 10n } } },
      expect: 'action-required',
      workedFrom: 'text',
    },
    {
      name: 'the day after, nothing having been converted',
      given: { ...against(100n, 900n), open: { openedOn: '2024-01-01', causes: ['c'], left: { low: 10n, high: 10n } } },
      expect: 'breached',
      workedFrom: 'text',
    },
    {
      name: 'a proportion that rose by movements nobody recorded',
      given: { ...against(101n, 1000n), restatements: ['r'] },
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'a proportion at listing that is not known',
      given: { ...against(101n, 1000n), ratchet: null },
      expect: 'information-missing',
      workedFrom: 'text',
    },
  ],
});

function observeProportion(world: World): readonly Observation<ProportionAgainstRatchet>[] {
  const { issuer, on, register, ratchet } = world;
  const facts: ProportionAgainstRatchet = {
    on,
    now: proportionAt(register.classes, ratchet.policies),
    ratchet: ratchet.low === null || ratchet.high === null ? null : { low: ratchet.low, high: ratchet.high },
    open: ratchet.open,
    counted: countedBy(register),
    issues: register.weightedIssues.map(({ entry }) => entry),
    restatements: register.restatements.map(({ entry }) => entry),
    late: null,
  };
  const subject = { id: issuer.id, party: 'issuer' as const };
  const late = lateReductions(ratchet).map((one) => ({
    subject: { ...subject, event: one.causes[0] as string, on: one.openedOn },
    facts: { ...facts, late: one },
  }));
  return [{ subject, facts }, ...late];
}

function lateReductions({ late }: Ratchet): readonly (Reduction & { readonly closedOn: PlainDate })[] {
  return late.flatMap((one) => (one.closedOn === null ? [] : [{ ...one, closedOn: one.closedOn }]));
}

function decideProportion(facts: ProportionAgainstRatchet): Decision {
  const { on, now, ratchet, open, counted, issues, restatements, late } = facts;
  if (late !== null) return wasAbove(late);
  if (now === null) return { verdict: 'information-missing', reasons: [reason('8A.13.total-unknown', {}, counted)] };
  if (ratchet === null)
    return { verdict: 'information-missing', reasons: [reason('8A.13.start-unknown', {}, counted)] };
  const figures = { now: asRatio(now.high), ratchet: asRatio(ratchet.high) };
  const isBest = smallestConversion(now.low, ratchet.low) === 0n;
  const isWorst = smallestConversion(now.high, ratchet.high) === 0n;
  if (isBest && isWorst) return { verdict: 'kept', reasons: [reason('8A.13.kept', figures, counted)] };
  if (isBest !== isWorst)
    return { verdict: 'information-missing', reasons: [reason('8A.13.count-decides', figures, counted)] };
  if (open !== null) {
    const why = reason(
      '8A.13.shares-fell',
      { ...figures, left: { shares: open.left.low }, since: { date: open.openedOn } },
      open.causes,
    );
    return { verdict: open.openedOn === on ? 'action-required' : 'breached', reasons: [why] };
  }
  if (restatements.length > 0) {
    return {
      verdict: 'information-missing',
      reasons: [reason('8A.13.unexplained', figures, [...restatements, ...counted])],
    };
  }
  return { verdict: 'breached', reasons: [reason('8A.13.above', figures, [...issues, ...counted])] };
}

function wasAbove({
  openedOn,
  closedOn,
  causes,
  conversions,
}: NonNullable<ProportionAgainstRatchet['late']>): Decision {
  const figures = { from: { date: openedOn }, until: { date: closedOn } };
  return {
    verdict: 'breached',
    reasons: [reason('8A.13.was-above', figures, [...causes, ...conversions])],
    accrued: { from: openedOn, until: closedOn },
  };
}

function asRatio({ weighted, total }: Proportion): { readonly ratio: ReturnType<typeof ratio> } {
  return { ratio: ratio(weighted, total) };
}

function against(weighted: bigint, total: bigint): ProportionAgainstRatchet {
  const listing = { weighted: 100n, total: 1000n };
  const now = { weighted, total };
  return {
    on: '2024-01-02',
    now: { low: now, high: now },
    ratchet: { low: listing, high: listing },
    open: null,
    counted: [],
    issues: [],
    restatements: [],
    late: null,
  };
}
