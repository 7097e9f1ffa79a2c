import { message } from '@tenfold/kernel';
import type { Role } from '@tenfold/signing/assent';
import { type HttpProblem, problemFor } from '../problem/index.ts';
import { roleFigure } from './refuse-turn.ts';

/** Who made a signature, as far as it can be told from others: by the account of his passkey, or by his certificate. */
export interface Signer {
  readonly role: Role;
  readonly mark: `account ${string}` | `certificate ${string}`;
}

/**
 * Why whoever signs now may not: he has signed in another role already. A witness is somebody else than the one whose signature
 * he sees made, and nobody gives a promise and takes it for the other side. One witness for both signatures may be.
 */
export function refuseSameSigner(earlier: readonly Signer[], { role, mark }: Signer): HttpProblem | null {
  const same = earlier.find(
    (one) => one.mark === mark && one.role !== role && !(isWitness(one.role) && isWitness(role)),
  );
  if (same === undefined) return null;
  return problemFor('conflict', message('execution.same-signer', { who: roleFigure(role), as: roleFigure(same.role) }));
}

/** Whether a role is that of a witness. */
export function isWitness(role: Role): boolean {
  return role === 'beneficiary-witness' || role === 'company-witness';
}
