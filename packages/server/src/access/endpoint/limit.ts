import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemOf, sendProblem } from '../../problem/index.ts';
import { anyone } from '../actor/actor-of.ts';
import { note } from '../audit/note.ts';
import type { Core } from '../core.ts';

const WINDOW = 60_000;

export type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Holds back an address that asks too often. The trail has one line for each such time, however often it asks on. */
export async function limitOf(app: FastifyInstance, core: Core): Promise<Limit> {
  await app.register(rateLimit, { global: false });
  const count = app.createRateLimit({ max: core.attemptsPerMinute, timeWindow: WINDOW });
  const noted = new Map<string, number>();
  return async (request, reply) => {
    const found = await count(request);
    if (found.isAllowed || !found.isExceeded) return undefined;
    if ((noted.get(found.key) ?? 0) <= core.now()) await noteOnce(core, noted, { key: found.key, id: request.id });
    void reply.header('retry-after', found.ttlInSeconds);
    return sendProblem(request, reply, problemOf('too-many', 'access.too-many'));
  };
}

async function noteOnce(
  core: Core,
  noted: Map<string, number>,
  { key, id }: { readonly key: string; readonly id: string },
): Promise<void> {
  if (noted.size > 1000) noted.clear();
  noted.set(key, core.now() + WINDOW);
  const reason = 'access.too-many';
  await note(core, anyone(id), { action: 'too-many', issuer: null, outcome: 'refused', reason });
}
