import { createHash } from 'node:crypto';

/** A strong entity tag (RFC 9110, 8.8.3) from all that an answer depends on. */
export function entityTag(dependsOn: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(dependsOn)).digest('base64url');
  return `"${hash.slice(0, 27)}"`;
}

/** Whether an `If-None-Match` (RFC 9110, 13.1.2) names the tag, or any there is. */
export function isNamed(tag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch
    .slice(0, 4000)
    .split(',')
    .some((one) => one.trim().replace(/^W\//, '') === tag);
}
