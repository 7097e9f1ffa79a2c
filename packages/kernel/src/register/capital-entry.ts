import { findKind } from './entries/index.ts';
import type { Entry } from './entry.ts';

/**
 * Whether an entry states counts of shares or moves them. Such an act needs a board minute, a resolution, an instrument or a
 * return behind it, and an entry that names none is listed.
 */
export function isCapitalEntry({ kind }: Pick<Entry, 'kind'>): boolean {
  return findKind(kind)?.counts !== undefined;
}

/** Whether an entry states or moves counts of shares and names no legal authority. */
export function lacksAuthority({ kind, authority }: Pick<Entry, 'kind' | 'authority'>): boolean {
  return authority === undefined && isCapitalEntry({ kind });
}
