import { z } from 'zod';
import { problemOf } from '../problem/index.ts';
import { issuerParam } from '../route/fields.ts';
import { route } from '../route/route.ts';

/** `GET /issuers/:issuer/evidence/:sha256`: a file, to be saved and never shown as part of our pages. */
export const evidenceRoute = route({
  name: 'evidence',
  topic: 'evidence',
  method: 'GET',
  path: '/issuers/:issuer/evidence/:sha256',
  may: 'read-evidence',
  params: {
    ...issuerParam,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  },
  query: {},
  gives: 'application/octet-stream',
  version: async ({ params }) => params.sha256,
  run: async ({ params: { issuer, sha256 } }, { ledger }) => {
    const found = await ledger.evidence(issuer, sha256);
    if (found === undefined) return problemOf('unknown', 'server.no-evidence', { hash: { quote: sha256 } });
    return { file: Buffer.from(found.bytes), type: found.mediaType, name: found.name };
  },
});
