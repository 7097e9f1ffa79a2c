import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { apiPage } from '../pages/api.ts';
import { entityTag, isNamed } from '../route/entity-tag.ts';
import { languageOf } from '../route/language.ts';
import { describedBy } from './describe.ts';

/** Serves the description of all routes: as the OpenAPI document at `/api/openapi.json`, and as a page for a person at `/api`. */
export function serveDescription(app: FastifyInstance): void {
  app.get('/api/openapi.json', { schema: { hide: true } }, async (request, reply) => {
    const text = JSON.stringify(describedBy(app));
    const tag = entityTag([createHash('sha256').update(text).digest('hex')]);
    void reply.header('etag', tag).header('cache-control', 'no-cache');
    if (isNamed(tag, request.headers['if-none-match'])) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(text);
  });
  app.get('/api', { schema: { hide: true }, config: { isPage: true } }, async (request, reply) => {
    const { lang } = request.query as { readonly lang?: unknown };
    const language = languageOf(request);
    const page = apiPage(describedBy(app), { language, lang: typeof lang === 'string' ? lang : undefined });
    return reply.header('content-language', language).type('text/html; charset=utf-8').send(page);
  });
}
