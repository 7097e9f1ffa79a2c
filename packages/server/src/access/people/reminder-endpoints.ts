import { accessStore } from '@tenfold/ledger';
import { z } from 'zod';
import { usualWish } from '../../reminders/receivers.ts';
import { note } from '../audit/note.ts';
import { endpoint } from '../endpoint/endpoint.ts';
import { issuerField } from './shapes.ts';

const own = {
  who: 'person',
  may: 'read-public',
  path: '/api/v1/issuers/:issuer/reminders',
  params: { issuer: issuerField },
  query: {},
} as const;

/** More people than this nobody stands for with one issuer. */
const MOST_PEOPLE = 50;

const wishShape = z
  .strictObject({
    wanted: z.boolean(),
    daysBefore: z.int().min(0).max(60),
    standsFor: z.array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/)).max(MOST_PEOPLE),
  })
  .meta({ id: 'reminderWish' });

/** `GET …/reminders`: what one is reminded of with the issuer. */
export const myReminders = endpoint({
  ...own,
  name: 'my-reminders',
  method: 'GET',
  gives: wishShape,
  run: async ({ params: { issuer }, actor, access: { core } }) => {
    const wish = (await accessStore.readReminderWish(core.store, issuer, actor.id)) ?? usualWish;
    return { ...wish, standsFor: [...wish.standsFor] };
  },
});

/** `PUT …/reminders`: sets it from now on. */
export const setMyReminders = endpoint({
  ...own,
  name: 'set-my-reminders',
  method: 'PUT',
  body: wishShape,
  gives: null,
  run: async ({ params: { issuer }, body, actor, access: { core } }) => {
    const wish = { ...body, standsFor: [...new Set(body.standsFor)] };
    await accessStore.setReminderWish(core.store, issuer, { person: actor.id, now: core.now(), wish });
    await note(core, actor, { action: 'set-reminders', issuer, outcome: 'done', about: actor.id });
    return null;
  },
});
