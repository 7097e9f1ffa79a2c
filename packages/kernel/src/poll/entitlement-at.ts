import { message } from '../finding/message.ts';
import { others, unnamed } from '../register/share-class.ts';
import type { ClassCapital } from '../world/capital.ts';
import type { World } from '../world/world.ts';
import { endedByPoll, endedShares } from './ended-shares.ts';
import type { Deduction, Entitlement, MemberHolding, PollClass } from './entitlement.ts';
import type { PollMeeting, StatedDeduction } from './meeting.ts';
import type { Concern } from './result.ts';

/** What an entitlement is read from: the issuer at the end of the record date, and on the day of the poll. */
export interface EntitlementGiven {
  readonly meeting: Pick<PollMeeting, 'deductions'>;
  readonly atRecordDate: World;
  readonly atPoll: World;
}

/** Who may vote how many shares: what is in issue at the record date, less what does not vote, each deduction by its name. */
export function entitlementAt({ meeting, atRecordDate, atPoll }: EntitlementGiven): Entitlement {
  const concerns: Concern[] = [];
  const classes = atPoll.capital.classes.map((later) => {
    const capital = atRecordDate.capital.classes.find(({ id }) => id === later.id);
    const isLater = (capital?.inIssue ?? null) === null || capital?.inIssue === 0n;
    if (isLater && later.inIssue !== null && later.inIssue > 0n) {
      const figures = { class: { name: later.id }, on: { date: atRecordDate.on }, later: { date: atPoll.on } };
      concerns.push({ verdict: 'information-missing', message: message('poll.concern.class-known-later', figures) });
    }
    const stated = meeting.deductions.filter(({ shareClass }) => shareClass === later.id);
    return pollClass({ capital: isLater ? later : (capital ?? later), stated }, concerns);
  });
  const byPoll = endedByPoll({ early: atRecordDate.register, later: atPoll.register });
  return {
    classes,
    endedAtPoll: byPoll.ended,
    endedAtRecordDate: endedShares(atRecordDate.register),
    concerns: [...concerns, ...byPoll.concerns, ...weightConcerns({ atRecordDate, atPoll })],
  };
}

function pollClass(
  { capital, stated }: { readonly capital: ClassCapital; readonly stated: readonly StatedDeduction[] },
  concerns: Concern[],
): PollClass {
  const { id: shareClass, weighted, votesPerShare, inIssue, treasury, boughtBack } = capital;
  const own = [
    ...ownDeductions({ why: 'treasury', recorded: treasury, stated, shareClass }, concerns),
    ...ownDeductions({ why: 'bought-back', recorded: boughtBack, stated, shareClass }, concerns),
  ];
  const rest = stated.filter(({ why }) => why !== 'treasury' && why !== 'bought-back');
  const deductions = [...own, ...rest.map(({ why, shares, member, note }) => ({ why, shares, member, note }))];
  const taken = deductions.reduce((sum, { shares }) => sum + shares, 0n);
  const isOpen = inIssue === null || (treasury === null && !stated.some(({ why }) => why === 'treasury'));
  if (inIssue !== null && taken > inIssue) {
    const figures = { class: { name: shareClass }, deducted: { shares: taken }, issued: { shares: inIssue } };
    concerns.push({ verdict: 'action-required', message: message('poll.concern.deducted-beyond', figures) });
  }
  const entitled = isOpen || taken > inIssue ? null : inIssue - taken;
  return { shareClass, weighted, votesPerShare, inIssue, deductions, entitled };
}

interface OwnGiven {
  readonly why: 'treasury' | 'bought-back';
  /** What the record says; `null` where it does not know. */
  readonly recorded: bigint | null;
  readonly stated: readonly StatedDeduction[];
  readonly shareClass: string;
}

/** Shares of the issuer itself: what the record says, in the name that the meeting gives, and once though both name them. */
function ownDeductions({ why, recorded, stated, shareClass }: OwnGiven, concerns: Concern[]): readonly Deduction[] {
  const same = stated.filter((one) => one.why === why);
  const sum = same.reduce((total, { shares }) => total + shares, 0n);
  const known = recorded ?? 0n;
  if (same.length > 0 && (known === 0n || known === sum))
    return same.map(({ shares, member, note }) => ({ why, shares, member, note }));
  if (same.length > 0) {
    const figures = { class: { name: shareClass }, recorded: { shares: known }, stated: { shares: sum } };
    concerns.push({ verdict: 'action-required', message: message(`poll.concern.differs-${why}`, figures) });
  }
  return known === 0n ? [] : [{ why, shares: known, member: null, note: null }];
}

function weightConcerns({ atRecordDate, atPoll }: Omit<EntitlementGiven, 'meeting'>): readonly Concern[] {
  return [...atPoll.register.classes.values()].flatMap((later): readonly Concern[] => {
    const { id, weighted, uncertain } = later;
    if (!weighted) return [];
    // What passed after the record date is voted by those who had it then, and they are known.
    const { endedUnnamed } = atRecordDate.register.classes.get(id) ?? later;
    const doubt = { class: { name: id }, shares: { shares: uncertain } };
    const passed = { class: { name: id }, shares: { shares: endedUnnamed } };
    return [
      ...(uncertain > 0n ? [missing('poll.concern.weight-uncertain', doubt)] : []),
      ...(endedUnnamed > 0n ? [missing('poll.concern.ended-unnamed', passed)] : []),
    ];
  });
}

function missing(key: string, figures: Parameters<typeof message>[1]): Concern {
  return { verdict: 'information-missing', message: message(key, figures) };
}

/** The members that a record itself names at the end of a day, and what is left of each class to all others. */
export function membersOf({ register }: World): readonly MemberHolding[] {
  return [...register.classes.values()].flatMap((shareClass) => {
    const { id, holdings } = shareClass;
    const named = [...holdings].flatMap(([member, { shares }]) =>
      shares === null || shares === 0n || member === others ? [] : [{ member, shareClass: id, shares }],
    );
    const isOpen = [...holdings.values()].some(({ shares }) => shares === null);
    const rest = isOpen ? null : unnamed(shareClass);
    const left = (rest ?? 0n) + shareClass.endedUnnamed + (holdings.get(others)?.shares ?? 0n);
    return left > 0n ? [...named, { member: others, shareClass: id, shares: left }] : named;
  });
}
