import { z } from 'zod';
import { problemOf } from '../../problem/index.ts';
import { route } from '../../route/route.ts';
import { evidenceParams } from './evidence-params.ts';

/** `GET /issuers/:issuer/evidence/:sha256/pages/:page`: a page of a paper as a picture, beside what was read of it. */
export const pagePictureRoute = route({
  name: 'pagePicture',
  topic: 'evidence',
  method: 'GET',
  path: '/issuers/:issuer/evidence/:sha256/pages/:page',
  may: 'read-evidence',
  params: { ...evidenceParams, page: z.coerce.number().int().min(1).max(10_000) },
  query: {},
  gives: 'image/png',
  version: async ({ params: { sha256, page } }) => `${sha256}:${page}`,
  run: async ({ params: { issuer, sha256, page } }, { ledger, readings }) => {
    const found = await ledger.evidence(issuer, sha256);
    if (found === undefined) return problemOf('unknown', 'server.no-evidence', { hash: { quote: sha256 } });
    const bytes = await readings.draw(sha256, found.bytes, page);
    if (bytes === null) return problemOf('unknown', 'server.no-page', { page: { number: BigInt(page) } });
    return { bytes, type: 'image/png' };
  },
});
