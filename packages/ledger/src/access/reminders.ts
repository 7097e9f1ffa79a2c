import type { PoolClient } from 'pg';
import { at, numbering, type Store } from './store.ts';
import { type TellingStep, writeDeliveries } from './telling.ts';

/** Which duty is reminded of, by its last instant, and at which point of its time. */
export interface Reminder {
  readonly duty: string;
  readonly due: string;
  readonly stage: 'before' | 'on-the-day' | 'late';
}

/** Reminders for somebody: a person by his id, or all webhooks of the issuer. */
export interface Reminding {
  readonly told: string;
  readonly reminders: readonly Reminder[];
  readonly now: number;
}

/** What stands for all webhooks of an issuer in the place of a person. */
export const WEBHOOKS = '~';

/**
 * Tells somebody of those reminders that he has not been told of, and writes down that he was: one teller of an issuer at a
 * time. Where `tell` gives `false`, nothing is written down, and he is told later. Gives of how many he was told.
 */
export async function remindOnce(
  store: Store,
  issuer: string,
  { tell, ...reminding }: Reminding & { readonly tell: (reminders: readonly Reminder[]) => Promise<boolean> },
): Promise<number> {
  return numbering(store, { issuer, table: 'reminder' }, async (client) => {
    const fresh = await freshOf(client, issuer, reminding);
    if (fresh.length === 0 || !(await tell(fresh))) return 0;
    await writeReminders(client, issuer, { ...reminding, reminders: fresh });
    return fresh.length;
  });
}

/** The same for the webhooks of an issuer: what they are to be sent is written down together with the reminders, or neither is. */
export async function remindWebhooks(
  store: Store,
  issuer: string,
  {
    deliveriesOf,
    ...given
  }: Omit<Reminding, 'told'> & { readonly deliveriesOf: (fresh: readonly Reminder[]) => TellingStep['deliveries'] },
): Promise<number> {
  const reminding: Reminding = { ...given, told: WEBHOOKS };
  return numbering(store, { issuer, table: 'reminder' }, async (client) => {
    const fresh = await freshOf(client, issuer, reminding);
    if (fresh.length === 0) return 0;
    await writeReminders(client, issuer, { ...reminding, reminders: fresh });
    await writeDeliveries(client, issuer, { deliveries: deliveriesOf(fresh), now: given.now });
    return fresh.length;
  });
}

async function freshOf(
  client: PoolClient,
  issuer: string,
  { told, reminders }: Reminding,
): Promise<readonly Reminder[]> {
  const { rows } = await client.query<Reminder>(
    `select duty, due, stage from tenfold_access.reminder where issuer = $1 and told = $2 and duty = any($3)`,
    [issuer, told, reminders.map(({ duty }) => duty)],
  );
  const known = new Set(rows.map(keyOf));
  return reminders.filter((one) => !known.has(keyOf(one)));
}

/** The database writes an instant in its own way; both are one instant. */
function keyOf({ duty, due, stage }: Reminder): string {
  return JSON.stringify([duty, Date.parse(due), stage]);
}

async function writeReminders(client: PoolClient, issuer: string, { told, reminders, now }: Reminding): Promise<void> {
  for (const { duty, due, stage } of reminders) {
    await client.query(
      'insert into tenfold_access.reminder (issuer, told, duty, due, stage, told_at) values ($1, $2, $3, $4, $5, $6)',
      [issuer, told, duty, due, stage, at(now)],
    );
  }
}
