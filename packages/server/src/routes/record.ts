import { Readable } from 'node:stream';
import { findIssuer } from '../application/find-issuer.ts';
import { recordFile } from '../application/record-file.ts';
import { versionOfIssuer } from '../application/version-of-answers.ts';
import { isProblem } from '../problem/index.ts';
import { issuerParam } from '../route/fields.ts';
import { formatShape } from '../route/format-shapes.ts';
import { route } from '../route/route.ts';

/** `GET /issuers/:issuer/record`: the whole ledger of an issuer as a record file. */
export const recordRoute = route({
  name: 'record',
  topic: 'entries',
  method: 'GET',
  path: '/issuers/:issuer/record',
  may: 'read-public',
  params: issuerParam,
  query: {},
  gives: formatShape('record'),
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params }, { ledger }) => {
    const found = await findIssuer(ledger, params.issuer);
    if (isProblem(found)) return found;
    const size = (await ledger.size(params.issuer)) ?? 0n;
    const stream = Readable.from(recordFile(ledger, found, size), { objectMode: false });
    return { file: stream, type: 'application/json; charset=utf-8', name: `${params.issuer}.json` };
  },
});
