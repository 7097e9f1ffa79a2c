import type { Names } from '@tenfold/kernel';
import { type Me, useMe } from '../../api/me.ts';

interface Asked {
  readonly issuer: string;
  readonly beneficiaries: readonly string[];
  readonly names: Readonly<Record<string, Names>>;
}

/**
 * The beneficiary that whoever is signed in is: he holds the role of a beneficiary with the issuer, and his account has one of
 * the names that the record gives to that beneficiary. `null` for anybody else, and for counsel, whose name is his own.
 */
export function ownBeneficiary(me: Me | null, { issuer, beneficiaries, names }: Asked): string | null {
  const holds = me?.roles.some((one) => one.issuer === issuer && one.role === 'beneficiary-and-counsel') ?? false;
  if (me === null || !holds) return null;
  const named = beneficiaries.filter((id) => Object.values(names[id] ?? {}).some((name) => isSame(name, me.name)));
  // Two who are called the same can't be told apart by that.
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** {@link ownBeneficiary} of whoever is signed in here; `null` while that is being read. */
export function useOwnBeneficiary(asked: Asked): string | null {
  const { data: me } = useMe();
  return ownBeneficiary(me ?? null, asked);
}

/** Letter case and the spaces between parts of a name are no part of it, nor is whether letters are full-width. */
function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
