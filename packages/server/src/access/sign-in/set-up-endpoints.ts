import { accessStore } from '@tenfold/ledger';
import { z } from 'zod';
import { type HttpProblem, problemOf } from '../../problem/index.ts';
import type { Actor } from '../access.ts';
import { note } from '../audit/note.ts';
import type { Core } from '../core.ts';
import { endpoint } from '../endpoint/endpoint.ts';
import { hashOf } from '../secrets.ts';
import { passkeyMade, passkeyToMake } from './make-passkey.ts';
import { linkField, optionsShape, registrationShape } from './passkey-shapes.ts';
import { beginSession } from './session.ts';

/** `POST /auth/set-up/options`: what the browser is asked by a link, which stays good until a passkey is made. */
export const setUpOptions = endpoint({
  name: 'set-up-options',
  method: 'POST',
  path: '/auth/set-up/options',
  who: 'anyone',
  may: null,
  limited: true,
  params: {},
  query: {},
  body: z.strictObject({ link: linkField }),
  gives: optionsShape,
  run: async ({ body, actor, access: { core } }) => {
    const link = hashOf(body.link);
    const person = await accessStore.readLink(core.store, { hash: link, now: core.now() });
    if (person === undefined) return refuseLink(core, actor, 'access.link-over');
    return passkeyToMake(core, { person, link });
  },
});

/** `POST /auth/set-up/passkey`: uses the link up, keeps the passkey and signs in. */
export const setUpPasskey = endpoint({
  name: 'set-up-passkey',
  method: 'POST',
  path: '/auth/set-up/passkey',
  who: 'anyone',
  may: null,
  limited: true,
  params: {},
  query: {},
  body: z.strictObject({ link: linkField, passkey: registrationShape }),
  gives: z.strictObject({ person: z.string() }),
  run: async ({ body, actor, access: { core }, request, reply }) => {
    const link = hashOf(body.link);
    const person = await accessStore.readLink(core.store, { hash: link, now: core.now() });
    if (person === undefined) return refuseLink(core, actor, 'access.link-over');
    const passkey = await passkeyMade(core, { person, link }, body.passkey);
    if (passkey === undefined) return refuseLink(core, actor, 'access.passkey-not-made');
    // Two browsers may have come as far as this with one link.
    const owner = await accessStore.useLink(core.store, { hash: link, now: core.now() });
    if (owner !== person) return refuseLink(core, actor, 'access.link-over');
    await accessStore.addPasskey(core.store, { passkey, now: core.now() });
    const self: Actor = { ...actor, id: person, kind: 'person' };
    await note(core, self, { action: 'use-link', issuer: null, outcome: 'done' });
    await beginSession(core, { request, reply }, { person, way: 'passkey' });
    return { person };
  },
});

/** Refuses somebody who came with a link, and writes it down. */
export async function refuseLink(
  core: Core,
  actor: Actor,
  reason: 'access.link-over' | 'access.passkey-not-made',
): Promise<HttpProblem> {
  await note(core, actor, { action: 'use-link', issuer: null, outcome: 'refused', reason });
  return problemOf('forbidden', reason);
}
