import {
  type Committee,
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

/** How the corporate governance committee was composed, from listing on. */
export interface CompositionOfCommittee {
  readonly listedOn: PlainDate;
  /** The last day on which there had to be a committee. */
  readonly through: PlainDate;
  /** Whether that day is past: the structure has ended since. */
  readonly isOver: boolean;
  /** Each composition lasts until the next; in the order of their days. */
  readonly compositions: readonly Committee[];
}

interface Chairs {
  readonly chairs: number;
}

export const r8a31 = rule<CompositionOfCommittee, Chairs>({
  provision: '8A.31',
  title: {
    en: 'Only independent directors sit on the committee',
    'zh-Hant': '委員會成員須全為獨立非執行董事',
    'zh-Hans': '委员会成员须全为独立非执行董事',
  },
  paraphrase: {
    en: 'Every member of the corporate governance committee is an independent non-executive director, and one of them is its chair.',
    'zh-Hant': '企業管治委員會的成員須全為獨立非執行董事，並由其中一人出任主席。',
    'zh-Hans': '企业管治委员会的成员须全为独立非执行董事，并由其中一人出任主席。',
  },
  binds: ['issuer'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.31@2018-04-30',
      from: '2018-04-30',
      parameters: { chairs: 1 },
      source: 'https://sc.hkex.com.hk/TuniS/cn-rules.hkex.com.hk/entiresection/11496',
    },
  ],
  policies: [],
  doubts: [],
  observe: observeCommittee,
  decide: decideCommittee,
  examples: [
    {
      name: 'three independent directors, one in the chair',
      given: composed([3, 0, 1]),
      expect: 'kept',
      workedFrom: 'text',
      edge: 'just kept',
    },
    { name: 'one of three is not independent', given: composed([2, 1, 1]), expect: 'breached', workedFrom: 'text' },
    {
      name: 'nobody in the chair',
      given: composed([3, 0, 0]),
      expect: 'breached',
      workedFrom: 'text',
      edge: 'just breached',
    },
    { name: 'two in the chair', given: composed([3, 0, 2]), expect: 'breached', workedFrom: 'text' },
    { name: 'recorded as having no committee', given: composed([0, 0, 0]), expect: 'breached', workedFrom: 'text' },
    {
      name: 'nobody in the chair for a year, put right since',
      given: composed([3, 0, 0], [3, 0, 1]),
      expect: 'breached',
      workedFrom: 'text',
    },
    { name: 'no composition is recorded', given: composed(), expect: 'information-missing', workedFrom: 'text' },
    {
      name: 'the first composition recorded is of a day after listing',
      given: { ...composed([3, 0, 1]), listedOn: '2023-01-01' },
      expect: 'information-missing',
      workedFrom: 'text',
    },
  ],
});

function observeCommittee(world: World): readonly Observation<CompositionOfCommittee>[] {
  const through = lastDayOfStructure(world);
  const facts: CompositionOfCommittee = {
    listedOn: listingOf(world)?.from ?? world.on,
    through,
    isOver: through < world.on,
    compositions: world.register.committees.filter(({ on }) => on <= through),
  };
  return [{ subject: { id: world.issuer.id, party: 'issuer' }, facts }];
}

function decideCommittee(facts: CompositionOfCommittee, { chairs }: Chairs): Decision {
  const { listedOn, compositions } = facts;
  const last = compositions.at(-1);
  if (last === undefined) {
    return { verdict: 'information-missing', reasons: [reason('8A.31.none-recorded', { since: { date: listedOn } })] };
  }
  const wrong = stretchesOf(facts).flatMap((one) => wrongIn(one, chairs));
  if (wrong.length > 0) return breached(wrong, facts);
  const first = compositions[0] ?? last;
  if (first.on > listedOn) {
    const figures = { from: { date: listedOn }, until: { date: first.on } };
    return { verdict: 'information-missing', reasons: [reason('8A.31.beginning-unknown', figures, [first.entry])] };
  }
  const list = last.members.map(({ person }) => ({ name: person }));
  return { verdict: 'kept', reasons: [reason('8A.31.composed', { members: { list } }, [last.entry])] };
}

/** A composition with the time for which it stood since listing; `until` is `null` while it does. */
interface Stretch {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly committee: Committee;
}

/** What was replaced on its own day, or before listing, never stood. */
function stretchesOf({ listedOn, compositions }: CompositionOfCommittee): readonly Stretch[] {
  return compositions
    .map((committee, index) => ({
      from: committee.on > listedOn ? committee.on : listedOn,
      until: compositions[index + 1]?.on ?? null,
      committee,
    }))
    .filter(({ from, until }) => until === null || until > from);
}

interface Wrong extends Stretch {
  readonly reasons: readonly Reason[];
}

function wrongIn(stretch: Stretch, chairs: number): readonly Wrong[] {
  const { entry, members } = stretch.committee;
  const from = { date: stretch.from };
  if (members.length === 0) return [{ ...stretch, reasons: [reason('8A.31.no-committee', { from }, [entry])] }];
  const others = members.filter(({ independent }) => !independent).map(({ person }) => ({ name: person }));
  const inChair = members.filter(({ chair }) => chair).length;
  const reasons = [
    ...(others.length > 0 ? [reason('8A.31.not-independent', { from, members: { list: others } }, [entry])] : []),
    ...(inChair === chairs ? [] : [reason('8A.31.chairs', { from, count: { number: BigInt(inChair) } }, [entry])]),
  ];
  return reasons.length === 0 ? [] : [{ ...stretch, reasons }];
}

/** A breach that lasts, or one that was cured: from the first wrong composition to the end of the last. */
function breached(wrong: readonly Wrong[], { through, isOver }: CompositionOfCommittee): Decision {
  const reasons = wrong.flatMap((one) => one.reasons);
  const [first, last] = [wrong[0], wrong.at(-1)];
  const until = last?.until ?? (isOver ? through : null);
  if (first === undefined || until === null) return { verdict: 'breached', reasons };
  return { verdict: 'breached', reasons, accrued: { from: first.from, until } };
}

/** Committees of a year each: members who are independent, members who are not, and how many are in the chair. */
function composed(...given: readonly (readonly [number, number, number])[]): CompositionOfCommittee {
  const compositions = given.map(([independent, others, chairs], index) => ({
    on: `${2023 + index}-07-03`,
    entry: `composed-${index + 1}`,
    members: Array.from({ length: independent + others }, (_, place) => ({
      person: `member-${place + 1}`,
      independent: place < independent,
      chair: place < chairs,
    })),
  }));
  return { listedOn: '2023-07-03', through: '2026-01-01', isOver: false, compositions };
}
