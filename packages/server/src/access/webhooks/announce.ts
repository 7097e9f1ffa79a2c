import { accessStore } from '@tenfold/ledger';
import type { Core } from '../core.ts';
import { newId } from '../secrets.ts';
import type { WebhookEvent } from './events.ts';

/** What happened, with as little as lets the receiver ask for the rest: ids and numbers, no names. */
export interface Announced {
  readonly event: WebhookEvent;
  readonly data: Readonly<Record<string, string | number | null | readonly string[]>>;
}

type DeliveryGiven = accessStore.TellingStep['deliveries'][number];

/** Tells every address of the issuer that asked for such events; gives how many will be told. */
export async function announce(core: Core, issuer: string, announced: Announced): Promise<number> {
  const webhooks = await accessStore.readWebhooks(core.store, issuer);
  const deliveries = deliveriesOf(core, issuer, { webhooks, announced });
  await accessStore.addDeliveries(core.store, issuer, { deliveries, now: core.now() });
  await sendOut(core, issuer);
  return deliveries.length;
}

/** What each address that asked for such events is to be sent. */
export function deliveriesOf(
  core: Core,
  issuer: string,
  given: { readonly webhooks: readonly accessStore.Webhook[]; readonly announced: Announced },
): readonly DeliveryGiven[] {
  const { event, data } = given.announced;
  const timestamp = new Date(core.now()).toISOString();
  const body = JSON.stringify({ type: event, timestamp, data: { issuer, ...data } });
  const asked = given.webhooks.filter(({ events }) => events.includes(event));
  return asked.map(({ id }) => ({ id: newId('d', core.random), webhook: id, event, body }));
}

/** Hands what is written down to the queue. Without a queue it goes on waiting. */
export async function sendOut({ store, queue }: Core, issuer: string): Promise<void> {
  if (queue === null) return;
  await accessStore.emptyOutbox(store, issuer, (delivery) => queue.add({ issuer, delivery }));
}
