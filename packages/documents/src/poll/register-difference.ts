import { message } from '@tenfold/kernel';
import type { ClassReconciliation, Concern, MemberHolding } from '@tenfold/kernel/poll';
import type { MeetingOpened } from './answer.ts';
import { intoOf, isSubdivided } from './subdivided.ts';

/** What a difference between the register of members and what may vote is explained from. */
export interface DifferenceGiven {
  readonly opened: Pick<MeetingOpened, 'atPoll' | 'atRecordDate'>;
  /** Every holding of the register, where a count has kept them. */
  readonly holdings: () => Iterable<MemberHolding>;
}

/** More names than this explain nothing. */
const mostNames = 3;

/** Where the register of members and what may vote do not agree: by how much, and the cause that comes to exactly that. */
export function differenceConcern(one: ClassReconciliation, given: DifferenceGiven): readonly Concern[] {
  const { shareClass, difference, stillThere, register } = one;
  if (difference === null || difference === 0n) return [];
  const figures = {
    class: { name: shareClass.shareClass },
    register: { shares: register },
    difference: { shares: difference < 0n ? -difference : difference },
  };
  const causes = { list: stillThere.map(({ why }) => ({ message: `poll.deduction.${why}` })) };
  if (stillThere.length > 0) return [toDo('poll.concern.register-holds-deducted', { ...figures, causes })];
  const into = intoOf(given.opened, shareClass.shareClass);
  if (into !== null && isSubdivided(shareClass, register, into))
    return [toDo('poll.concern.register-subdivided', { ...figures, into: { ratio: into } })];
  const on = { date: given.opened.atPoll.on };
  if (isOfOtherDay(one, given)) return [toDo('poll.concern.register-other-day', { ...figures, on })];
  if (difference < 0n) return [fewer(one, figures)];
  const twice = holdersOf(one, given);
  if (twice.length === 0 || twice.length > mostNames) return [toDo('poll.concern.register-more', figures)];
  const members = { list: twice.map((name) => ({ name })) };
  return [toDo('poll.concern.register-holding', { ...figures, members })];
}

function fewer({ shareClass, difference }: ClassReconciliation, figures: Figures): Concern {
  const twice = shareClass.deductions.filter(({ shares }) => difference !== null && shares === -difference);
  if (twice.length === 0) return toDo('poll.concern.register-fewer', figures);
  const causes = { list: twice.map(({ why }) => ({ message: `poll.deduction.${why}` })) };
  return toDo('poll.concern.register-deducted-twice', { ...figures, causes });
}

/** Whether the register comes to what could vote on the day of the poll instead of at the record date. */
function isOfOtherDay({ shareClass, register }: ClassReconciliation, { opened: { atPoll } }: DifferenceGiven): boolean {
  const later = atPoll.capital.classes.find(({ id }) => id === shareClass.shareClass);
  return later?.voting === register;
}

/** The members who hold exactly as much as the register has too many. */
function holdersOf({ shareClass, difference }: ClassReconciliation, { holdings }: DifferenceGiven): readonly string[] {
  const found = new Set<string>();
  for (const one of holdings()) {
    if (one.shareClass === shareClass.shareClass && one.shares === difference) found.add(one.member);
    if (found.size > mostNames) break;
  }
  return [...found];
}

type Figures = Parameters<typeof message>[1];

function toDo(key: string, figures: Figures): Concern {
  return { verdict: 'action-required', message: message(key, figures) };
}
