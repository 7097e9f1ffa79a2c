import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import helmet from '@fastify/helmet';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { type LogSink, logOptions, logRequests } from './observed/log.ts';
import { problemFromError } from './problem/from-error.ts';
import { problemJson, problemOf, PROBLEM_TYPE, sendProblem } from './problem/index.ts';
import { readBodies } from './route/body-readers.ts';
import { isFlowing } from './route/body-stream.ts';
import { knownMethods } from './route/known-methods.ts';

const REQUEST_TIMEOUT = 60_000;
const KEEP_ALIVE = 30_000;
const LARGEST_HEADERS = 16 * 1024;
const LARGEST_BODY = 2 * 1024 * 1024;

/** Nothing is loaded from elsewhere, nothing runs inside of a page, and no page stands in another's frame. */
const policy = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Fastify with our limits, our log and our problems, and no route yet. `proxies` may say whose requests they bring. */
export async function httpServer(sink: LogSink | null, proxies: readonly string[]): Promise<FastifyInstance> {
  const app = fastify({
    ...logOptions(sink),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    // What anybody else says about whose request it brings is not listened to.
    trustProxy: proxies.length === 0 ? false : [...proxies],
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE,
    bodyLimit: LARGEST_BODY,
    forceCloseConnections: 'idle',
    http: { maxHeaderSize: LARGEST_HEADERS },
    frameworkErrors: (error, request, reply) => void refuse(error, request, reply),
    clientErrorHandler,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest('actor');
  app.setErrorHandler(refuse);
  const methodsOf = knownMethods(app);
  app.setNotFoundHandler(async (request, reply) => refuseAddress(methodsOf(request.url), request, reply));
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    crossOriginEmbedderPolicy: true,
    referrerPolicy: { policy: 'no-referrer' },
  });
  logRequests(app);
  readBodies(app);
  return app;
}

/** There is nothing at the address, or it is asked by another method than it takes (RFC 9110 section 15.5.6). */
async function refuseAddress(
  methods: readonly string[],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (methods.length === 0) return sendProblem(request, reply, problemOf('unknown', 'server.no-such-address'));
  const figures = { method: { quote: request.method }, known: { list: methods.map((one) => ({ quote: one })) } };
  void reply.header('allow', methods.join(', '));
  return sendProblem(request, reply, problemOf('wrong-method', 'server.wrong-method', figures));
}

/** Answers with what was wrong; a fault of ours goes into the log and not to whoever asked. */
async function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const problem = problemFromError(error, request);
  if (problem !== null) return sendProblem(request, reply, problem);
  request.log.error({ err: error }, 'fault');
  return sendProblem(request, reply, problemOf('fault', 'server.fault'));
}

/** Answers on the bare connection what is not even HTTP. */
function clientErrorHandler(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const isSlow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  // A file that is read while it comes takes as long as it moves on; who reads it gives it up where it does not.
  if (isSlow && isFlowing(socket)) return;
  const problem = isSlow
    ? problemOf('too-slow', 'server.too-slow')
    : problemOf(
        error.code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'invalid-request',
        error.code === 'HPE_HEADER_OVERFLOW' ? 'server.too-large' : 'server.unreadable',
      );
  const json = problemJson(problem, { language: 'en', request: randomUUID() });
  const body = JSON.stringify(json);
  socket.end(
    [
      `HTTP/1.1 ${json.status} ${json.title}`,
      `Content-Type: ${PROBLEM_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
