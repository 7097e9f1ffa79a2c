import { isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import type { Actor } from '../../access/access.ts';
import { problemFromLedger } from '../../problem/from-ledger.ts';
import { type HttpProblem, problemOf } from '../../problem/index.ts';
import { answered } from '../../route/answer.ts';
import { idText, issuerParam } from '../../route/fields.ts';
import { formatShape } from '../../route/format-shapes.ts';
import { route } from '../../route/route.ts';
import { discloseQuery } from '../disclosure-json.ts';

const size = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional();

/** `GET /issuers/:issuer/entries/:entry/proof`: the proof bundle of an entry, to be checked without us. */
export const proofRoute = route({
  name: 'proof',
  topic: 'seal',
  method: 'GET',
  path: '/issuers/:issuer/entries/:entry/proof',
  may: 'read-public',
  params: { ...issuerParam, entry: idText },
  query: {
    size: size,
    older: size,
    disclose: discloseQuery.optional(),
  },
  gives: formatShape('proof'),
  run: async ({ params: { issuer, entry }, query, actor }, { seal, access }) => {
    const { disclose = [] } = query;
    const isOpening = disclose.length > 0;
    if (isOpening && !(await access.mayDo(actor, 'read-sealed', issuer))) return refuseOpening(actor);
    const sizes = {
      ...(query.size === undefined ? {} : { size: query.size }),
      ...(query.older === undefined ? {} : { olderSize: query.older }),
    };
    const proof = await seal.prove(issuer, { entry, disclose, ...sizes });
    if (isRefused(proof)) return problemFromLedger(proof);
    if (isOpening) await access.did(actor, 'read-sealed', issuer, entry);
    return answered(proof);
  },
});

/** The proof is for everybody; what opens it is not. */
function refuseOpening({ kind }: Actor): HttpProblem {
  if (kind === 'anyone') return problemOf('sign-in-first', 'server.sign-in-first');
  return problemOf('forbidden', 'server.forbidden');
}
