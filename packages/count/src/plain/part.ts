/**
 * A part of all members: one of several, by which a plain count that would not fit into memory is made in rounds, or some that are
 * named, as bytes.
 */
export type MemberPart = { readonly nth: number; readonly of: number } | { readonly only: ReadonlySet<string> };

export const allMembers: MemberPart = { nth: 0, of: 1 };

/** Whether a part is all members. */
export function isAll(part: MemberPart): boolean {
  return 'of' in part && part.of === 1;
}

/** Whether a member, as bytes, is of a part. Lines of which nobody can say the member are of the first. */
export function isOfPart(member: string | undefined, part: MemberPart): boolean {
  if ('only' in part) return part.only.has(member ?? '');
  return part.of === 1 || sumOf(member ?? '') % part.of === part.nth;
}

function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) % 1_000_003;
  return sum;
}
