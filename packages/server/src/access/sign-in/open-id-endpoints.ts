import { accessStore } from '@tenfold/ledger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { problemOf } from '../../problem/index.ts';
import type { Actor } from '../access.ts';
import { anyone } from '../actor/actor-of.ts';
import { cookieOf, setCookie } from '../actor/cookies.ts';
import { note } from '../audit/note.ts';
import type { Core } from '../core.ts';
import type { InstalledAccess } from '../create-access.ts';
import { endpoint } from '../endpoint/endpoint.ts';
import { hashOf } from '../secrets.ts';
import { nextField, wayBack } from './way-back.ts';
import { backFromProvider, type Found, wayToProvider } from './open-id.ts';
import { linkField } from './passkey-shapes.ts';
import { beginSession } from './session.ts';
import { refuseLink } from './set-up-endpoints.ts';

/** `POST /auth/open-id/start`: where the browser is to go, with the link that lets somebody in where he has one. */
export const startOpenId = endpoint({
  name: 'start-open-id',
  method: 'POST',
  path: '/auth/open-id/start',
  who: 'anyone',
  may: null,
  limited: true,
  params: {},
  query: {},
  body: z.strictObject({ link: linkField.optional(), next: nextField.optional() }),
  gives: z.strictObject({ address: z.string() }),
  run: async ({ body, actor, access: { core }, reply }) => {
    if (core.openId === null) return problemOf('unknown', 'access.no-open-id');
    const link = body.link === undefined ? null : hashOf(body.link);
    if (link !== null && (await accessStore.readLink(core.store, { hash: link, now: core.now() })) === undefined)
      return refuseLink(core, actor, 'access.link-over');
    const { address, secret } = await wayToProvider(core, core.openId, link);
    const value = wayBack.write({ secret, next: body.next ?? '/app' });
    setCookie(core, reply, { name: 'open-id', value, lasts: core.lifetimes.challenge });
    return { address };
  },
});

/** Adds `GET /auth/open-id/callback`, to which the provider sends the browser back. */
export function attachCallback(app: FastifyInstance, { core }: InstalledAccess): void {
  app.get('/auth/open-id/callback', { schema: { hide: true } }, async (request, reply) => {
    const person = await personBack(core, request);
    if (person === undefined) {
      const refused = {
        action: 'sign-in',
        issuer: null,
        outcome: 'refused',
        reason: 'access.open-id-not-taken',
      } as const;
      await note(core, anyone(request.id), refused);
      return redirect(reply, '/auth/sign-in?refused=open-id');
    }
    await beginSession(core, { request, reply }, { person, way: 'open-id' });
    return redirect(reply, wayBack.read(cookieOf(core, request, 'open-id') ?? '').next);
  });
}

function redirect(reply: FastifyReply, to: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(to, 303);
}

async function personBack(core: Core, request: FastifyRequest): Promise<string | undefined> {
  const kept = cookieOf(core, request, 'open-id');
  const at = request.url.indexOf('?');
  if (core.openId === null || kept === undefined || at < 0) return undefined;
  const { secret } = wayBack.read(kept);
  const found = await backFromProvider(core, core.openId, { secret, search: request.url.slice(at) });
  if (found === undefined) return undefined;
  const person = await accessStore.readOpenId(core.store, found.openId);
  return found.link === null ? person : bind(core, request, { ...found, link: found.link, person });
}

/** By a link, somebody says that what the provider calls so is he. What is another's already stays his. */
async function bind(
  core: Core,
  request: FastifyRequest,
  { openId, link, person }: Found & { readonly link: Uint8Array; readonly person: string | undefined },
): Promise<string | undefined> {
  if (person !== undefined) return undefined;
  const owner = await accessStore.useLink(core.store, { hash: link, now: core.now() });
  if (owner === undefined) return undefined;
  const isTaken = !(await accessStore.addOpenId(core.store, { openId, person: owner, now: core.now() }));
  const actor: Actor = { id: owner, kind: 'person', key: null, requestId: request.id };
  if (isTaken) return undefined;
  await note(core, actor, { action: 'use-link', issuer: null, outcome: 'done' });
  return owner;
}
