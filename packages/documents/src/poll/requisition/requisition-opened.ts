import { message, type Message, type World } from '@tenfold/kernel';
import { type MemberHolding, membersOf, type Requisition, requisitionOf } from '@tenfold/kernel/poll';
import { requisitionLawOn } from '@tenfold/rulebook/polls';

/** A request for a meeting beside the day on which it is asked about. */
export interface RequisitionAnswer {
  readonly world: World;
  readonly requisition: Requisition;
}

/** Who asks for the meeting: holders of the record with all that they have, and shares that somebody names. */
export interface RequisitionAsked {
  readonly members: readonly string[];
  readonly shares: readonly MemberHolding[];
}

/** Whether those who ask have enough shares (Rule 8A.23), or why that cannot be answered. */
export function requisitionOpened(world: World, { members, shares }: RequisitionAsked): RequisitionAnswer | Message {
  const law = requisitionLawOn(world.on);
  if ('key' in law) return law;
  const recorded = membersOf(world);
  const known = [...new Set(recorded.map(({ member }) => member))];
  const strange = members.find((member) => !known.includes(member));
  if (strange !== undefined) {
    const figures = { quote: { quote: strange }, known: { list: known.map((quote) => ({ quote })) } };
    return message('requisition.refused.no-holder', figures);
  }
  const classes = [...world.register.classes.keys()];
  const stranger = shares.find(({ shareClass }) => !classes.includes(shareClass));
  if (stranger !== undefined) {
    const figures = { quote: { quote: stranger.shareClass }, known: { list: classes.map((quote) => ({ quote })) } };
    return message('requisition.refused.no-class', figures);
  }
  const asking = [...recorded.filter(({ member }) => members.includes(member)), ...shares];
  return { world, requisition: requisitionOf(world, asking, law) };
}
