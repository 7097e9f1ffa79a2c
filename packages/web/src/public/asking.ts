import { canCheckSignatures } from './signatures.ts';
import { Stopped } from './stopped.ts';
import type { Ask } from './take.ts';

/** How the server answers where the checkpoint is older than the entry. */
const NOT_SEALED = 409;

/** Asks this server below an issuer. */
export function asking(issuer: string): Ask {
  return async (path) => {
    if (!canCheckSignatures()) throw new Stopped('public-check.no-means');
    const response = await fetch(`/api/v1/issuers/${encodeURIComponent(issuer)}${path}`, { cache: 'no-cache' }).catch(
      () => null,
    );
    if (response?.ok === true) return response.text();
    if (path === '/checkpoint' && response?.status === 404) throw new Stopped('public-check.no-seal');
    if (path.includes('/proof?') && response?.status === NOT_SEALED) throw new Stopped('public-check.entry-not-sealed');
    throw new Stopped('public-check.no-answer', { what: { quote: path.split('?')[0] ?? path } });
  };
}
