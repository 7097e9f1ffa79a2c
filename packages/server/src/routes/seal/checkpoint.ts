import { isRefused } from '@tenfold/ledger';
import { refuseUnknown } from '../../application/find-issuer.ts';
import { problemFromLedger } from '../../problem/from-ledger.ts';
import { problemOf } from '../../problem/index.ts';
import { made } from '../../route/answer.ts';
import { issuerParam } from '../../route/fields.ts';
import { route } from '../../route/route.ts';
import { checkpointJson, checkpointShape } from './checkpoint-json.ts';

const where = { topic: 'seal', params: issuerParam, query: {} } as const;

/** `GET /issuers/:issuer/checkpoint`: the latest checkpoint of the log, as a signed note (C2SP tlog-checkpoint). */
export const checkpointRoute = route({
  ...where,
  name: 'checkpoint',
  method: 'GET',
  path: '/issuers/:issuer/checkpoint',
  may: 'read-public',
  gives: 'text/plain',
  run: async ({ params: { issuer } }, { ledger, seal }) => {
    const refusal = await refuseUnknown(ledger, issuer);
    if (refusal !== null) return refusal;
    const latest = await seal.latest(issuer);
    if (latest === undefined) return problemOf('unknown', 'ledger.no-checkpoint');
    return { bytes: latest.text, type: 'text/plain; charset=utf-8' };
  },
});

/** `POST /issuers/:issuer/checkpoints`: signs the log as it stands; where nothing was added since, it is the latest again. */
export const sealRoute = route({
  ...where,
  name: 'seal',
  method: 'POST',
  path: '/issuers/:issuer/checkpoints',
  may: 'seal',
  gives: checkpointShape,
  status: 201,
  run: async ({ params: { issuer } }, { seal, logs }) => {
    const checkpoint = await seal.checkpoint(issuer);
    if (isRefused(checkpoint)) return problemFromLedger(checkpoint);
    const published = await logs?.publish(issuer);
    if (published !== undefined && isRefused(published)) return problemFromLedger(published);
    return made(checkpointJson(checkpoint), `/api/v1/issuers/${issuer}/checkpoint`);
  },
});
