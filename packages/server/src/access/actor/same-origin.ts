import type { FastifyRequest } from 'fastify';
import type { Core } from '../core.ts';
import { bearerOf } from './bearer.ts';
import { STOP_PATH } from '../../reminders/stop-mark.ts';
import { cookieOf } from './cookies.ts';

/** The header that our own pages send. No page of another site can, unless we allow it, and we allow nobody. */
export const OWN_HEADER = 'x-tenfold-request';

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request must be refused because another site may have made the browser send it: it changes something, comes
 * with the session's cookie (or begins one), and does not prove that it is from a page of ours.
 */
export function isForged(core: Core, request: FastifyRequest): boolean {
  if (reading.has(request.method) || bearerOf(request) !== undefined) return false;
  // What rests on the mark in its address does nothing by the session's cookie, and comes from mail programs too.
  if (request.routeOptions.url === STOP_PATH) return false;
  const isTrusted = cookieOf(core, request, 'session') !== undefined || request.url.startsWith('/auth/');
  return isTrusted && !isFromOwnPage(core, request);
}

function isFromOwnPage({ origin }: Core, { headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (headers.origin !== undefined && headers.origin !== origin) return false;
  if (site === undefined && headers.origin === undefined) return false;
  return headers[OWN_HEADER] === '1';
}
