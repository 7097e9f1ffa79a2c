import { accessStore } from '@tenfold/ledger';
import { z } from 'zod';
import { note } from './audit/note.ts';
import { endpoint } from './endpoint/endpoint.ts';
import { noIssuer } from './people/change-role.ts';
import { issuerField } from './people/shapes.ts';
import { decidePublicity, isPublic } from './publicity.ts';

const path = '/api/v1/issuers/:issuer/publicity';
const params = { issuer: issuerField };

/** `GET /api/v1/issuers/:issuer/publicity`: whether anyone may read what the issuer publishes, and who decided so when. */
export const publicity = endpoint({
  name: 'publicity',
  method: 'GET',
  path,
  who: 'anyone',
  may: 'read-public',
  params,
  query: {},
  gives: z.strictObject({ isPublic: z.boolean(), setBy: z.string().nullable(), setAt: z.string().nullable() }),
  run: async ({ params: { issuer }, access: { core } }) => {
    if (!(await core.isIssuer(issuer))) return noIssuer(issuer);
    const decided = await accessStore.readPublicity(core.store, issuer);
    return {
      isPublic: await isPublic(core, issuer),
      setBy: decided?.setBy ?? null,
      setAt: decided?.setAt ?? null,
    };
  },
});

/** `PUT /api/v1/issuers/:issuer/publicity`: decides it from now on; what was decided before stays on record. */
export const setPublicity = endpoint({
  name: 'set-publicity',
  method: 'PUT',
  path,
  who: 'person',
  may: 'set-publicity',
  params,
  query: {},
  body: z.strictObject({ isPublic: z.boolean() }),
  gives: null,
  run: async ({ params: { issuer }, body, actor, access: { core } }) => {
    if (!(await core.isIssuer(issuer))) return noIssuer(issuer);
    await decidePublicity(core, issuer, { isPublic: body.isPublic, by: actor.id });
    const about = body.isPublic ? 'public' : 'private';
    await note(core, actor, { action: 'set-publicity', issuer, outcome: 'done', about });
    return null;
  },
});
