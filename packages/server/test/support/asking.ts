import type { FastifyInstance } from 'fastify';
import type { Response } from 'light-my-request';

/** How a test asks: by GET where nothing else is said. */
export interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Who asks; nobody in particular if left out. */
  readonly by?: string;
  readonly key?: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks an application; paths are below `/api/v1`. */
export async function ask(app: FastifyInstance, path: string, asked: Asked = {}): Promise<Response> {
  const { method = 'GET', by, key, json, headers = {} } = asked;
  return app.inject({
    method,
    url: `/api/v1${path}`,
    headers: {
      ...(by === undefined ? {} : { 'x-test-actor': by }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...headers,
    },
    ...(json === undefined ? {} : { payload: json as object }),
  });
}
