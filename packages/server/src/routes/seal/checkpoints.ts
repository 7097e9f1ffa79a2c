import { z } from 'zod';
import { refuseUnknown } from '../../application/find-issuer.ts';
import { answered } from '../../route/answer.ts';
import { issuerParam, pageQuery } from '../../route/fields.ts';
import { listPage } from '../../route/list-page.ts';
import { route } from '../../route/route.ts';
import { checkpointJson, checkpointShape } from './checkpoint-json.ts';

/** `GET /issuers/:issuer/checkpoints`: checkpoints in the order of their sizes, page by page. */
export const checkpointsRoute = route({
  name: 'checkpoints',
  topic: 'seal',
  method: 'GET',
  path: '/issuers/:issuer/checkpoints',
  may: 'read-public',
  params: issuerParam,
  query: pageQuery,
  gives: z.strictObject({ checkpoints: z.array(checkpointShape), next: z.string().nullable() }),
  run: async ({ params, query }, { ledger, seal }) => {
    const refusal = await refuseUnknown(ledger, params.issuer);
    if (refusal !== null) return refusal;
    const { items, next } = await listPage(
      query,
      (page) => seal.checkpoints(params.issuer, page),
      ({ size }) => size,
    );
    return answered({ checkpoints: items.map(checkpointJson), next });
  },
});
