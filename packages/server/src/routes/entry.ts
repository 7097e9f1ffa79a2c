import { versionOfIssuer } from '../application/version-of-answers.ts';
import { problemOf } from '../problem/index.ts';
import { answered } from '../route/answer.ts';
import { idText, issuerParam } from '../route/fields.ts';
import { route } from '../route/route.ts';
import { entryJson, entryShape } from './entry-json.ts';

/** `GET /issuers/:issuer/entries/:entry`: one entry. */
export const entryRoute = route({
  name: 'entry',
  topic: 'entries',
  method: 'GET',
  path: '/issuers/:issuer/entries/:entry',
  may: 'read-entries',
  params: { ...issuerParam, entry: idText },
  query: {},
  gives: entryShape,
  version: ({ params }, context) => versionOfIssuer(params.issuer, context),
  run: async ({ params }, { ledger }) => {
    const [found] = await ledger.entriesById(params.issuer, [params.entry]);
    if (found !== undefined) return answered(entryJson(found));
    return problemOf('unknown', 'ledger.no-entry', { entry: { quote: params.entry } });
  },
});
