import type { Problem, World } from '@tenfold/kernel';
import {
  type ClassReconciliation,
  type Concern,
  type Count,
  type Entitlement,
  entitlementAt,
  type MemberHolding,
  membersOf,
  type PollClass,
  type PollMeeting,
  pollResult,
  type PollResult,
  type PublishedPoll,
  reconcile,
  type RefusalCause,
  type RegisterTotal,
  type RuleBook,
  votingClasses,
  type WeightMoment,
} from '@tenfold/kernel/poll';
import type { Due } from '@tenfold/kernel/duties';
import { hongKongCalendar } from '@tenfold/rulebook/calendar';
import { dueForResults, pollLawOf } from '@tenfold/rulebook/polls';
import type { AnnouncedSeal } from './audit/announced-seal.ts';
import { type ComparedFigure, comparedWith } from './published/compared.ts';
import type { SecondLook } from './count-differences.ts';
import { meetingConcerns } from './meeting-concerns.ts';
import { withLeftOut } from './left-out.ts';
import { registerConcerns } from './register-concerns.ts';
import { type Subdivided, subdividedSince, withSubdivision } from './subdivided.ts';

/** A meeting with the issuer at its record date and on the day of its poll, before anything is counted. */
export interface MeetingOpened {
  readonly meeting: PollMeeting;
  readonly atRecordDate: World;
  readonly atPoll: World;
  readonly entitlement: Entitlement;
}

/** What was counted, and from what. */
export interface Counted extends Count {
  readonly ruleBook: RuleBook;
  readonly refusedPerCause: Readonly<Record<RefusalCause, number>>;
  readonly refusedLeftOut: number;
  readonly registerTotals: readonly RegisterTotal[];
  /** The holdings of the members that {@link membersApart} names; shares that cannot vote are left out. */
  readonly held: readonly MemberHolding[];
  /** Every holding of the register; where it is not there, a difference is not laid to any of them. */
  readonly holdings?: () => Iterable<MemberHolding>;
  /** Accepted lines that were brought down to the holding. */
  readonly scaled: number;
  /** Instructions of which it may be asked whether the right one counts, by what decided. */
  readonly contested: Readonly<Record<string, number>>;
  /** What explains that totals differ; `null` where nobody looked. */
  readonly secondLook: SecondLook | null;
  /** Whether it was counted a second time in another way, with the same result. */
  readonly isCountedTwice: boolean;
  /** Where databases are in which it was counted once more, with the same result; none where nobody asked for it. */
  readonly databases?: readonly string[];
}

/** The answer to a poll: what text, JSON and announcement are written from. Its entitlement is in the shares that were counted. */
export interface PollAnswer extends MeetingOpened {
  readonly result: PollResult;
  readonly counted: Counted;
  /** In shares after which subdivision it was counted; `null` where it was in those of the record date. */
  readonly subdivided: Subdivided | null;
  readonly reconciliation: readonly ClassReconciliation[];
  /** Everything that is not in order, of the whole meeting and of each resolution. */
  readonly concerns: readonly Concern[];
  /** By when the results are announced (Rule 13.39(5)); `null` where no day of the meeting is known. */
  readonly due: Due | null;
  /** A published announcement beside the count; `null` where none was given. */
  readonly published: PublishedBeside | null;
  /** Under what the count was sealed; `null` where it was not. */
  readonly seal: AnnouncedSeal | null;
}

/** A published announcement with each of its figures compared. */
export interface PublishedBeside {
  readonly printed: PublishedPoll;
  readonly figures: readonly ComparedFigure[];
}

/** The same answer beside what was published of the poll. */
export function besidePublished(answer: PollAnswer, printed: PublishedPoll): PollAnswer {
  return { ...answer, published: { printed, figures: comparedWith(answer, printed) } };
}

/** The same answer with what is announced of the seal under which the count stands. */
export function sealedUnder(answer: PollAnswer, seal: AnnouncedSeal | null): PollAnswer {
  return { ...answer, seal };
}

/**
 * Opens a meeting: who may vote how many shares. The special majority is that of the articles where the meeting states none, and so
 * are the shares that do not vote those that its calling on the record names.
 */
export function openMeeting({ meeting, atRecordDate, atPoll }: Omit<MeetingOpened, 'entitlement'>): MeetingOpened {
  const ofArticles = atPoll.register.articles.findLast(({ specialMajority }) => specialMajority !== null);
  const specialMajority = meeting.specialMajority ?? ofArticles?.specialMajority ?? null;
  const recorded = atPoll.register.meetings.get(meeting.id)?.deductions ?? [];
  const deductions = meeting.deductions.length > 0 ? meeting.deductions : recorded;
  const put = { ...meeting, specialMajority, deductions };
  return { meeting: put, atRecordDate, atPoll, entitlement: entitlementAt({ meeting: put, atRecordDate, atPoll }) };
}

/** The members whose shares a count gives apart: those with a duty, those whose weight has ended, those who said how they vote. */
export function membersApart({
  meeting,
  entitlement,
}: Pick<MeetingOpened, 'meeting' | 'entitlement'>): ReadonlySet<string> {
  const { endedAtPoll, endedAtRecordDate } = entitlement;
  return new Set([
    ...meeting.resolutions.flatMap(({ abstain, notInFavour }) => [...abstain, ...notInFavour]),
    ...meeting.intentions.map(({ member }) => member),
    ...[...endedAtPoll, ...endedAtRecordDate].map(({ member }) => member),
  ]);
}

/** Shares that stand on the register of members in somebody’s name and cannot vote. */
export function sharesWithheld({ entitlement }: Pick<MeetingOpened, 'entitlement'>): readonly MemberHolding[] {
  return entitlement.classes.flatMap(({ shareClass, deductions }) =>
    deductions.flatMap(({ member, shares }) => (member === null ? [] : [{ member, shareClass, shares }])),
  );
}

/** The members that the record itself names, for a count without a register of members. */
export function membersOnRecord({ atRecordDate, atPoll, entitlement }: MeetingOpened): readonly MemberHolding[] {
  const early = membersOf(atRecordDate);
  const known = new Set(early.map(({ shareClass }) => shareClass));
  const later = membersOf(atPoll).filter(({ shareClass }) => !known.has(shareClass));
  const classes = new Set(entitlement.classes.map(({ shareClass }) => shareClass));
  return [...early, ...later].filter(({ shareClass }) => classes.has(shareClass));
}

/** The result of a meeting from what was counted, or what lacks for it; whose weight counts is the record’s policy (A13) unless said. */
export function pollAnswer(
  asked: MeetingOpened,
  counted: Counted,
  weightMoment: WeightMoment = asked.atPoll.policies.pollWeightOn,
): PollAnswer | { readonly problems: readonly Problem[] } {
  const { tallies, held, registerTotals } = counted;
  const { opened, subdivided } = inSharesCounted(asked, counted);
  const { meeting, atPoll, entitlement } = opened;
  const { endedAtPoll, endedAtRecordDate } = entitlement;
  const classes = byRegister(entitlement.classes, registerTotals);
  const law = pollLawOf(atPoll);
  const made = pollResult({ meeting, law, classes, endedAtPoll, endedAtRecordDate, weightMoment, tallies, held });
  if ('problems' in made) return made;
  const result = withSubdivision(withLeftOut(made.result, counted.secondLook), subdivided);
  const meets = meetingClasses(meeting, entitlement.classes);
  const reconciliation = reconcile(meets, registerTotals);
  const { date, id } = meeting;
  const holdings = counted.holdings ?? (() => held);
  const whole = { opened, result, classes: entitlement.classes, bindsReserved: law.bindsReserved };
  return {
    ...opened,
    result,
    counted,
    subdivided,
    reconciliation,
    concerns: [
      ...entitlement.concerns,
      ...meetingConcerns(whole),
      ...registerConcerns({ opened, reconciliation, held, holdings }),
      ...result.resolutions.flatMap(({ concerns }) => concerns),
    ],
    due: date === null ? null : dueForResults(hongKongCalendar, { id, date }),
    published: null,
    seal: null,
  };
}

/** The meeting as it was counted: of its class, and in the shares that stand on the register of members. */
function inSharesCounted(
  asked: MeetingOpened,
  counted: Counted,
): { readonly opened: MeetingOpened; readonly subdivided: Subdivided | null } {
  const meeting = ofItsClass(asked.meeting, counted);
  const meets = meetingClasses(meeting, asked.entitlement.classes);
  const subdivided = subdividedSince({ ...asked, meets }, counted.registerTotals);
  return { opened: { ...asked, meeting, entitlement: subdivided?.after ?? asked.entitlement }, subdivided };
}

/** A class meeting whose file names no class is that of the one class that gave instructions, or that is on the register. */
function ofItsClass(meeting: PollMeeting, { tallies, registerTotals }: Counted): PollMeeting {
  if (meeting.kind !== 'class' || meeting.classes !== null) return meeting;
  const voted = tallies.flatMap(({ perClass }) =>
    perClass.filter((row) => row.for + row.against + row.abstain > 0n).map(({ shareClass }) => shareClass),
  );
  const found = new Set(voted.length > 0 ? voted : registerTotals.map(({ shareClass }) => shareClass));
  return found.size === 1 ? { ...meeting, classes: [...found] } : meeting;
}

/** The classes that vote on any resolution of a meeting. */
export function meetingClasses(meeting: PollMeeting, classes: readonly PollClass[]): readonly PollClass[] {
  const voting = new Set(meeting.resolutions.flatMap((one) => votingClasses({ classes, meeting }, one)));
  return classes.filter((one) => voting.has(one));
}

/** Where the shares in issue are not known, those on the register of members that can vote are the ones that may. */
function byRegister(classes: readonly PollClass[], totals: readonly RegisterTotal[]): readonly PollClass[] {
  return classes.map((one) => {
    const total = totals.find(({ shareClass }) => shareClass === one.shareClass);
    if (one.entitled !== null || one.inIssue !== null || total === undefined) return one;
    const withheld = one.deductions.reduce((sum, { member, shares }) => (member === null ? sum : sum + shares), 0n);
    return { ...one, entitled: total.shares - withheld };
  });
}

/** Whether anything has to be done, or is not known, before the result is final. */
export function isProvisional({ result, concerns }: Pick<PollAnswer, 'result' | 'concerns'>): boolean {
  return concerns.length > 0 || result.resolutions.some(({ provisional }) => provisional);
}
