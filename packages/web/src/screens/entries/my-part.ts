import { useMe } from '../../api/me.ts';

/** Who may do what by his roles, as the policies have it; the ledger decides, and this only says beforehand. */
const rolesFor = {
  propose: ['company-secretary', 'beneficiary-and-counsel', 'registrar'],
  approve: ['approver'],
} as const;

/** Whoever is signed in, as far as an issuer's ledger is concerned. */
export interface MyPart {
  readonly person: string | null;
  readonly may: Readonly<Record<keyof typeof rolesFor, boolean>>;
  readonly isKnown: boolean;
}

/** What the one who is signed in may do with an issuer's ledger. */
export function useMyPart(issuer: string): MyPart {
  const { data: me } = useMe();
  const held = (me?.roles ?? []).filter((one) => one.issuer === issuer).map(({ role }) => role);
  const holds = (what: keyof typeof rolesFor): boolean =>
    held.some((role) => (rolesFor[what] as readonly string[]).includes(role));
  return {
    person: me?.person ?? null,
    may: { propose: holds('propose'), approve: holds('approve') },
    isKnown: me !== undefined,
  };
}
