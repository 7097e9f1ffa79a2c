import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { languageOf } from '../../route/language.ts';
import type { InstalledAccess } from '../create-access.ts';
import { type PageName, signInPage } from './page.ts';

/** The page may run our script, use our sheets and letters and talk to us; it may not be framed, nor send a form anywhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const pages: readonly PageName[] = ['set-up', 'sign-in'];

/** Adds the pages of signing in, their script and their sheet. */
export function attachPages(app: FastifyInstance, { core }: InstalledAccess): void {
  for (const name of pages) {
    app.get(`/auth/${name}`, { schema: { hide: true } }, async (request, reply) => {
      const { refused } = request.query as { readonly refused?: unknown };
      const language = languageOf(request);
      const hasProvider = core.openId !== null;
      void reply.header('content-language', language).header('vary', 'accept-language');
      const { host } = new URL(core.origin);
      const wish = {
        name,
        language,
        hasProvider,
        isRefused: refused === 'open-id',
        host,
        letters: core.letters(language),
      };
      return plain(reply, { type: 'text/html; charset=utf-8', text: signInPage(wish) });
    });
  }
  attachFile(app, 'sign-in.js', 'text/javascript; charset=utf-8');
  attachFile(app, 'sign-in.css', 'text/css; charset=utf-8');
}

function attachFile(app: FastifyInstance, name: string, type: string): void {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8');
  app.get(`/auth/${name}`, { schema: { hide: true } }, async (_, reply) => plain(reply, { type, text }));
}

function plain(reply: FastifyReply, { type, text }: { readonly type: string; readonly text: string }): FastifyReply {
  return reply
    .header('content-security-policy', POLICY)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-store')
    .type(type)
    .serializer(String)
    .send(text);
}
