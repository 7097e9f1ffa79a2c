import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemOf, sendProblem } from '../problem/index.ts';

/** How many requests are answered in a minute. */
export interface RateLimits {
  /** Of one address. */
  readonly perAddress: number;
  /** Of one actor, such as write something. */
  readonly writesPerActor: number;
}

export const usualLimits: RateLimits = { perAddress: 1200, writesPerActor: 240 };

/** So many requests are counted like one piece of work, such as a step of a plan that is cleared. */
const REQUESTS_FOR_WORK = 4;

const WINDOW = 60_000;

/** Answers a request of whoever has asked too often, and counts it; `false` where it is not too often. */
export type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;

/** What is counted beside all requests of an address. */
export interface Limits {
  /** Writes, by actor. */
  readonly writes: Limit;
  /** Work that answers take, by address. */
  readonly costly: Limit;
}

/** Holds back addresses that ask too often, whoever they are; gives what else is counted. */
export async function limitRequests(app: FastifyInstance, limits: RateLimits): Promise<Limits> {
  await app.register(rateLimit, { global: false });
  const byAddress = limitOf(app, limits.perAddress, ({ ip }) => ip);
  app.addHook('onRequest', async (request, reply) => {
    if (await byAddress(request, reply)) return reply;
    return undefined;
  });
  return {
    writes: limitOf(app, limits.writesPerActor, ({ actor: { kind, id } }) => `${kind} ${id}`),
    costly: limitOf(app, Math.ceil(limits.perAddress / REQUESTS_FOR_WORK), ({ ip }) => ip),
  };
}

function limitOf(app: FastifyInstance, max: number, keyGenerator: (request: FastifyRequest) => string): Limit {
  const count = app.createRateLimit({ max, timeWindow: WINDOW, keyGenerator });
  return async (request, reply) => {
    const found = await count(request);
    if (found.isAllowed || !found.isExceeded) return false;
    void reply.header('retry-after', found.ttlInSeconds);
    const seconds = { number: BigInt(found.ttlInSeconds) };
    await sendProblem(request, reply, problemOf('too-many', 'server.too-many', { seconds }));
    return true;
  };
}
