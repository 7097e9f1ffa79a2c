import { accessStore } from '@tenfold/ledger';
import { z } from 'zod';
import { type HttpProblem, problemOf } from '../../problem/index.ts';
import { note } from '../audit/note.ts';
import type { Core } from '../core.ts';
import { endpoint } from '../endpoint/endpoint.ts';
import { noIssuer } from '../people/change-role.ts';
import { issuerField, limitField } from '../people/shapes.ts';
import { newId } from '../secrets.ts';
import { webhookEvents } from './events.ts';
import { addressFor } from './resolve.ts';
import { secretOf, writeSecret } from './signature.ts';
import { toldOf } from './tell-webhooks.ts';

const manage = { who: 'person', may: 'manage-webhooks' } as const;
const path = '/api/v1/issuers/:issuer/webhooks';
const issuerParam = { issuer: issuerField };
const webhookId = z.string().regex(/^w-[0-9a-f]{16}$/);
const deliveryId = z.string().regex(/^d-[0-9a-f]{16}$/);

/** More addresses than this nobody needs, and each event is sent to all of them. */
const MOST_WEBHOOKS = 20;

const webhookShape = z
  .strictObject({
    id: z.string(),
    url: z.string(),
    events: z.array(z.string()),
    madeBy: z.string(),
    madeAt: z.string(),
  })
  .meta({ id: 'webhook' });

/** `GET …/webhooks`: the addresses that are told. */
export const webhooks = endpoint({
  ...manage,
  name: 'webhooks',
  method: 'GET',
  path,
  params: issuerParam,
  query: {},
  gives: z.strictObject({ webhooks: z.array(webhookShape) }),
  run: async ({ params: { issuer }, access: { core } }) => {
    const found = await accessStore.readWebhooks(core.store, issuer);
    return { webhooks: found.map(({ endedAt: _, events, ...one }) => ({ ...one, events: [...events] })) };
  },
});

/** `POST …/webhooks`: has an address told. The secret by which it knows us is shown here and never again. */
export const makeWebhook = endpoint({
  ...manage,
  name: 'make-webhook',
  method: 'POST',
  path,
  params: issuerParam,
  query: {},
  body: z.strictObject({
    url: z.url().max(2000),
    events: z.array(z.enum(webhookEvents)).min(1).max(webhookEvents.length),
  }),
  gives: z.strictObject({ id: z.string(), secret: z.string() }),
  status: 201,
  run: async ({ params: { issuer }, body, actor, access: { core } }) => {
    if (!(await core.isIssuer(issuer))) return noIssuer(issuer);
    const refusal = await refuseUrl(core, body.url);
    if (refusal !== null) {
      const reason = refusal.problems[0]?.message.key ?? '';
      await note(core, actor, { action: 'make-webhook', issuer, outcome: 'refused', reason });
      return refusal;
    }
    if ((await accessStore.readWebhooks(core.store, issuer)).length >= MOST_WEBHOOKS)
      return problemOf('conflict', 'access.webhooks-full', { number: { number: BigInt(MOST_WEBHOOKS) } });
    const id = newId('w', core.random);
    const webhook = { id, url: new URL(body.url).href, events: [...new Set(body.events)], madeBy: actor.id };
    const told = toldOf((await core.look(issuer)) ?? { size: 0n, findings: [] });
    await accessStore.addWebhook(core.store, issuer, { webhook, told, now: core.now() });
    await note(core, actor, { action: 'make-webhook', issuer, outcome: 'done', about: id });
    return { id, secret: writeSecret(secretOf(core, issuer, id)) };
  },
});

/** Why an address can't be told: not by TLS, with a name and password in it, or not on the internet. */
async function refuseUrl(core: Core, text: string): Promise<HttpProblem | null> {
  const url = new URL(text);
  const { allowPrivateWebhooks: allowPrivate, resolve } = core;
  const isTaken = url.protocol === 'https:' || (allowPrivate && url.protocol === 'http:');
  const quoted = { url: { quote: text } };
  if (!isTaken || url.username !== '' || url.password !== '')
    return problemOf('invalid', 'access.webhook-address', { ...quoted, scheme: { quote: 'https://' } });
  const isThere = (await addressFor(url, { allowPrivate, resolve })) !== null;
  return isThere ? null : problemOf('invalid', 'access.webhook-private', quoted);
}

/** `DELETE …/webhooks/:webhook`: tells an address no more; what it was told stays on record. */
export const endWebhook = endpoint({
  ...manage,
  name: 'end-webhook',
  method: 'DELETE',
  path: `${path}/:webhook`,
  params: { ...issuerParam, webhook: webhookId },
  query: {},
  gives: null,
  run: async ({ params: { issuer, webhook }, actor, access: { core } }) => {
    if (!(await accessStore.endWebhook(core.store, issuer, { id: webhook, now: core.now() })))
      return problemOf('unknown', 'access.no-webhook');
    await note(core, actor, { action: 'end-webhook', issuer, outcome: 'done', about: webhook });
    return null;
  },
});

const deliveryShape = z
  .strictObject({
    id: z.string(),
    event: z.string(),
    body: z.string(),
    madeAt: z.string(),
    attempts: z.number(),
    outcome: z.string().nullable(),
    status: z.number().nullable(),
    lastAt: z.string().nullable(),
  })
  .meta({ id: 'delivery' });

/** `GET …/webhooks/:webhook/deliveries`: what an address was told, latest first, and how it went. */
export const deliveries = endpoint({
  ...manage,
  name: 'deliveries',
  method: 'GET',
  path: `${path}/:webhook/deliveries`,
  params: { ...issuerParam, webhook: webhookId },
  query: { before: deliveryId.or(z.literal('')).default(''), limit: limitField },
  gives: z.strictObject({ deliveries: z.array(deliveryShape), next: z.string().nullable() }),
  run: async ({ params: { issuer, webhook }, query: { before, limit }, access: { core } }) => {
    const found = await accessStore.readDeliveries(core.store, issuer, { webhook, before, limit });
    const told = found.map(({ webhook: _, attempts, ...one }) => ({ ...one, attempts: Number(attempts) }));
    return { deliveries: told, next: told.length < limit ? null : (told.at(-1)?.id ?? null) };
  },
});

/** `POST …/webhooks/:webhook/deliveries/:delivery/replay`: tells it once more, under the same id. */
export const replayDelivery = endpoint({
  ...manage,
  name: 'replay-delivery',
  method: 'POST',
  path: `${path}/:webhook/deliveries/:delivery/replay`,
  params: { ...issuerParam, webhook: webhookId, delivery: deliveryId },
  query: {},
  gives: null,
  run: async ({ params: { issuer, webhook, delivery }, actor, access: { core } }) => {
    const found = await accessStore.readDelivery(core.store, issuer, delivery);
    if (found?.webhook !== webhook) return problemOf('unknown', 'access.no-delivery');
    await core.queue?.add({ issuer, delivery });
    await note(core, actor, { action: 'replay-delivery', issuer, outcome: 'done', about: delivery });
    return null;
  },
});
