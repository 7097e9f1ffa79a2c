/** A part of all members, by which a plain count that would not fit into memory is made in rounds. */
export interface MemberPart {
  readonly nth: number;
  readonly of: number;
}

export const allMembers: MemberPart = { nth: 0, of: 1 };

/** Whether a member, as bytes, is of a part. Lines of which nobody can say the member are of the first. */
export function isOfPart(member: string | undefined, { nth, of }: MemberPart): boolean {
  return of === 1 || sumOf(member ?? '') % of === nth;
}

function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) % 1_000_003;
  return sum;
}
