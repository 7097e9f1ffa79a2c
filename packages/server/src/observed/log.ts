import type { FastifyInstance, FastifyServerOptions } from 'fastify';

/** Where lines of the log go. */
export interface LogSink {
  write(line: string): void;
}

/**
 * How an application logs: a line of JSON a request, with its number, route, status and time. No name, address, body, query
 * or path that somebody typed stands in it; of what went wrong, the kind and the places in our code.
 */
export function logOptions(sink: LogSink | null): FastifyServerOptions {
  if (sink === null) return { logger: false };
  return {
    logger: {
      level: 'info',
      stream: sink,
      base: null,
      serializers: { err: faultForLog, req: nothing, res: nothing },
    },
  };
}

/** A request and an answer say more than may stand in a log. */
function nothing(): { readonly [name: string]: unknown } {
  return {};
}

/** Logs a line for every request that was answered. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async ({ method, routeOptions, log }, reply) => {
    const route = routeOptions.url ?? null;
    log.info({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
}

/** A fault without its message: that of the database, for one, repeats the row that it did not take. */
export function faultForLog(error: unknown): {
  readonly type: string;
  readonly message: string;
  readonly code: string | null;
  readonly stack: string;
} {
  const { name = 'Error', stack = '', code } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { type: name, message: '', code: typeof code === 'string' ? code : null, stack: places.join('\n') };
}
