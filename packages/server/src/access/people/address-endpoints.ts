import { accessStore } from '@tenfold/ledger';
import { z } from 'zod';
import { problemOf } from '../../problem/index.ts';
import { note } from '../audit/note.ts';
import { endpoint } from '../endpoint/endpoint.ts';
import { nobody } from './people-endpoints.ts';
import { personId } from './shapes.ts';

const own = { who: 'person', may: null, path: '/api/v1/me/address', params: {}, query: {} } as const;

const emailField = z.email().max(254);
const languageField = z.enum(['en', 'zh-Hant', 'zh-Hans']);

/** `GET /api/v1/me/address`: where one is reached by mail. */
export const myAddress = endpoint({
  ...own,
  name: 'my-address',
  method: 'GET',
  gives: z.strictObject({ email: z.string().nullable(), language: z.string().nullable() }),
  run: async ({ actor, access: { core } }) => {
    const found = await accessStore.readAddress(core.store, actor.id);
    return { email: found?.email ?? null, language: found?.language ?? null };
  },
});

/** `PUT /api/v1/me/address`: sets it; the one before is kept nowhere. */
export const setMyAddress = endpoint({
  ...own,
  name: 'set-my-address',
  method: 'PUT',
  body: z.strictObject({ email: emailField, language: languageField }),
  gives: null,
  run: async ({ body, actor, access: { core } }) => {
    await accessStore.setAddress(core.store, { person: actor.id, ...body, now: core.now() });
    await note(core, actor, { action: 'set-address', issuer: null, outcome: 'done', about: actor.id });
    return null;
  },
});

/** `DELETE /api/v1/me/address`: erases it. */
export const eraseMyAddress = endpoint({
  ...own,
  name: 'erase-my-address',
  method: 'DELETE',
  gives: null,
  run: async ({ actor, access: { core } }) => {
    if (!(await accessStore.eraseAddress(core.store, actor.id))) return problemOf('unknown', 'access.no-address');
    await note(core, actor, { action: 'erase-address', issuer: null, outcome: 'done', about: actor.id });
    return null;
  },
});

/** `DELETE /api/v1/people/:person/address`: erases that of somebody else, as whoever runs the installation must be able to. */
export const erasePersonsAddress = endpoint({
  name: 'erase-persons-address',
  who: 'person',
  may: 'manage-people',
  method: 'DELETE',
  path: '/api/v1/people/:person/address',
  params: { person: personId },
  query: {},
  gives: null,
  run: async ({ params: { person }, actor, access: { core } }) => {
    if ((await accessStore.readPerson(core.store, person)) === undefined) return nobody(person);
    if (!(await accessStore.eraseAddress(core.store, person))) return problemOf('unknown', 'access.no-address');
    await note(core, actor, { action: 'erase-address', issuer: null, outcome: 'done', about: person });
    return null;
  },
});
