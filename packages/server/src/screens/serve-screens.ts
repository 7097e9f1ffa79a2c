import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { screensPolicy } from './policy.ts';

/** Where the screens stand: everything below is answered with the one page, which finds its way by itself. */
const PAGE = 'app.html';

/** Files in this folder are named by their content, so that a browser asks for each but once. */
const NAMED_BY_CONTENT = '/assets/';

/**
 * Serves the screens that were built into `folder`: the page at `/app` and everywhere below, its parts at `/assets`. Where
 * nothing was built, there are no screens, and the pages that need none go on.
 */
export async function serveScreens(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, PAGE))) return;
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: NAMED_BY_CONTENT,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: setPartHeaders,
  });
  // Read each time: the screens may be built anew while the product runs.
  const page = async (_: unknown, reply: FastifyReply): Promise<unknown> =>
    sendPage(reply, await readFile(join(folder, PAGE), 'utf8'));
  app.get('/app', page);
  app.get('/app/*', page);
}

type SetHeaders = NonNullable<FastifyStaticOptions['setHeaders']>;

/** A worker lives by the policy of its own file, so that every part says it too. */
const setPartHeaders: SetHeaders = (reply) => {
  void reply.header('content-security-policy', screensPolicy);
  void reply.header('cache-control', 'public, max-age=31536000, immutable');
};

/** The page names its parts by their content, so that it is asked for anew each time, and nothing else. */
async function sendPage(reply: FastifyReply, text: string): Promise<unknown> {
  void reply.header('content-security-policy', screensPolicy).header('cache-control', 'no-cache');
  return reply.type('text/html; charset=utf-8').send(text);
}
