import { accessStore } from '@tenfold/ledger';
import { z } from 'zod';
import { problemOf } from '../../problem/index.ts';
import { actions } from '../access.ts';
import { note } from '../audit/note.ts';
import { endpoint } from '../endpoint/endpoint.ts';
import { hashOf, newId, newSecret } from '../secrets.ts';
import { isFresh } from '../sign-in/session.ts';
import { issuerField, nameField } from '../people/shapes.ts';
import { writeKey } from './key-text.ts';

const own = { who: 'person', may: null } as const;

const DAY = 86_400_000;
const MOST_DAYS = 366;

const keyShape = z
  .strictObject({
    id: z.string(),
    issuer: z.string().nullable(),
    name: z.string(),
    actions: z.array(z.string()),
    madeAt: z.string(),
    endsAt: z.string(),
    endedAt: z.string().nullable(),
  })
  .meta({ id: 'api-key' });

/** `GET /api/v1/me/keys`: the keys that one has given to programs, without their secrets. */
export const myKeys = endpoint({
  ...own,
  name: 'my-keys',
  method: 'GET',
  path: '/api/v1/me/keys',
  params: {},
  query: {},
  gives: z.strictObject({ keys: z.array(keyShape) }),
  run: async ({ actor, access: { core } }) => {
    const found = await accessStore.keysOf(core.store, actor.id);
    const keys = found.map(({ person: _, actions: may, issuer, ...one }) => ({
      ...one,
      actions: [...may],
      issuer: issuer === accessStore.INSTALLATION ? null : issuer,
    }));
    return { keys };
  },
});

/**
 * `POST /api/v1/me/keys`: makes a key for one issuer (`null`: the installation) and some actions. It can never do more than
 * the person who made it can at that moment.
 */
export const makeKey = endpoint({
  ...own,
  name: 'make-key',
  method: 'POST',
  path: '/api/v1/me/keys',
  params: {},
  query: {},
  body: z.strictObject({
    name: nameField,
    issuer: issuerField.nullable(),
    actions: z.array(z.enum(actions)).min(1).max(actions.length),
    days: z.number().int().min(1).max(MOST_DAYS),
  }),
  gives: z.strictObject({ id: z.string(), key: z.string(), endsAt: z.string() }),
  status: 201,
  run: async ({ body, actor, access: { core } }) => {
    const noted = { action: 'make-key', issuer: body.issuer } as const;
    if (!isFresh(core, actor)) {
      await note(core, actor, { ...noted, outcome: 'refused', reason: 'access.sign-in-again' });
      return problemOf('forbidden', 'access.sign-in-again');
    }
    const { store, random, now } = core;
    const issuer = body.issuer ?? accessStore.INSTALLATION;
    const secret = newSecret(random);
    const id = newId('k', random);
    const endsAt = now() + body.days * DAY;
    const { name, actions: may } = body;
    const person = actor.id;
    await accessStore.addKey(store, {
      issuer,
      id,
      hash: hashOf(secret),
      person,
      name,
      actions: may,
      now: now(),
      endsAt,
    });
    await note(core, actor, { ...noted, outcome: 'done', about: id });
    return { id, key: writeKey({ issuer, secret }), endsAt: new Date(endsAt).toISOString() };
  },
});

/** `DELETE /api/v1/me/keys/:id`: a key that is good for nothing from now on. */
export const endMyKey = endpoint({
  ...own,
  name: 'end-my-key',
  method: 'DELETE',
  path: '/api/v1/me/keys/:id',
  params: { id: z.string().regex(/^k-[0-9a-f]{16}$/) },
  query: {},
  gives: null,
  run: async ({ params: { id }, actor, access: { core } }) => {
    const found = (await accessStore.keysOf(core.store, actor.id)).find((one) => one.id === id);
    const ended = { id, person: actor.id, now: core.now() };
    if (found === undefined || !(await accessStore.endKey(core.store, found.issuer, ended)))
      return problemOf('unknown', 'access.no-key');
    const issuer = found.issuer === accessStore.INSTALLATION ? null : found.issuer;
    await note(core, actor, { action: 'end-key', issuer, outcome: 'done', about: id });
    return null;
  },
});
