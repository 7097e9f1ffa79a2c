import { accessStore } from '@tenfold/ledger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access.ts';
import { cookieOf, setCookie } from '../actor/cookies.ts';
import { note } from '../audit/note.ts';
import type { Core } from '../core.ts';
import { hashOf, newId, newSecret } from '../secrets.ts';

/** Who was found to be at the other end, and how. */
export interface SignedIn {
  readonly person: string;
  readonly way: accessStore.SignInWay;
}

/**
 * Begins a session under a new token, so that a token that somebody planted before is worth nothing, and ends the session
 * that the browser was in.
 */
export async function beginSession(
  core: Core,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { person, way }: SignedIn,
): Promise<void> {
  const now = core.now();
  await endBrowserSession(core, request);
  const token = newSecret(core.random);
  const lasts = core.lifetimes.session;
  const id = newId('s', core.random);
  await accessStore.addSession(core.store, { hash: hashOf(token), id, person, way, now, endsAt: now + lasts });
  setCookie(core, reply, { name: 'session', value: token, lasts });
  const actor: Actor = { id: person, kind: 'person', key: null, requestId: request.id };
  await note(core, actor, { action: 'sign-in', issuer: null, outcome: 'done', about: id });
}

/** Ends the session that the browser is in, if it is in one. */
export async function endBrowserSession(core: Core, request: FastifyRequest): Promise<void> {
  const token = cookieOf(core, request, 'session');
  if (token === undefined) return;
  const now = core.now();
  const before = await accessStore.readSession(core.store, hashOf(token), { now, idle: core.lifetimes.idle });
  if (before === undefined) return;
  await accessStore.endSessions(core.store, { person: before.person, id: before.id, now });
}

/** Whether the actor has shown only lately that it is he. */
export function isFresh({ credentials, now, lifetimes }: Core, actor: Actor): boolean {
  const begun = credentials.get(actor)?.session?.begunAt;
  return begun !== undefined && now() - Date.parse(begun) <= lifetimes.fresh;
}
