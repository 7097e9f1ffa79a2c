import { accessStore } from '@tenfold/ledger';
import { type HttpProblem, problemOf } from '../../problem/index.ts';
import type { Actor } from '../access.ts';
import { note } from '../audit/note.ts';
import type { InstalledAccess } from '../create-access.ts';
import type { Role } from '../roles.ts';
import { nobody } from './people-endpoints.ts';

/** A role to be given: to whom, with which issuer (`null`: the installation). */
export interface RoleWish {
  readonly issuer: string | null;
  readonly person: string;
  readonly role: Role;
}

/** Gives a role to somebody else. */
export async function giveRole(
  { core, mayDo }: InstalledAccess,
  actor: Actor,
  { issuer, person, role }: RoleWish,
): Promise<{ readonly number: string } | HttpProblem> {
  if (!(await mayDo(actor, 'manage-people', issuer, { person }))) return problemOf('forbidden', 'access.own-rights');
  if (issuer !== null && !(await core.isIssuer(issuer))) return noIssuer(issuer);
  if ((await accessStore.readPerson(core.store, person)) === undefined) return nobody(person);
  const place = issuer ?? accessStore.INSTALLATION;
  const number = await accessStore.giveRole(core.store, place, { person, role, by: actor.id, now: core.now() });
  await note(core, actor, { action: 'give-role', issuer, outcome: 'done', about: `${person} ${role}` });
  return { number: number.toString() };
}

/** Ends a role. What one holds oneself one may lay down, but for the last operator. */
export async function endRole(
  { core }: InstalledAccess,
  actor: Actor,
  { issuer, number }: { readonly issuer: string | null; readonly number: bigint },
): Promise<accessStore.RoleEnd> {
  const place = issuer ?? accessStore.INSTALLATION;
  const end = await accessStore.endRole(core.store, place, { number, by: actor.id, now: core.now() });
  const about = number.toString();
  if (end === 'ended') await note(core, actor, { action: 'end-role', issuer, outcome: 'done', about });
  if (end === 'last-operator') {
    const reason = 'access.role-last-operator';
    await note(core, actor, { action: 'end-role', issuer, outcome: 'refused', about, reason });
  }
  return end;
}

/** There is no issuer of that id. */
export function noIssuer(issuer: string): HttpProblem {
  return problemOf('unknown', 'access.no-issuer', { issuer: { quote: issuer } });
}
