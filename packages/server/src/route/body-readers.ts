import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { message } from '@tenfold/kernel';
import { readJson } from '@tenfold/seal';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BodyRefusal } from '../problem/from-error.ts';
import { problemFor, problemOf } from '../problem/index.ts';
import { bodyOf } from './body-stream.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The media types of the bodies that the route takes. */
    takes?: readonly string[];
    /** How the body is read: as JSON, as bytes, or by the route itself while it comes. */
    body?: 'json' | 'bytes' | 'stream' | 'none';
  }
}

/**
 * Reads bodies: JSON so strictly that no other reader can see another value in it (no name twice, no number that loses
 * digits), everything else as bytes. What a route does not take is refused by its type.
 */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const { takes = ['application/json'], body: kind = 'json' } = request.routeOptions.config;
    const type = mediaTypeOf(request.headers['content-type']);
    if (body.length === 0) return undefined;
    if (!takes.includes(type)) throw new BodyRefusal(problemOf('media-type', 'server.media-type'));
    return kind === 'json' ? jsonOf(body) : { type, bytes: body };
  });
}

/** Leaves bodies to the routes, which read them while they come. What a route does not take is refused by its type. */
export function leaveBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', async (request: FastifyRequest, stream: IncomingMessage) => {
    const { takes = [] } = request.routeOptions.config;
    const type = mediaTypeOf(request.headers['content-type']);
    if (!takes.includes(type)) throw new BodyRefusal(problemOf('media-type', 'server.media-type'));
    return { type, stream: bodyOf(stream) };
  });
}

function mediaTypeOf(header: string | undefined): string {
  return (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function jsonOf(body: Buffer): unknown {
  if (!isUtf8(body)) throw new BodyRefusal(problemFor('invalid-request', message('record-file.not-utf-8')));
  const read = readJson(body.toString('utf8'));
  if ('problem' in read) throw new BodyRefusal(problemFor('invalid-request', read.problem));
  return read.value;
}
