import fastifyCookie from '@fastify/cookie';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { InstalledAccess } from './create-access.ts';
import { attachEndpoints } from './endpoint/attach.ts';
import { endpoints } from './endpoint/endpoints.ts';
import { attachPages } from './pages/attach-pages.ts';
import { attachCallback } from './sign-in/open-id-endpoints.ts';
import { attachStop } from '../reminders/attach-stop.ts';
import { refuseForged } from './actor/refuse-forged.ts';

/**
 * Adds to an application everything about who may do what: the pages and addresses of signing in under `/auth`, people,
 * roles, keys, audit trail and webhooks under `/api/v1`, and the refusal of requests that another site made a browser send,
 * which is for all routes of the application. To be registered before them.
 */
export const accessPlugin: FastifyPluginAsync<{ readonly access: InstalledAccess }> = async (app, { access }) => {
  await app.register(fastifyCookie);
  app.addHook('onRequest', async (request, reply) => refuseForged(access, request, reply));
  await app.register(async (inner: FastifyInstance) => {
    await attachEndpoints(inner, { access, endpoints });
    attachPages(inner, access);
    attachCallback(inner, access);
    await attachStop(inner, access.core);
  });
};

// Fastify's own sign that a plugin is for the whole application: else the hook would be for its own routes only.
Object.assign(accessPlugin, { [Symbol.for('skip-override')]: true });
