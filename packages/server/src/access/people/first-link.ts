import { accessStore } from '@tenfold/ledger';
import type { Actor } from '../access.ts';
import { note } from '../audit/note.ts';
import type { Core } from '../core.ts';
import { makeLink } from '../sign-in/links.ts';
import { invite } from './invite.ts';

/** Who stands in the ledger for what the product itself does when it is started for the first time. */
const SET_UP = 'set-up';

/** The address by which the first operator comes in; `null` where one can sign in already. */
export async function firstLink(core: Core): Promise<string | null> {
  if ((await accessStore.countOperators(core.store)) > 0n) return null;
  const person = (await awaitedOperator(core)) ?? (await newOperator(core));
  return (await makeLink(core, { person, by: SET_UP })).url;
}

/** An operator who was invited and has not come in yet. */
async function awaitedOperator({ store }: Core): Promise<string | undefined> {
  const roles = await accessStore.readRoles(store, accessStore.INSTALLATION, { after: 0n, limit: 1000 });
  return roles.find(({ role, endedAt }) => role === 'operator' && endedAt === null)?.person;
}

/**
 * The address by which a further operator comes in, for whoever has the machine in hand and no operator to ask: when every
 * passkey of the last one is lost. It stands in the audit trail.
 */
export async function anotherOperator(core: Core): Promise<string> {
  const person = await newOperator(core);
  const actor: Actor = { id: SET_UP, kind: 'anyone', key: null, requestId: '' };
  await note(core, actor, { action: 'invite', issuer: null, outcome: 'done', about: person });
  return (await makeLink(core, { person, by: SET_UP })).url;
}

async function newOperator(core: Core): Promise<string> {
  const person = await invite(core, { name: 'Operator', by: SET_UP });
  const given = { person, role: 'operator', by: SET_UP, now: core.now() };
  await accessStore.giveRole(core.store, accessStore.INSTALLATION, given);
  return person;
}
