import { isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import { problemFromLedger } from '../../problem/from-ledger.ts';
import { answered } from '../../route/answer.ts';
import { issuerParam } from '../../route/fields.ts';
import { route } from '../../route/route.ts';

const size = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/** `GET /issuers/:issuer/consistency?from=…&to=…`: the proof that the log was not rewritten between two sizes. */
export const consistencyRoute = route({
  name: 'consistency',
  topic: 'seal',
  method: 'GET',
  path: '/issuers/:issuer/consistency',
  may: 'read-public',
  params: issuerParam,
  query: { from: size, to: size.optional() },
  gives: z.strictObject({ from: z.int(), to: z.int(), hashes: z.array(z.string()) }).meta({ id: 'consistency' }),
  run: async ({ params: { issuer }, query }, { seal }) => {
    const proof = await seal.consistency(issuer, query);
    return isRefused(proof) ? problemFromLedger(proof) : answered(proof);
  },
});
