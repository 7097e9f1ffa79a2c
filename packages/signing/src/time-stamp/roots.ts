import { Certificate } from 'pkijs';
import { bufferOf } from './engine.ts';
import { refusedStamp, type TimeStamped } from './refusal.ts';

const pem = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/** The certificates in a text in PEM, which a reader trusts as the roots of time-stamping authorities. At least one. */
export function readRoots(text: string): TimeStamped<readonly Certificate[]> {
  const encoded = Array.from(text.matchAll(pem), ([, body = '']) => body);
  try {
    const roots = encoded.map((body) => Certificate.fromBER(bufferOf(Buffer.from(body, 'base64'))));
    return roots.length === 0 ? refusedStamp('no-root') : { value: roots };
  } catch {
    return refusedStamp('no-root');
  }
}
