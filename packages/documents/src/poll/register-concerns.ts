import { isInterested, lookThrough, message, soleOwner } from '@tenfold/kernel';
import type { ClassReconciliation, Concern, MemberHolding } from '@tenfold/kernel/poll';
import type { MeetingOpened } from './answer.ts';
import { type DifferenceGiven, differenceConcern } from './register-difference.ts';

/** What a register of members is held against. */
export interface RegisterHeld {
  readonly opened: Pick<MeetingOpened, 'meeting' | 'entitlement' | 'atPoll' | 'atRecordDate'>;
  readonly reconciliation: readonly ClassReconciliation[];
  readonly held: readonly MemberHolding[];
  readonly holdings: DifferenceGiven['holdings'];
}

/** Where the register of members and what is entitled to vote do not agree, and members with a duty who are not on it. */
export function registerConcerns({ opened, reconciliation, held, holdings }: RegisterHeld): readonly Concern[] {
  return [
    ...reconciliation.flatMap((one) => differenceConcern(one, { opened, holdings })),
    ...absentConcerns({ opened, held, reconciliation }),
    ...vehicleConcerns(opened),
  ];
}

/** A duty that binds a name which is not on the register binds nobody: a slip of the pen would let the member vote. */
function absentConcerns({
  opened: { meeting, entitlement },
  held,
  reconciliation,
}: Omit<RegisterHeld, 'holdings'>): readonly Concern[] {
  const isAbsent = (member: string): boolean => !held.some((one) => one.member === member);
  const bound = new Set(meeting.resolutions.flatMap(({ abstain, notInFavour }) => [...abstain, ...notInFavour]));
  const said = new Set(meeting.intentions.map(({ member }) => member));
  const meets = new Set(reconciliation.map(({ shareClass }) => shareClass.shareClass));
  const ended = entitlement.endedAtPoll.filter(
    ({ member, shareClass }) =>
      meets.has(shareClass) && !held.some((one) => one.member === member && one.shareClass === shareClass),
  );
  return [
    ...[...bound].filter(isAbsent).map((member) => toDo('poll.concern.bound-absent', { member: { quote: member } })),
    ...[...said]
      .filter((member) => isAbsent(member) && !bound.has(member))
      .map((member) => toDo('poll.concern.intention-absent', { member: { quote: member } })),
    ...[...new Set(ended.map(({ member }) => member))].map((member) =>
      toDo('poll.concern.ended-absent', { member: { name: member } }),
    ),
  ];
}

/** Somebody bound in one name may hold shares in another, which would vote freely: his own, or that of a vehicle. */
function vehicleConcerns({ meeting, atPoll }: RegisterHeld['opened']): readonly Concern[] {
  const { register } = atPoll;
  const holders = [...new Set([...register.classes.values()].flatMap(({ holdings }) => [...holdings.keys()]))];
  const namesOf = (member: string): readonly string[] => {
    const owner = soleOwner(lookThrough(register, member)) ?? member;
    return holders.filter((holder) => isInterested(lookThrough(register, holder), owner));
  };
  return meeting.resolutions.flatMap(({ number, abstain, notInFavour }) =>
    [abstain, notInFavour].flatMap((bound) =>
      bound.flatMap((member) =>
        namesOf(member)
          .filter((holder) => !bound.includes(holder))
          .map((holder) => toDo('poll.concern.bound-vehicle', vehicleFigures({ number, member, holder }))),
      ),
    ),
  );
}

function vehicleFigures(of: { readonly number: string; readonly member: string; readonly holder: string }): Figures {
  return { resolution: { quote: of.number }, member: { name: of.member }, holder: { name: of.holder } };
}

type Figures = Parameters<typeof message>[1];

function toDo(key: string, figures: Figures): Concern {
  return { verdict: 'action-required', message: message(key, figures) };
}
