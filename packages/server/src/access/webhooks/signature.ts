import { createHmac } from 'node:crypto';
import type { Core } from '../core.ts';
import { derived } from '../secrets.ts';

/** The secret of a webhook. It is made from the installation's, so that the database holds nothing to sign with. */
export function secretOf({ secret }: Core, issuer: string, webhook: string): Buffer {
  return derived(secret, `webhook ${issuer} ${webhook}`);
}

/** A secret as receivers enter it (Standard Webhooks). */
export function writeSecret(secret: Uint8Array): string {
  return `whsec_${Buffer.from(secret).toString('base64')}`;
}

/** What is signed: which message, when it is sent (in seconds since 1970), and its text. */
export interface Signed {
  readonly id: string;
  readonly seconds: number;
  readonly body: string;
}

/** The headers by which a receiver knows that a message is ours and fresh (Standard Webhooks, HMAC-SHA-256). */
export function signatureHeaders(secret: Uint8Array, { id, seconds, body }: Signed): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', secret).update(`${id}.${seconds}.${body}`, 'utf8').digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  };
}
