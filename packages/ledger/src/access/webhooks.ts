import { at, inScope, numbering, type Store } from './store.ts';
import { beginTelling, type Told } from './telling.ts';

/** An address that is told of what happens with an issuer. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly madeBy: string;
  readonly madeAt: string;
  readonly endedAt: string | null;
}

const webhooks = `
  select id, url, events, made_by as "madeBy", made_at as "madeAt", ended_at as "endedAt"
  from tenfold_access.webhook where issuer = $1`;

/** A webhook to be added. */
export interface WebhookGiven {
  readonly webhook: Omit<Webhook, 'madeAt' | 'endedAt'>;
  /** Where the issuer stands: nothing before it is told, where nobody is told of the issuer yet. */
  readonly told: Told;
  readonly now: number;
}

export async function addWebhook(store: Store, issuer: string, { webhook, told, now }: WebhookGiven): Promise<void> {
  const { id, url, events, madeBy } = webhook;
  await numbering(store, { issuer, table: 'webhook' }, async (client) => {
    await beginTelling(client, issuer, { told, now });
    await client.query(
      'insert into tenfold_access.webhook (issuer, id, url, events, made_by, made_at) values ($1, $2, $3, $4, $5, $6)',
      [issuer, id, url, events, madeBy, at(now)],
    );
  });
}

/** The webhooks of an issuer that are in force, oldest first. */
export async function readWebhooks(store: Store, issuer: string): Promise<readonly Webhook[]> {
  return inScope(store, issuer, async (client) => {
    const { rows } = await client.query<Webhook>(`${webhooks} and ended_at is null order by made_at, id`, [issuer]);
    return rows;
  });
}

/** Ends a webhook; whether there was one in force. */
export async function endWebhook(
  store: Store,
  issuer: string,
  { id, now }: { readonly id: string; readonly now: number },
): Promise<boolean> {
  return inScope(store, issuer, async (client) => {
    const { rowCount } = await client.query(
      'update tenfold_access.webhook set ended_at = $3 where issuer = $1 and id = $2 and ended_at is null',
      [issuer, id, at(now)],
    );
    return rowCount === 1;
  });
}

/** Something that an address is to be told. `body` is the text that is signed and sent. */
export interface Delivery {
  readonly id: string;
  readonly webhook: string;
  readonly event: string;
  readonly body: string;
  readonly madeAt: string;
}

/** A delivery with the webhook it goes to, while that is in force. */
export async function readDelivery(
  store: Store,
  issuer: string,
  id: string,
): Promise<(Delivery & { readonly url: string }) | undefined> {
  return inScope(store, issuer, async (client) => {
    const { rows } = await client.query<Delivery & { readonly url: string }>(
      `select d.id, d.webhook, d.event, d.body, d.made_at as "madeAt", w.url
       from tenfold_access.delivery d join tenfold_access.webhook w on w.issuer = d.issuer and w.id = d.webhook
       where d.issuer = $1 and d.id = $2 and w.ended_at is null`,
      [issuer, id],
    );
    return rows[0];
  });
}

/** A delivery with how it went: how often it was tried, and what came of the last time. */
export interface DeliveryTold extends Delivery {
  readonly attempts: bigint;
  readonly outcome: string | null;
  readonly status: number | null;
  readonly lastAt: string | null;
}

/** Deliveries to a webhook, latest first, those before an id only (`''` for the latest). */
export async function readDeliveries(
  store: Store,
  issuer: string,
  { webhook, before, limit }: { readonly webhook: string; readonly before: string; readonly limit: number },
): Promise<readonly DeliveryTold[]> {
  return inScope(store, issuer, async (client) => {
    const { rows } = await client.query<DeliveryTold>(
      `select d.id, d.webhook, d.event, d.body, d.made_at as "madeAt",
         coalesce(a.number, 0) as attempts, a.outcome, a.status, a.at as "lastAt"
       from tenfold_access.delivery d
       left join lateral (select number, outcome, status, at from tenfold_access.attempt a
         where a.issuer = d.issuer and a.delivery = d.id order by number desc limit 1) a on true
       where d.issuer = $1 and d.webhook = $2
         and ($3 = '' or (d.made_at, d.id) < (select made_at, id from tenfold_access.delivery where issuer = $1 and id = $3))
       order by d.made_at desc, d.id desc limit $4`,
      [issuer, webhook, before, limit],
    );
    return rows;
  });
}

/** What came of one try: the answer's status where there was an answer, and a word for it. */
export interface AttemptGiven {
  readonly delivery: string;
  readonly status: number | null;
  readonly outcome: string;
  readonly now: number;
}

export async function addAttempt(
  store: Store,
  issuer: string,
  { delivery, status, outcome, now }: AttemptGiven,
): Promise<void> {
  await numbering(store, { issuer, table: 'attempt' }, (client) =>
    client.query(
      `insert into tenfold_access.attempt (issuer, delivery, number, at, status, outcome)
       select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5 from tenfold_access.attempt
       where issuer = $1 and delivery = $2`,
      [issuer, delivery, at(now), status, outcome],
    ),
  );
}
