import { accessStore } from '@tenfold/ledger';
import type { Core } from '../core.ts';
import { post } from './post.ts';
import type { DeliveryJob } from './queue.ts';
import { addressFor } from './resolve.ts';
import { secretOf, signatureHeaders } from './signature.ts';

/**
 * Makes a delivery once, and writes down how it went. Gives whether it is done with: taken, or its address has ended in the
 * meantime. Else it is to come again.
 */
export async function deliver(core: Core, { issuer, delivery: id }: DeliveryJob): Promise<boolean> {
  const delivery = await accessStore.readDelivery(core.store, issuer, id);
  if (delivery === undefined) return true;
  const { status, outcome } = await attempt(core, issuer, delivery);
  await accessStore.addAttempt(core.store, issuer, { delivery: id, status, outcome, now: core.now() });
  return outcome === 'taken';
}

/** What came of one try, in a word. */
type Outcome = 'taken' | 'refused' | 'no-answer' | 'private-address';

async function attempt(
  core: Core,
  issuer: string,
  { id, webhook, url: text, body }: accessStore.Delivery & { readonly url: string },
): Promise<{ readonly status: number | null; readonly outcome: Outcome }> {
  const url = new URL(text);
  const to = await addressFor(url, { allowPrivate: core.allowPrivateWebhooks, resolve: core.resolve });
  if (to === null) return { status: null, outcome: 'private-address' };
  const seconds = Math.floor(core.now() / 1000);
  const headers = signatureHeaders(secretOf(core, issuer, webhook), { id, seconds, body });
  const status = await post({ url, to, headers, body });
  if (status === null) return { status, outcome: 'no-answer' };
  return { status, outcome: status >= 200 && status < 300 ? 'taken' : 'refused' };
}
