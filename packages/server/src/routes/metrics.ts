import { route } from '../route/route.ts';

/** `GET /metrics`: what is counted, as Prometheus reads it. */
export const metricsRoute = route({
  name: 'metrics',
  topic: 'installation',
  method: 'GET',
  path: '/metrics',
  may: 'read-metrics',
  params: {},
  query: {},
  gives: 'text/plain',
  run: async (_, { metrics }) => {
    const { text, type } = await metrics.text();
    return { bytes: text, type };
  },
});
