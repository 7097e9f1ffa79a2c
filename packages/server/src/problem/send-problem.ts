import type { Language } from '@tenfold/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemPage } from '../pages/problem-page.ts';
import { languageOf } from '../route/language.ts';
import type { HttpProblem } from './http-problem.ts';
import { statusOf } from './kinds.ts';
import { PROBLEM_TYPE, problemJson } from './problem-json.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether a person looks at what the route gives, so that its refusals are pages. */
    isPage?: boolean;
  }
}

/** Answers a request with problem details, in the language that it asks for. */
export async function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: HttpProblem,
): Promise<FastifyReply> {
  const language = languageOf(request);
  if (problem.retryAfter !== undefined) void reply.header('retry-after', problem.retryAfter);
  if (wantsPage(request)) return sendPage(reply, { problem, language, request: request.id });
  const json = problemJson(problem, { language, request: request.id });
  return reply
    .code(statusOf[problem.problem])
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .type(PROBLEM_TYPE)
    .serializer(JSON.stringify)
    .send(json);
}

interface PageSending {
  readonly problem: HttpProblem;
  readonly language: Language;
  readonly request: string;
}

async function sendPage(reply: FastifyReply, { problem, language, request }: PageSending): Promise<FastifyReply> {
  return reply
    .code(statusOf[problem.problem])
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .serializer(String)
    .send(problemPage(problemJson(problem, { language, request }), language));
}

/** Whoever looks for a page gets one; programs get JSON. */
function wantsPage({ routeOptions, url, headers }: FastifyRequest): boolean {
  if (routeOptions.config.isPage === true) return true;
  return routeOptions.url === undefined && !url.startsWith('/api') && (headers.accept ?? '').includes('text/html');
}
