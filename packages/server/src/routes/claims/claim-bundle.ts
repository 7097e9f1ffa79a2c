import { claimBundle } from '@tenfold/documents/bundle';
import { askingOf } from '../../application/asking.ts';
import { bundleGiven } from '../../claims/bundle-of-claim.ts';
import { isProblem } from '../../problem/index.ts';
import { idText, issuerParam, timesQuery } from '../../route/fields.ts';
import { route } from '../../route/route.ts';

/** Each entry is proved, each finding derived anew, in three languages. */
const WORK = 20;

/**
 * `GET /issuers/:issuer/claims/:claim/bundle`: a claim with all that it rests on as one archive that is checked without us. What is
 * sealed stays sealed in it; files of evidence are in it for whoever may read evidence, and their hashes for everybody.
 */
export const claimBundleRoute = route({
  name: 'claimBundle',
  topic: 'claims',
  method: 'GET',
  path: '/issuers/:issuer/claims/:claim/bundle',
  may: 'read-public',
  params: { ...issuerParam, claim: idText },
  query: timesQuery,
  costs: () => WORK,
  gives: 'application/zip',
  run: async ({ params: { issuer, claim }, query, language, actor }, context) => {
    const { access, seal } = context;
    const withEvidence = await access.allows(actor, 'read-evidence', issuer);
    const asking = askingOf(context, { actor, language });
    const given = await bundleGiven(issuer, { ...query, claim }, { asking, seal, withEvidence });
    if (isProblem(given)) return given;
    const file = Buffer.from(claimBundle(given));
    return { file, type: 'application/zip', name: `${issuer}-${claim}.zip` };
  },
});
