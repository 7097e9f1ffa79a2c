import type { MeetingName } from './meeting-names.ts';

/** Which of the meetings of an announcement a name is that of: what is written in full and what is written short is one. */
export type MeetingKeys = (name: MeetingName) => string | null;

/** Tells the meetings of an announcement apart, by all the names that its headings have for them. */
export function meetingKeys(names: readonly MeetingName[]): MeetingKeys {
  const classes = new Set(names.flatMap(({ shareClass }) => shareClass ?? []));
  const classOf = ({ kind, shareClass }: MeetingName): string | null | undefined => {
    if (kind !== 'class' || shareClass !== null || classes.size === 0) return shareClass;
    return classes.size === 1 ? [...classes][0] : undefined;
  };
  const groupOf = (name: MeetingName): string => `${name.kind} ${classOf(name) ?? ''}`;
  const ordinals = Map.groupBy(
    names.filter(({ ordinal }) => ordinal !== null),
    groupOf,
  );
  return (name) => {
    if (classOf(name) === undefined) return null;
    const group = groupOf(name);
    const counted = new Set(ordinals.get(group)?.map(({ ordinal }) => ordinal));
    if (counted.size < 2) return group;
    return name.ordinal === null ? null : `${group} ${name.ordinal}`;
  };
}
