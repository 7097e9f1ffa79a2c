import { z } from 'zod';
import { problemOf } from '../../problem/index.ts';
import { note } from '../audit/note.ts';
import { endpoint } from '../endpoint/endpoint.ts';
import { setCookie } from '../actor/cookies.ts';
import { authenticationShape, optionsShape } from './passkey-shapes.ts';
import { beginSession, endBrowserSession } from './session.ts';
import { passkeyShown, passkeyToShow } from './show-passkey.ts';

/** `POST /auth/passkey/options`: what the browser is asked of somebody who wants to sign in. */
export const signInOptions = endpoint({
  name: 'sign-in-options',
  method: 'POST',
  path: '/auth/passkey/options',
  who: 'anyone',
  may: null,
  limited: true,
  params: {},
  query: {},
  gives: optionsShape,
  run: async ({ access: { core } }) => passkeyToShow(core),
});

/** `POST /auth/passkey`: signs in with what the browser answered. */
export const signInWithPasskey = endpoint({
  name: 'sign-in-with-passkey',
  method: 'POST',
  path: '/auth/passkey',
  who: 'anyone',
  may: null,
  limited: true,
  params: {},
  query: {},
  body: z.strictObject({ passkey: authenticationShape }),
  gives: z.strictObject({ person: z.string() }),
  run: async ({ body, actor, access: { core }, request, reply }) => {
    const person = await passkeyShown(core, body.passkey);
    if (person === undefined) {
      const reason = 'access.passkey-not-taken';
      await note(core, actor, { action: 'sign-in', issuer: null, outcome: 'refused', reason });
      return problemOf('forbidden', reason);
    }
    await beginSession(core, { request, reply }, { person, way: 'passkey' });
    return { person };
  },
});

/** `POST /auth/sign-out`: ends the session of this browser. */
export const signOut = endpoint({
  name: 'sign-out',
  method: 'POST',
  path: '/auth/sign-out',
  who: 'person',
  may: null,
  params: {},
  query: {},
  gives: null,
  run: async ({ actor, access: { core }, request, reply }) => {
    await endBrowserSession(core, request);
    setCookie(core, reply, { name: 'session', value: '', lasts: 0 });
    const about = core.credentials.get(actor)?.session?.id ?? null;
    await note(core, actor, { action: 'sign-out', issuer: null, outcome: 'done', about });
    return null;
  },
});
