import { accessStore } from '@tenfold/ledger';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../endpoint/endpoint.ts';
import { afterNumber, issuerField, limitField, personId } from '../people/shapes.ts';

const lineShape = z
  .strictObject({
    number: z.string(),
    at: z.string(),
    actor: z.string(),
    actorKind: z.string(),
    key: z.string().nullable(),
    action: z.string(),
    about: z.string().nullable(),
    outcome: z.enum(['done', 'refused']),
    reason: z.string().nullable(),
    request: z.string(),
  })
  .meta({ id: 'audit-line' });

const asked = {
  order: z.enum(['oldest', 'latest']).default('oldest').meta({ description: 'Which lines come first' }),
  person: personId.optional().meta({ description: 'Only what this person did or was refused' }),
  outcome: z.enum(['done', 'refused']).optional(),
};

/** `GET …/audit-trail`: who came, who was refused, who was given what, in pages. */
function trail(of: 'issuer' | 'installation', path: string): Endpoint {
  return endpoint({
    name: `audit-trail-of-${of}`,
    method: 'GET',
    path,
    who: 'signed-in',
    may: 'read-audit-trail',
    params: { issuer: issuerField.optional() },
    query: { ...asked, after: afterNumber, limit: limitField },
    gives: z.strictObject({ lines: z.array(lineShape), next: z.string().nullable() }),
    run: async ({ params: { issuer = accessStore.INSTALLATION }, query, access: { core } }) => {
      const { order, person: actor, outcome, limit } = query;
      const page = { order, after: BigInt(query.after), limit, actor, outcome };
      const found = await accessStore.readAudit(core.store, issuer, page);
      const lines = found.map((line) => ({ ...line, number: line.number.toString() }));
      return { lines, next: lines.length < limit ? null : (lines.at(-1)?.number ?? null) };
    },
  });
}

export const auditEndpoints: readonly Endpoint[] = [
  trail('issuer', '/api/v1/issuers/:issuer/audit-trail'),
  trail('installation', '/api/v1/installation/audit-trail'),
];
