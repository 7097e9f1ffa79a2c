import { message } from '@tenfold/kernel';
import type { FastifyRequest } from 'fastify';
import type { HttpProblem, Told } from '../problem/index.ts';
import { refuseLanguage } from './language.ts';
import { type Route, writes } from './route.ts';

/** What a request that writes has to be named by: visible letters of ASCII, as a UUID is. */
const keyForm = /^[!-~]{1,200}$/;

const noBody = message('server.no-body');

/** What is wrong with a request beside its parts, which the route's shapes have been held against already. */
export function refuseRequest(one: Route, request: FastifyRequest): HttpProblem | null {
  const problems = [
    ...refuseLang(request),
    ...(writes(one) ? refuseKey(request) : []),
    ...(one.body !== undefined && request.body === undefined ? [{ entry: null, field: '', message: noBody }] : []),
  ];
  return problems.length === 0 ? null : { problem: 'invalid-request', problems };
}

function refuseLang({ query }: FastifyRequest): readonly Told[] {
  const { lang } = query as { readonly lang?: string };
  const refusal = lang === undefined ? null : refuseLanguage(lang);
  return refusal === null ? [] : [{ entry: null, field: 'lang', message: refusal }];
}

function refuseKey({ headers }: FastifyRequest): readonly Told[] {
  const key = headers['idempotency-key'];
  const field = 'Idempotency-Key';
  if (key === undefined) return [{ entry: null, field, message: message('server.no-key') }];
  if (typeof key === 'string' && keyForm.test(key)) return [];
  return [{ entry: null, field, message: message('server.key-form') }];
}
