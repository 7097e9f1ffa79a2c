import { accessStore } from '@tenfold/ledger';
import type { Core } from '../core.ts';
import { newId } from '../secrets.ts';
import type { WebhookEvent } from './events.ts';

/** What happened, with as little as lets the receiver ask for the rest: ids and numbers, no names. */
export interface Announced {
  readonly event: WebhookEvent;
  readonly data: Readonly<Record<string, string | number | null | readonly string[]>>;
}

/** Tells every address of the issuer that asked for such events; gives how many will be told. */
export async function announce(core: Core, issuer: string, { event, data }: Announced): Promise<number> {
  const webhooks = await accessStore.readWebhooks(core.store, issuer);
  const asked = webhooks.filter(({ events }) => events.includes(event));
  const now = core.now();
  const body = JSON.stringify({ type: event, timestamp: new Date(now).toISOString(), data: { issuer, ...data } });
  for (const webhook of asked) {
    const delivery = { id: newId('d', core.random), webhook: webhook.id, event, body };
    await accessStore.addDelivery(core.store, issuer, { delivery, now });
    await core.queue?.add({ issuer, delivery: delivery.id });
  }
  return asked.length;
}
