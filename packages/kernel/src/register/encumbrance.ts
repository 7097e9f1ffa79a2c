import type { Encumbrance } from './happenings.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Register } from './register.ts';

/** Takes shares out of an encumbrance, all of them when the count is not known; refuses where none is recorded. */
export function releaseEncumbrance(
  register: Register,
  { holder, shareClass, inFavourOf, shares }: Pick<Encumbrance, 'holder' | 'shareClass' | 'inFavourOf' | 'shares'>,
): Refusal | null {
  const all = register.encumbrances.get(holder) ?? [];
  const found = all.find((one) => one.shareClass === shareClass && one.inFavourOf === inFavourOf);
  if (found === undefined) {
    return refuse('fields.in-favour-of', 'register.no-encumbrance', {
      holder: { name: holder },
      class: { name: shareClass },
      other: { name: inFavourOf },
    });
  }
  if (shares !== null && found.shares !== null && shares > found.shares) {
    return refuse('fields.shares', 'register.releases-more', {
      shares: { shares },
      encumbered: { shares: found.shares },
    });
  }
  found.shares = shares === null || found.shares === null ? null : found.shares - shares;
  if (shares === null || found.shares === 0n) {
    register.encumbrances.set(
      holder,
      all.filter((one) => one !== found),
    );
  }
  return null;
}
