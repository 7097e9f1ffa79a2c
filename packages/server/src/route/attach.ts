import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { Action, Actor, Asked } from '../access/access.ts';
import { sizesOnce } from '../application/sizes.ts';
import type { Context } from '../context.ts';
import { isProblem, type HttpProblem, problemOf, sendProblem } from '../problem/index.ts';
import type { Answer } from './answer.ts';
import { leaveBodies } from './body-readers.ts';
import { entityTag, isNamed } from './entity-tag.ts';
import { languageOf } from './language.ts';
import { refuseRequest } from './refuse-request.ts';
import { type Given, type Route, writes } from './route.ts';
import { schemaOf } from './schema.ts';
import { sendAnswer } from './send-answer.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before anything else is looked at. */
    actor: Actor;
  }
}

const LARGEST_JSON = 2 * 1024 * 1024;

/** Adds routes to an application: each asks first who may, then answers from the context. */
export function attachRoutes(app: FastifyInstance, routes: readonly Route[], context: Context): void {
  for (const one of routes) if (!isStreamed(one)) app.route(optionsOf(one, context));
  // Their bodies are read by nobody before they are answered, so they stand apart from those whose bodies are.
  void app.register(async (apart) => {
    leaveBodies(apart);
    for (const one of routes) if (isStreamed(one)) apart.route(optionsOf(one, context));
  });
}

function optionsOf(one: Route, context: Context): RouteOptions {
  return {
    method: one.method,
    url: one.path,
    schema: schemaOf(one),
    bodyLimit: one.body !== undefined && 'bytes' in one.body ? one.body.most : LARGEST_JSON,
    config: { takes: takenBy(one), body: bodyOf(one), isPage: one.isPage === true },
    // Before the body is read: who may not write is not listened to.
    onRequest: async (request, reply) => letIn(one, context, { request, reply }),
    preHandler: async (request, reply) => lookAt(one, context, { request, reply }),
    handler: async (request, reply) => answer(one, context, { request, reply }),
  };
}

function isStreamed({ body }: Route): boolean {
  return body !== undefined && 'stream' in body;
}

/** The media types of the bodies that a route takes. */
function takenBy({ body }: Route): readonly string[] {
  if (body === undefined) return [];
  if ('json' in body) return ['application/json'];
  return 'bytes' in body ? body.bytes : body.stream;
}

function bodyOf({ body }: Route): 'json' | 'bytes' | 'stream' | 'none' {
  if (body === undefined) return 'none';
  if ('json' in body) return 'json';
  return 'bytes' in body ? 'bytes' : 'stream';
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Who asks, and whether he may do such a thing at all. */
async function letIn(one: Route, context: Context, { request, reply }: Exchange): Promise<unknown> {
  request.actor = await context.access.actorOf(request);
  if (writes(one) && (await context.limits.writes(request, reply))) return reply;
  const refusal = one.may === null ? null : await refuseActor(one.may, context, { request });
  return refusal === null ? undefined : sendProblem(request, reply, refusal);
}

/** Whether the request is in order, and whether he may do this very thing. */
async function lookAt(one: Route, context: Context, { request, reply }: Exchange): Promise<unknown> {
  const wrong = refuseRequest(one, request);
  if (wrong !== null) return sendProblem(request, reply, wrong);
  if (await asksTooMuch(one, context, { request, reply })) return reply;
  if (one.asked === undefined || one.may === null) return undefined;
  const asked = await one.asked(givenBy(request), context);
  const refusal = await refuseActor(one.may, context, { request, asked });
  return refusal === null ? undefined : sendProblem(request, reply, refusal);
}

/** Counts the work that the answer takes, and answers whoever asks for too much of it. */
async function asksTooMuch({ costs }: Route, { limits }: Context, { request, reply }: Exchange): Promise<boolean> {
  const cost = costs?.(givenBy(request)) ?? 0;
  for (let counted = 0; counted < cost; counted += 1) if (await limits.costly(request, reply)) return true;
  return false;
}

async function refuseActor(
  may: Action,
  { access }: Context,
  { request, asked }: { readonly request: FastifyRequest; readonly asked?: Asked },
): Promise<HttpProblem | null> {
  const { actor, params } = request;
  const { issuer } = params as { readonly issuer?: string };
  if (await access.mayDo(actor, may, issuer ?? null, asked)) return null;
  if (actor.kind === 'anyone') return problemOf('sign-in-first', 'server.sign-in-first');
  return problemOf('forbidden', 'server.forbidden');
}

async function answer(one: Route, context: Context, exchange: Exchange): Promise<unknown> {
  const { request, reply } = exchange;
  const given = givenBy(request);
  const seen = { ...context, sizeOf: sizesOnce(context.sizeOf) };
  const tag = await tagOf(one, given, { request, context: seen });
  if (tag !== null && isNamed(tag, request.headers['if-none-match'])) {
    // A browser takes the headers of this for those it has kept: the policy of the page that it keeps stays the page's own.
    return reply
      .code(304)
      .header('etag', tag)
      .header('cache-control', 'private, no-cache')
      .removeHeader('content-security-policy')
      .send();
  }
  const result: Answer | HttpProblem = await one.run(given, seen);
  if (isProblem(result)) return sendProblem(request, reply, result);
  // What was recorded in the meantime is in the answer and not in the tag; such an answer goes without one.
  const isSame = tag !== null && (await tagOf(one, given, { request, context })) === tag;
  return sendAnswer(result, { reply, language: given.language, tag: isSame ? tag : null });
}

function givenBy(request: FastifyRequest): Given<unknown, unknown, unknown> {
  const { params, query, body, actor } = request;
  const typed = request.headers['idempotency-key'];
  const { lang } = query as { readonly lang?: string };
  const key = typeof typed === 'string' ? `${actor.id}/${typed}` : '';
  return { params, query, body, actor, language: languageOf(request), lang, key };
}

async function tagOf(
  { version }: Route,
  given: Given<unknown, unknown, unknown>,
  { request, context }: { readonly request: FastifyRequest; readonly context: Context },
): Promise<string | null> {
  const found = version === undefined ? null : await version(given, context);
  if (found === null) return null;
  const { pathname } = new URL(request.url, 'http://localhost');
  return entityTag([found, pathname, JSON.stringify(request.query), given.language]);
}
