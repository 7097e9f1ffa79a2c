import { accessStore } from '@tenfold/ledger';
import { z } from 'zod';
import { type HttpProblem, problemOf } from '../../problem/index.ts';
import type { Actor } from '../access.ts';
import { note } from '../audit/note.ts';
import type { Core } from '../core.ts';
import { endpoint } from '../endpoint/endpoint.ts';
import { makeLink } from '../sign-in/links.ts';
import { invite } from './invite.ts';
import { limitField, linkShape, nameField, personId, personShape } from './shapes.ts';

const manage = { who: 'person', may: 'manage-people' } as const;

/** `GET /api/v1/people`: everybody who may come in. */
export const people = endpoint({
  ...manage,
  name: 'people',
  method: 'GET',
  path: '/api/v1/people',
  params: {},
  query: { after: z.string().max(64).default(''), limit: limitField },
  gives: z.strictObject({ people: z.array(personShape), next: z.string().nullable() }),
  run: async ({ query: { after, limit }, access: { core } }) => {
    const found = await accessStore.readPeople(core.store, { after, limit });
    return { people: [...found], next: found.length < limit ? null : (found.at(-1)?.id ?? null) };
  },
});

/** `POST /api/v1/people`: puts a person down and makes the link by which he comes in. Rights are given apart. */
export const invitePerson = endpoint({
  ...manage,
  name: 'invite-person',
  method: 'POST',
  path: '/api/v1/people',
  params: {},
  query: {},
  body: z.strictObject({ name: nameField }),
  gives: z.strictObject({ person: z.string(), link: linkShape }),
  status: 201,
  run: async ({ body, actor, access: { core } }) => {
    const person = await invite(core, { name: body.name, by: actor.id });
    await note(core, actor, { action: 'invite', issuer: null, outcome: 'done', about: person });
    return { person, link: await makeLink(core, { person, by: actor.id }) };
  },
});

/** `PUT /api/v1/people/:person/name`: gives a person another name; the ledger knows him by his id. */
export const renamePerson = endpoint({
  ...manage,
  name: 'rename-person',
  method: 'PUT',
  path: '/api/v1/people/:person/name',
  params: { person: personId },
  query: {},
  body: z.strictObject({ name: nameField }),
  gives: null,
  run: async ({ params: { person }, body, actor, access: { core } }) => {
    if ((await accessStore.readPerson(core.store, person)) === undefined) return nobody(person);
    await accessStore.namePerson(core.store, { id: person, name: body.name, by: actor.id, now: core.now() });
    await note(core, actor, { action: 'rename', issuer: null, outcome: 'done', about: person });
    return null;
  },
});

/**
 * `POST /api/v1/people/:person/links`: another link for somebody who has not come in yet. Who could sign in once gets none,
 * or whoever makes links could come in as anybody: after the loss of every passkey, a person is invited anew.
 */
export const newLink = endpoint({
  ...manage,
  name: 'new-link',
  method: 'POST',
  path: '/api/v1/people/:person/links',
  params: { person: personId },
  query: {},
  gives: linkShape,
  status: 201,
  run: async ({ params: { person }, actor, access: { core } }) => {
    if ((await accessStore.readPerson(core.store, person)) === undefined) return nobody(person);
    if (await accessStore.canSignIn(core.store, person)) return refuseSecondLink(core, actor, person);
    await note(core, actor, { action: 'make-link', issuer: null, outcome: 'done', about: person });
    return makeLink(core, { person, by: actor.id });
  },
});

async function refuseSecondLink(core: Core, actor: Actor, person: string): Promise<HttpProblem> {
  const reason = 'access.has-come-in';
  await note(core, actor, { action: 'make-link', issuer: null, outcome: 'refused', about: person, reason });
  return problemOf('conflict', reason, { person: { quote: person } });
}

/** `DELETE /api/v1/people/:person/sessions`: signs a person out everywhere. */
export const endPersonsSessions = endpoint({
  ...manage,
  name: 'end-persons-sessions',
  method: 'DELETE',
  path: '/api/v1/people/:person/sessions',
  params: { person: personId },
  query: {},
  gives: null,
  run: async ({ params: { person }, actor, access: { core } }) => {
    if ((await accessStore.readPerson(core.store, person)) === undefined) return nobody(person);
    await accessStore.endSessions(core.store, { person, id: null, now: core.now() });
    await note(core, actor, { action: 'end-session', issuer: null, outcome: 'done', about: person });
    return null;
  },
});

/** There is no person of that id. */
export function nobody(person: string): HttpProblem {
  return problemOf('unknown', 'access.no-person', { person: { quote: person } });
}
