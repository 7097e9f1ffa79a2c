import type { PoolClient } from 'pg';
import { at, inScope, numbering, type Store } from './store.ts';
import type { Delivery } from './webhooks.ts';

/** How far webhooks have been told of an issuer. */
export interface Told {
  /** How many entries it had. */
  readonly size: bigint;
  /** What was found of it then, as the product writes it. */
  readonly findings: string;
}

/** How far webhooks have been told of an issuer; nothing where nobody ever asked to be told. */
export async function readTold(store: Store, issuer: string): Promise<Told | undefined> {
  return inScope(store, issuer, async (client) => {
    const { rows } = await client.query<Told>('select size, findings from tenfold_access.told where issuer = $1', [
      issuer,
    ]);
    return rows[0];
  });
}

/** A step of the telling: from which size to what, and what is to be sent for it. */
export interface TellingStep {
  /** What was told before; nothing where this is the beginning. */
  readonly from: bigint | null;
  readonly told: Told;
  readonly deliveries: readonly Omit<Delivery, 'madeAt'>[];
  readonly now: number;
}

/**
 * Writes down that webhooks are told, and what they are to be sent, both or neither. Gives `false`, with nothing written,
 * where another product has told something in the meantime.
 */
export async function tellFurther(
  store: Store,
  issuer: string,
  { from, told: { size, findings }, deliveries, now }: TellingStep,
): Promise<boolean> {
  return inScope(store, issuer, async (client) => {
    const values = [issuer, size, findings, at(now)];
    const { rowCount } = await (from === null
      ? client.query(`${insertTold} on conflict do nothing`, values)
      : client.query(
          'update tenfold_access.told set size = $2, findings = $3, told_at = $4 where issuer = $1 and size = $5',
          [...values, from],
        ));
    if (rowCount !== 1) return false;
    await writeDeliveries(client, issuer, { deliveries, now });
    return true;
  });
}

/** Writes down what webhooks are to be sent. */
export async function addDeliveries(
  store: Store,
  issuer: string,
  given: Pick<TellingStep, 'deliveries' | 'now'>,
): Promise<void> {
  await inScope(store, issuer, (client) => writeDeliveries(client, issuer, given));
}

/**
 * Hands everything that waits to be sent to `queue`, in the order in which it happened. Where that breaks off, all of it
 * waits still: it may be handed over twice, under the same ids.
 */
export async function emptyOutbox(
  store: Store,
  issuer: string,
  queue: (delivery: string) => Promise<void>,
): Promise<void> {
  await numbering(store, { issuer, table: 'outbox' }, async (client) => {
    const { rows } = await client.query<{ readonly delivery: string }>(
      `select o.delivery from tenfold_access.outbox o
       join tenfold_access.delivery d on d.issuer = o.issuer and d.id = o.delivery
       where o.issuer = $1 order by d.made_at, d.event, d.id`,
      [issuer],
    );
    for (const { delivery } of rows) await queue(delivery);
    const handedOver = rows.map(({ delivery }) => delivery);
    await client.query('delete from tenfold_access.outbox where issuer = $1 and delivery = any($2)', [
      issuer,
      handedOver,
    ]);
  });
}

/** Begins to tell of an issuer from here on, where nobody is told of it yet; within the transaction that adds a webhook. */
export async function beginTelling(
  client: PoolClient,
  issuer: string,
  { told: { size, findings }, now }: Pick<TellingStep, 'told' | 'now'>,
): Promise<void> {
  await client.query(
    `insert into tenfold_access.told (issuer, size, findings, told_at) select $1, $2, $3, $4
     where not exists (select from tenfold_access.webhook where issuer = $1 and ended_at is null)
     on conflict (issuer) do update set size = excluded.size, findings = excluded.findings, told_at = excluded.told_at`,
    [issuer, size, findings, at(now)],
  );
}

const insertTold = 'insert into tenfold_access.told (issuer, size, findings, told_at) values ($1, $2, $3, $4)';

/** Writes down what webhooks are to be sent; within the transaction that writes down why. */
export async function writeDeliveries(
  client: PoolClient,
  issuer: string,
  { deliveries, now }: Pick<TellingStep, 'deliveries' | 'now'>,
): Promise<void> {
  for (const { id, webhook, event, body } of deliveries) {
    await client.query(
      'insert into tenfold_access.delivery (issuer, id, webhook, event, body, made_at) values ($1, $2, $3, $4, $5, $6)',
      [issuer, id, webhook, event, body, at(now)],
    );
    await client.query('insert into tenfold_access.outbox (issuer, delivery) values ($1, $2)', [issuer, id]);
  }
}
