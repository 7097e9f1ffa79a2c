import { accessStore } from '@tenfold/ledger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access.ts';
import type { Core } from '../core.ts';
import { readKeyText } from '../keys/key-text.ts';
import { hashOf } from '../secrets.ts';
import { bearerOf } from './bearer.ts';
import { cookieOf } from './cookies.ts';
import { isForged } from './same-origin.ts';

/** A session is noted as used once in this many milliseconds: a click more is no write. */
const NOTED_EVERY = 60_000;

/** Who sent a request. A key goes before a session; neither, or one that does not hold, is `anyone`. */
export async function actorOf(core: Core, request: FastifyRequest): Promise<Actor> {
  const bearer = bearerOf(request);
  if (bearer !== undefined) return (await ofKey(core, bearer, request.id)) ?? anyone(request.id);
  const token = cookieOf(core, request, 'session');
  if (token === undefined || isForged(core, request)) return anyone(request.id);
  return (await ofSession(core, token, request.id)) ?? anyone(request.id);
}

/** Somebody of whom nothing is known. */
export function anyone(requestId: string): Actor {
  return { id: 'anyone', kind: 'anyone', key: null, requestId };
}

async function ofKey(core: Core, text: string, requestId: string): Promise<Actor | undefined> {
  const read = readKeyText(text);
  if (read === undefined) return undefined;
  const hash = hashOf(read.secret);
  const key = await accessStore.readKey(core.store, read.issuer, { hash, now: core.now() });
  if (key === undefined) return undefined;
  const actor: Actor = { id: key.person, kind: 'api-key', key: key.id, requestId };
  core.credentials.set(actor, { key });
  return actor;
}

async function ofSession(core: Core, token: string, requestId: string): Promise<Actor | undefined> {
  const { store, lifetimes } = core;
  const now = core.now();
  const session = await accessStore.readSession(store, hashOf(token), { now, idle: lifetimes.idle });
  if (session === undefined) return undefined;
  if (now - Date.parse(session.seenAt) >= NOTED_EVERY) await accessStore.seeSession(store, session.id, now);
  const actor: Actor = { id: session.person, kind: 'person', key: null, requestId };
  core.credentials.set(actor, { session });
  return actor;
}
