import { z } from 'zod';
import { problemOf } from '../../problem/index.ts';
import { issuerParam } from '../../route/fields.ts';
import { route } from '../../route/route.ts';
import { logPath } from '../../sealing/log-files.ts';

/** What the files are that are no tiles. */
const types: Readonly<Record<string, string>> = {
  checkpoint: 'text/plain; charset=utf-8',
  'keys.json': 'application/json',
};

/** `GET /issuers/:issuer/log/…`: the published log as static files (C2SP tlog-tiles), for anyone to mirror. */
export const logFileRoute = route({
  name: 'logFile',
  topic: 'seal',
  method: 'GET',
  path: '/issuers/:issuer/log/*',
  may: 'read-public',
  params: { ...issuerParam, '*': z.string().regex(logPath) },
  query: {},
  gives: 'application/octet-stream',
  run: async ({ params: { issuer, '*': path } }, { logs }) => {
    const bytes = await logs?.read(issuer, path);
    if (bytes === undefined) return problemOf('unknown', 'server.no-log-file', { path: { quote: path } });
    return { bytes, type: types[path] ?? 'application/octet-stream' };
  },
});
