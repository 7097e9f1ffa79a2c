import {
  addDays,
  type AdviserTerm,
  type Decision,
  type Observation,
  type PlainDate,
  reason,
  type Reason,
  rule,
  type World,
} from '@tenfold/kernel';
import { listingOf } from '../at-listing.ts';
import { lastDayOfStructure } from '../structure.ts';

/** Who was compliance adviser when, from listing on. */
export interface AdvisersInOffice {
  readonly listedOn: PlainDate;
  /** The last day on which there had to be one. */
  readonly through: PlainDate;
  /** Whether that day is past: the structure has ended since. */
  readonly isOver: boolean;
  readonly terms: readonly AdviserTerm[];
}

interface Gaps {
  /** Days without an adviser that the rule lets pass. */
  readonly daysWithout: number;
}

export const r8a33 = rule<AdvisersInOffice, Gaps>({
  provision: '8A.33',
  title: {
    en: 'A compliance adviser at all times',
    'zh-Hant': '持續聘任合規顧問',
    'zh-Hans': '持续聘任合规顾问',
  },
  paraphrase: {
    en: 'From the day of listing the issuer has a compliance adviser at all times, for as long as it has a WVR structure.',
    'zh-Hant': '自上市日起，只要仍有不同投票權架構，發行人須一直聘有合規顧問。',
    'zh-Hans': '自上市日起，只要仍有不同投票权架构，发行人须一直聘有合规顾问。',
  },
  binds: ['issuer'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.33@2018-04-30',
      from: '2018-04-30',
      parameters: { daysWithout: 0 },
      source: 'https://en-rules.hkex.com.hk/entiresection/5172',
    },
  ],
  policies: [],
  doubts: [],
  observe: observeAdvisers,
  decide: decideAdvisers,
  examples: [
    { name: 'the same adviser since listing', given: served(['2023-07-03', null]), expect: 'kept', workedFrom: 'text' },
    {
      name: 'the next takes office on the day the first leaves',
      given: served(['2023-07-03', '2024-07-01'], ['2024-07-01', null]),
      expect: 'kept',
      workedFrom: 'text',
      edge: 'just kept',
    },
    {
      name: 'the next takes office a day later: one day without, and a breach that was cured',
      given: served(['2023-07-03', '2024-07-01'], ['2024-07-02', null]),
      expect: 'breached',
      workedFrom: 'text',
      edge: 'just breached',
    },
    {
      name: 'the first left and nobody followed',
      given: served(['2023-07-03', '2024-07-01']),
      expect: 'breached',
      workedFrom: 'text',
    },
    {
      name: 'a second adviser served all along beside the first',
      given: served(['2023-07-03', '2024-07-01'], ['2023-07-03', null]),
      expect: 'kept',
      workedFrom: 'text',
    },
    {
      name: 'appointed the day after listing',
      given: served(['2023-07-04', null]),
      expect: 'breached',
      workedFrom: 'text',
    },
    {
      name: 'the first left after the structure had ended',
      given: { ...served(['2023-07-03', '2024-07-02']), through: '2024-07-01', isOver: true },
      expect: 'kept',
      workedFrom: 'regression',
    },
    { name: 'no adviser is recorded', given: served(), expect: 'information-missing', workedFrom: 'text' },
  ],
});

function observeAdvisers(world: World): readonly Observation<AdvisersInOffice>[] {
  const through = lastDayOfStructure(world);
  const facts: AdvisersInOffice = {
    listedOn: listingOf(world)?.from ?? world.on,
    through,
    isOver: through < world.on,
    terms: world.register.advisers,
  };
  return [{ subject: { id: world.issuer.id, party: 'issuer' }, facts }];
}

function decideAdvisers(facts: AdvisersInOffice, { daysWithout }: Gaps): Decision {
  const { listedOn, terms, through, isOver } = facts;
  if (terms.length === 0) {
    return { verdict: 'information-missing', reasons: [reason('8A.33.none-recorded', { since: { date: listedOn } })] };
  }
  const gaps = gapsIn(facts, daysWithout);
  const last = gaps.at(-1);
  if (last === undefined) return { verdict: 'kept', reasons: [inOffice(facts)] };
  const reasons = gaps.map(reasonOf);
  const until = last.until ?? (isOver ? through : null);
  if (until === null) return { verdict: 'breached', reasons };
  return { verdict: 'breached', reasons, accrued: { from: (gaps[0] ?? last).from, until } };
}

function inOffice({ terms, through }: AdvisersInOffice): Reason {
  const serving = terms.filter(({ from, until }) => from <= through && (until === null || until > through));
  const list = serving.map(({ name }) => ({ quote: name }));
  const entries = serving.map(({ appointedBy }) => appointedBy);
  return reason('8A.33.in-office', { advisers: { list } }, entries);
}

/** Days on which nobody was in office: from the first of them, until somebody was; `null` while it lasts. */
interface Gap {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly entries: readonly string[];
}

/** Follows the terms in the order of their beginnings; what lies between the end of cover so far and the next is a gap. */
function gapsIn({ listedOn, through, terms }: AdvisersInOffice, daysWithout: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let covered: { readonly until: PlainDate | null; readonly by: string | null } = { until: listedOn, by: null };
  const begun = terms.filter(({ from }) => from <= through);
  for (const { from, until, appointedBy, endedBy } of begun) {
    if (covered.until === null) break;
    const isGap = from > addDays(covered.until, daysWithout);
    if (isGap) gaps.push({ from: covered.until, until: from, entries: both(covered.by, appointedBy) });
    if (until === null || until > covered.until) covered = { until, by: endedBy };
  }
  if (covered.until === null || covered.until > through) return gaps;
  return [...gaps, { from: covered.until, until: null, entries: both(covered.by) }];
}

function both(...entries: readonly (string | null)[]): readonly string[] {
  return entries.filter((entry) => entry !== null);
}

function reasonOf({ from, until, entries }: Gap): Reason {
  if (until === null) return reason('8A.33.nobody-since', { from: { date: from } }, entries);
  return reason('8A.33.nobody-between', { from: { date: from }, until: { date: until } }, entries);
}

function served(...terms: readonly (readonly [PlainDate, PlainDate | null])[]): AdvisersInOffice {
  return {
    listedOn: '2023-07-03',
    through: '2025-01-01',
    isOver: false,
    terms: terms.map(([from, until], index) => ({
      name: `Adviser ${index + 1}`,
      from,
      appointedBy: `appointed-${index + 1}`,
      until,
      endedBy: until === null ? null : `ceased-${index + 1}`,
    })),
  };
}
