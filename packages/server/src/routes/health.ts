import { z } from 'zod';
import { problemOf } from '../problem/index.ts';
import { answered } from '../route/answer.ts';
import { route } from '../route/route.ts';

const where = { topic: 'installation', method: 'GET', may: null, params: {}, query: {} } as const;

/** `GET /health/live`: whether the process answers at all. */
export const liveRoute = route({
  ...where,
  name: 'live',
  path: '/health/live',
  gives: z.strictObject({ status: z.literal('live') }),
  run: async () => answered({ status: 'live' }),
});

/** `GET /health/ready`: whether it can reach the ledger, so that requests may be sent to it. */
export const readyRoute = route({
  ...where,
  name: 'ready',
  path: '/health/ready',
  gives: z.strictObject({ status: z.literal('ready') }),
  run: async (_, { ledger }) => {
    try {
      await ledger.pool.query('select 1 from tenfold.issuer limit 1');
      return answered({ status: 'ready' });
    } catch {
      return problemOf('unavailable', 'server.not-ready');
    }
  },
});
