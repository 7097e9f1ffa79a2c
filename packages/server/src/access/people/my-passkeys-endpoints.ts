import { accessStore } from '@tenfold/ledger';
import { z } from 'zod';
import { type HttpProblem, problemOf } from '../../problem/index.ts';
import type { Actor } from '../access.ts';
import { note } from '../audit/note.ts';
import type { Core } from '../core.ts';
import { endpoint } from '../endpoint/endpoint.ts';
import { passkeyMade, passkeyToMake } from '../sign-in/make-passkey.ts';
import { optionsShape, registrationShape } from '../sign-in/passkey-shapes.ts';
import { isFresh } from '../sign-in/session.ts';

const own = { who: 'person', may: null } as const;

/** `GET /api/v1/me/passkeys`: the passkeys by which one can sign in. */
export const myPasskeys = endpoint({
  ...own,
  name: 'my-passkeys',
  method: 'GET',
  path: '/api/v1/me/passkeys',
  params: {},
  query: {},
  gives: z.strictObject({ passkeys: z.array(z.strictObject({ id: z.string(), madeAt: z.string() })) }),
  run: async ({ actor, access: { core } }) => {
    const found = await accessStore.readPasskeys(core.store, actor.id);
    return { passkeys: found.map(({ id, madeAt }) => ({ id, madeAt })) };
  },
});

/** `POST /api/v1/me/passkeys/options`: what the browser is asked, so that it makes a further passkey. */
export const myPasskeyOptions = endpoint({
  ...own,
  name: 'my-passkey-options',
  method: 'POST',
  path: '/api/v1/me/passkeys/options',
  params: {},
  query: {},
  gives: optionsShape,
  run: async ({ actor, access: { core } }) =>
    isFresh(core, actor)
      ? passkeyToMake(core, { person: actor.id, link: null })
      : refuse(core, actor, 'access.sign-in-again'),
});

/** `POST /api/v1/me/passkeys`: keeps a further passkey. */
export const addMyPasskey = endpoint({
  ...own,
  name: 'add-my-passkey',
  method: 'POST',
  path: '/api/v1/me/passkeys',
  params: {},
  query: {},
  body: z.strictObject({ passkey: registrationShape }),
  gives: z.strictObject({ id: z.string() }),
  status: 201,
  run: async ({ body, actor, access: { core } }) => {
    if (!isFresh(core, actor)) return refuse(core, actor, 'access.sign-in-again');
    const passkey = await passkeyMade(core, { person: actor.id, link: null }, body.passkey);
    if (passkey === undefined) return refuse(core, actor, 'access.passkey-not-made');
    await accessStore.addPasskey(core.store, { passkey, now: core.now() });
    await note(core, actor, { action: 'add-passkey', issuer: null, outcome: 'done' });
    return { id: passkey.id };
  },
});

/** `DELETE /api/v1/me/passkeys/:id`: a passkey that lets nobody in any more. The last one stays. */
export const endMyPasskey = endpoint({
  ...own,
  name: 'end-my-passkey',
  method: 'DELETE',
  path: '/api/v1/me/passkeys/:id',
  params: { id: z.string().regex(/^[A-Za-z0-9_-]{1,2000}$/) },
  query: {},
  gives: null,
  run: async ({ params: { id }, actor, access: { core } }) => {
    const isEnded = await accessStore.endPasskey(core.store, { id, person: actor.id, now: core.now() });
    if (!isEnded) return problemOf('conflict', 'access.no-passkey-to-end');
    await note(core, actor, { action: 'end-passkey', issuer: null, outcome: 'done' });
    return null;
  },
});

async function refuse(
  core: Core,
  actor: Actor,
  reason: 'access.sign-in-again' | 'access.passkey-not-made',
): Promise<HttpProblem> {
  await note(core, actor, { action: 'add-passkey', issuer: null, outcome: 'refused', reason });
  return problemOf('forbidden', reason);
}
