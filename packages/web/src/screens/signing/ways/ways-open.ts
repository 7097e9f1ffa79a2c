import type { Me } from '../../../api/me.ts';
import type { SigningRole } from '../../../format/execution.ts';
import { may, rolesAt } from '../../access/may.ts';

/** The ways in which a signature comes in here. */
export const signingWays = ['passkey', 'signed-pdf', 'by-hand'] as const;

export type SigningWayHere = (typeof signingWays)[number];

/** Whose passkey may sign for whom: a witness is anybody who can read the paper. */
const assents: Readonly<Partial<Record<SigningRole, readonly string[]>>> = {
  beneficiary: ['beneficiary-and-counsel'],
  company: ['company-secretary', 'approver'],
};

/** The ways that whoever is signed in may take for a role, as the policies have it; the server decides. */
export function waysOpen(me: Me, role: SigningRole, issuer: string): readonly SigningWayHere[] {
  const held: readonly string[] = rolesAt(me, issuer);
  const isCompanys = role === 'company' || role === 'company-witness';
  const canAssent = may(me, 'assent', issuer) && (assents[role] ?? held).some((one) => held.includes(one));
  const canBring = may(me, 'execute-undertaking', issuer) && (!isCompanys || held.includes('company-secretary'));
  return signingWays.filter((way) => (way === 'passkey' ? canAssent : canBring));
}
