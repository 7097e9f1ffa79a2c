import { isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import { problemFromLedger } from '../../problem/from-ledger.ts';
import { answered } from '../../route/answer.ts';
import { idText, issuerParam } from '../../route/fields.ts';
import { formatShape } from '../../route/format-shapes.ts';
import { route } from '../../route/route.ts';

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
  },
  gives: formatShape('proof'),
  run: async ({ params: { issuer, entry }, query }, { seal }) => {
    const sizes = {
      ...(query.size === undefined ? {} : { size: query.size }),
      ...(query.older === undefined ? {} : { olderSize: query.older }),
    };
    const proof = await seal.prove(issuer, { entry, ...sizes });
    return isRefused(proof) ? problemFromLedger(proof) : answered(proof);
  },
});
