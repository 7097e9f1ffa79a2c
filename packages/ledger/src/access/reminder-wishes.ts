import { at, inScope, numbering, type Store } from './store.ts';

/** What a person wishes to be reminded of with an issuer. */
export interface ReminderWish {
  readonly wanted: boolean;
  /** So many days before a duty is due he is reminded for the first time. */
  readonly daysBefore: number;
  /** The people of the record, by their ids, whose duties he looks after. */
  readonly standsFor: readonly string[];
}

/** What a person wishes from now on; what he wished before stays on record. */
export async function setReminderWish(
  store: Store,
  issuer: string,
  { person, now, wish }: { readonly person: string; readonly now: number; readonly wish: ReminderWish },
): Promise<void> {
  await numbering(store, { issuer, table: 'reminder_wish' }, (client) =>
    client.query(
      `insert into tenfold_access.reminder_wish (issuer, person, number, wanted, days_before, stands_for, set_at)
       select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6 from tenfold_access.reminder_wish
       where issuer = $1 and person = $2`,
      [issuer, person, wish.wanted, wish.daysBefore, wish.standsFor, at(now)],
    ),
  );
}

/** The latest wish of a person with an issuer; nothing where he never said one. */
export async function readReminderWish(
  store: Store,
  issuer: string,
  person: string,
): Promise<ReminderWish | undefined> {
  return inScope(store, issuer, async (client) => {
    const { rows } = await client.query<ReminderWish>(
      `select wanted, days_before as "daysBefore", stands_for as "standsFor" from tenfold_access.reminder_wish
       where issuer = $1 and person = $2 order by number desc limit 1`,
      [issuer, person],
    );
    return rows[0];
  });
}
