import type { Message } from '@tenfold/kernel';
import { EngineRefusal } from '@tenfold/ledger';
import type { FastifyError } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type HttpProblem, problemFor, problemOf } from './http-problem.ts';
import { type Parts, validationProblem } from './validation.ts';

/** What Fastify refuses by itself, by its codes. */
const refusals: Readonly<Record<string, HttpProblem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: problemOf('too-large', 'server.too-large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: problemOf('media-type', 'server.media-type'),
  FST_ERR_CTP_EMPTY_JSON_BODY: problemOf('invalid-request', 'server.no-body'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: problemOf('invalid-request', 'server.unreadable'),
  FST_ERR_BAD_URL: problemOf('invalid-request', 'server.unreadable'),
  FST_ERR_MAX_PARAM_LENGTH: problemOf('invalid-request', 'server.unreadable'),
};

/**
 * What stopped a request, as a problem: what was wrong with it, or what the database did not let us do. Nothing where it is
 * a fault of ours.
 */
export function problemFromError(error: FastifyError, parts: Parts): HttpProblem | null {
  if (hasZodFastifySchemaValidationErrors(error)) return validationProblem(error, parts);
  if (error instanceof BodyRefusal) return error.problem;
  if (error instanceof EngineRefusal) return unavailable(error.refusal);
  const known = refusals[error.code];
  if (known !== undefined) return known;
  const status = error.statusCode ?? 500;
  return status >= 400 && status < 500 ? problemOf('invalid-request', 'server.unreadable') : null;
}

/** An issuer that is being moved stands still for seconds: whoever asks again then finds it. */
const SECONDS_OF_A_MOVE = 2;

function unavailable(refusal: Message): HttpProblem {
  const problem = problemFor('unavailable', refusal);
  return refusal.key === 'server.issuer-moving' ? { ...problem, retryAfter: SECONDS_OF_A_MOVE } : problem;
}

/** Thrown by a reader of bodies, for whom Fastify has no other way to say no. */
export class BodyRefusal extends Error {
  override readonly name = 'BodyRefusal';
  readonly problem: HttpProblem;

  constructor(problem: HttpProblem) {
    super(problem.problem);
    this.problem = problem;
  }
}
