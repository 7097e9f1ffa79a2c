// Gives requests and replies their cookies, also in types.
import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Core } from '../core.ts';

/** The cookies of the product: the session, and the way to the OpenID provider and back. */
export type CookieName = 'session' | 'open-id';

/** `__Host-` holds a cookie to this host and to TLS; without TLS browsers take no such name. */
function nameOf({ isSecure }: Core, name: CookieName): string {
  return `${isSecure ? '__Host-' : ''}tenfold-${name}`;
}

/** The value of a cookie that came with a request. */
export function cookieOf(core: Core, { cookies }: FastifyRequest, name: CookieName): string | undefined {
  return cookies[nameOf(core, name)];
}

/** Sets a cookie that no script can read, for some milliseconds; takes it away where the value is empty. */
export function setCookie(
  core: Core,
  reply: FastifyReply,
  { name, value, lasts }: { readonly name: CookieName; readonly value: string; readonly lasts: number },
): void {
  void reply.setCookie(nameOf(core, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: core.isSecure,
    maxAge: value === '' ? 0 : Math.floor(lasts / 1000),
  });
}
