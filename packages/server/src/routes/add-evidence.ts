import { isRefused, LARGEST_EVIDENCE } from '@tenfold/ledger';
import { z } from 'zod';
import { refuseUnknown } from '../application/find-issuer.ts';
import { evidenceTypes, isOfType } from '../application/sniff-file.ts';
import { problemOf } from '../problem/index.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { made } from '../route/answer.ts';
import { issuerParam } from '../route/fields.ts';
import { route } from '../route/route.ts';

/** `POST /issuers/:issuer/evidence?name=…`: keeps a file; its bytes are the body. The same bytes are kept once. */
export const addEvidenceRoute = route({
  name: 'addEvidence',
  topic: 'evidence',
  method: 'POST',
  path: '/issuers/:issuer/evidence',
  may: 'add-evidence',
  params: issuerParam,
  query: { name: z.string().min(1).max(200) },
  body: { bytes: evidenceTypes, most: LARGEST_EVIDENCE },
  gives: z.strictObject({ sha256: z.string() }).meta({ id: 'evidence' }),
  status: 201,
  run: async ({ params: { issuer }, query: { name }, body, actor }, { ledger }) => {
    const refusal = await refuseUnknown(ledger, issuer);
    if (refusal !== null) return refusal;
    const { type, bytes } = body;
    if (!isOfType(bytes, type)) return problemOf('media-type', 'server.other-type', { type: { quote: type } });
    const added = await ledger.addEvidence(issuer, { mediaType: type, name, bytes, addedBy: actor.id });
    if (isRefused(added)) return problemFromLedger(added);
    return made(added, `/api/v1/issuers/${issuer}/evidence/${added.sha256}`);
  },
});
