import { render } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import type { FastifySchema } from 'fastify';
import { z } from 'zod';
import { problemShape } from '../problem/problem-shape.ts';
import type { Route } from './route.ts';

const langQuery = {
  lang: z.string().max(40).optional(),
};

/** What may go wrong with any request, and with one that writes. */
const onRead = [400, 401, 403, 404, 409, 422, 429, 500, 503] as const;
const onWrite = [...onRead, 408, 413, 415] as const;

/** A route as Fastify checks requests by and as the OpenAPI document describes it. */
export function schemaOf(one: Route): FastifySchema {
  const { name, topic, method, params, query, body, gives, status = 200, isPage = false } = one;
  const parts = { params: z.strictObject(params), querystring: z.strictObject({ ...query, ...langQuery }) };
  if (isPage) return { ...parts, hide: true };
  const problems = method === 'GET' ? onRead : onWrite;
  const isJson = body !== undefined && 'json' in body;
  return {
    operationId: name,
    tags: [topic],
    summary: render(message(`server.route.${name}`), { language: 'en', names: () => null }),
    ...parts,
    ...(isJson ? { body: body.json } : {}),
    response: {
      [status]: typeof gives === 'string' ? content(gives, z.string()) : gives,
      ...Object.fromEntries(problems.map((code) => [code, content('application/problem+json', problemShape)])),
    },
  };
}

function content(type: string, schema: z.ZodType): unknown {
  return { description: type, content: { [type]: { schema } } };
}
