import { render } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isProblem, problemOf, sendProblem } from '../../problem/index.ts';
import { languageOf } from '../../route/language.ts';
import { note } from '../audit/note.ts';
import type { InstalledAccess } from '../create-access.ts';
import type { Endpoint } from './endpoint.ts';
import { type Limit, limitOf } from './limit.ts';

/** No request to access is longer than a passkey's answer. */
const LARGEST_BODY = 64 * 1024;

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Adds endpoints to an application: each asks first who may, then answers. */
export async function attachEndpoints(
  app: FastifyInstance,
  { access, endpoints }: { readonly access: InstalledAccess; readonly endpoints: readonly Endpoint[] },
): Promise<void> {
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  const limit = await limitOf(app, access.core);
  for (const one of endpoints) {
    app.route({
      method: one.method,
      url: one.path,
      schema: schemaOf(one),
      bodyLimit: LARGEST_BODY,
      onRequest: async (request, reply) => letIn(one, access, { request, reply, limit }),
      handler: async (request, reply) => answer(one, access, { request, reply }),
    });
  }
}

function schemaOf({ name, params, query, body, gives, status = 200 }: Endpoint): FastifySchema {
  return {
    operationId: name,
    tags: ['access'],
    summary: render(message(`access.route.${name}`), { language: 'en', names: () => null }),
    params: z.strictObject(params),
    querystring: z.strictObject({ ...query, lang: z.string().max(40).optional() }),
    ...(body === undefined ? {} : { body }),
    response: gives === null ? { 204: z.null() } : { [status]: gives },
  };
}

/** Refuses who may not, before the body is read; and writes it down. */
async function letIn(
  { who, may, limited }: Endpoint,
  access: InstalledAccess,
  { request, reply, limit }: Exchange & { readonly limit: Limit },
): Promise<unknown> {
  if (limited === true) await limit(request, reply);
  if (reply.sent) return reply;
  const actor = await access.actorOf(request);
  const isKnown = who === 'anyone' || actor.kind === 'person' || (who === 'signed-in' && actor.kind !== 'anyone');
  const isUnknown = actor.kind === 'anyone';
  const reason = isUnknown ? 'access.sign-in-first' : isKnown ? 'access.forbidden' : 'access.person-needed';
  const { issuer = null } = request.params as { readonly issuer?: string };
  if (!isKnown)
    await note(access.core, actor, { action: may ?? 'use-own-account', issuer, outcome: 'refused', reason });
  const isAllowed = isKnown && (may === null || (await access.mayDo(actor, may, issuer)));
  if (isAllowed) return undefined;
  return sendProblem(request, reply, problemOf(isUnknown ? 'sign-in-first' : 'forbidden', reason));
}

async function answer(one: Endpoint, access: InstalledAccess, { request, reply }: Exchange): Promise<unknown> {
  const actor = await access.actorOf(request);
  const { params, query, body } = request;
  const given = { params, query, body, actor, language: languageOf(request), access, request, reply };
  const result = await one.run(given);
  if (isProblem(result)) return sendProblem(request, reply, result);
  void reply.header('cache-control', 'no-store');
  if (one.gives === null) return reply.code(204).send();
  return reply.code(one.status ?? 200).send(result);
}
