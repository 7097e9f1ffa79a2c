import { type Draft, draftFrom, emptyDraft, isUntouched } from './draft.ts';

/** Where a draft is kept: each person's for each issuer, so that nobody finds another's words at the same desk. */
function placeFor({ issuer, person }: Whose): string {
  return `tenfold-draft/${person}/${issuer}`;
}

/** Whose draft it is, and for which issuer. */
export interface Whose {
  readonly issuer: string;
  readonly person: string;
}

/** The draft that was kept in this browser, else an empty one. */
export function keptDraft(whose: Whose, store: Storage = localStorage): Draft {
  return draftFrom(store.getItem(placeFor(whose))) ?? emptyDraft(newKey());
}

/** Keeps a draft in this browser; one in which nothing is typed is not kept. */
export function keepDraft(whose: Whose, draft: Draft, store: Storage = localStorage): void {
  if (isUntouched(draft)) store.removeItem(placeFor(whose));
  else store.setItem(placeFor(whose), JSON.stringify(draft));
}

/** A name for a request that nobody else gives. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
