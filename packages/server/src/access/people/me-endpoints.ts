import { accessStore } from '@tenfold/ledger';
import { z } from 'zod';
import { problemOf } from '../../problem/index.ts';
import { endpoint } from '../endpoint/endpoint.ts';
import { note } from '../audit/note.ts';
import { setCookie } from '../actor/cookies.ts';

const own = { who: 'person', may: null } as const;

/** `GET /api/v1/me`: who one is signed in as, and which roles one holds where. */
export const me = endpoint({
  name: 'me',
  method: 'GET',
  path: '/api/v1/me',
  who: 'signed-in',
  may: null,
  params: {},
  query: {},
  gives: z.strictObject({
    person: z.string(),
    name: z.string(),
    kind: z.enum(['person', 'api-key']),
    roles: z.array(z.strictObject({ issuer: z.string().nullable(), role: z.string() })),
  }),
  run: async ({ actor, access: { core } }) => {
    const person = await accessStore.readPerson(core.store, actor.id);
    const held = await accessStore.rolesOf(core.store, actor.id);
    const roles = held.map(({ issuer, role }) => ({
      issuer: issuer === accessStore.INSTALLATION ? null : issuer,
      role,
    }));
    const kind = actor.kind === 'api-key' ? ('api-key' as const) : ('person' as const);
    return { person: actor.id, name: person?.name ?? actor.id, kind, roles };
  },
});

const sessionShape = z
  .strictObject({
    id: z.string(),
    way: z.enum(['passkey', 'open-id']),
    begunAt: z.string(),
    seenAt: z.string(),
    endsAt: z.string(),
    isThis: z.boolean(),
  })
  .meta({ id: 'session' });

/** `GET /api/v1/me/sessions`: where one is signed in. */
export const mySessions = endpoint({
  ...own,
  name: 'my-sessions',
  method: 'GET',
  path: '/api/v1/me/sessions',
  params: {},
  query: {},
  gives: z.strictObject({ sessions: z.array(sessionShape) }),
  run: async ({ actor, access: { core } }) => {
    const moment = { now: core.now(), idle: core.lifetimes.idle };
    const found = await accessStore.readSessions(core.store, actor.id, moment);
    const current = core.credentials.get(actor)?.session?.id;
    const sessions = found.map(({ person: _, ...one }) => ({ ...one, isThis: one.id === current }));
    return { sessions };
  },
});

/** `DELETE /api/v1/me/sessions/:id`: signs one out elsewhere. */
export const endMySession = endpoint({
  ...own,
  name: 'end-my-session',
  method: 'DELETE',
  path: '/api/v1/me/sessions/:id',
  params: { id: z.string().regex(/^s-[0-9a-f]{16}$/) },
  query: {},
  gives: null,
  run: async ({ params: { id }, actor, access: { core } }) => {
    const ended = await accessStore.endSessions(core.store, { person: actor.id, id, now: core.now() });
    if (ended === 0) return problemOf('unknown', 'access.no-session');
    await note(core, actor, { action: 'end-session', issuer: null, outcome: 'done', about: id });
    return null;
  },
});

/** `DELETE /api/v1/me/sessions`: signs one out everywhere, here too. */
export const endMySessions = endpoint({
  ...own,
  name: 'end-my-sessions',
  method: 'DELETE',
  path: '/api/v1/me/sessions',
  params: {},
  query: {},
  gives: null,
  run: async ({ actor, access: { core }, reply }) => {
    await accessStore.endSessions(core.store, { person: actor.id, id: null, now: core.now() });
    setCookie(core, reply, { name: 'session', value: '', lasts: 0 });
    await note(core, actor, { action: 'end-session', issuer: null, outcome: 'done', about: actor.id });
    return null;
  },
});
