import type { FastifyRequest } from 'fastify';

/** What stands behind `Authorization: Bearer` (RFC 6750); nothing where there is no such header. */
export function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer +(.*)$/i.exec(headers.authorization ?? '')?.[1];
}
