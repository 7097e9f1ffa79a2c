import { refuseUnknown } from '../application/find-issuer.ts';
import { problemOf } from '../problem/index.ts';
import { issuerParam } from '../route/fields.ts';
import { route } from '../route/route.ts';

/** `GET /issuers/:issuer/events`: server-sent events, one for every time that findings are answered differently. */
export const eventsRoute = route({
  name: 'events',
  topic: 'undertakings',
  method: 'GET',
  path: '/issuers/:issuer/events',
  may: 'read-public',
  params: issuerParam,
  query: {},
  gives: 'text/event-stream',
  run: async ({ params: { issuer } }, { ledger, watch }) => {
    const refusal = await refuseUnknown(ledger, issuer);
    if (refusal !== null) return refusal;
    const stream = await watch.stream(issuer);
    return stream === null ? problemOf('too-many', 'server.too-many-listen') : { events: stream.readable };
  },
});
