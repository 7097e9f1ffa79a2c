import { z } from 'zod';
import { refuseUnknown } from '../../application/find-issuer.ts';
import { problemOf } from '../../problem/index.ts';
import { answered } from '../../route/answer.ts';
import { issuerParam } from '../../route/fields.ts';
import { route } from '../../route/route.ts';

/** `GET /issuers/:issuer/log-keys`: the keys that the log was signed with, the first and every rotation. */
export const logKeysRoute = route({
  name: 'logKeys',
  topic: 'seal',
  method: 'GET',
  path: '/issuers/:issuer/log-keys',
  may: 'read-public',
  params: issuerParam,
  query: {},
  gives: z.strictObject({ first: z.string(), rotations: z.array(z.string()) }).meta({ id: 'log-keys' }),
  run: async ({ params: { issuer } }, { ledger, seal }) => {
    const refusal = await refuseUnknown(ledger, issuer);
    if (refusal !== null) return refusal;
    const keys = await seal.keys(issuer);
    return keys === undefined ? problemOf('unknown', 'ledger.no-checkpoint') : answered(keys);
  },
});
