import { type Asked, at, numbering, type Store } from './store.ts';
import { withTransaction } from '../engine/with-transaction.ts';

/** Somebody who may come in. Names are for reading; `id` is what stands in the ledger. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly invitedBy: string;
  readonly invitedAt: string;
  /** Whether there is a way by which he can sign in. */
  readonly canSignIn: boolean;
}

/** What lets a person sign in: a passkey in force, or a name with the OpenID provider. */
const waysIn = (person: string): string => `
  select from tenfold_access.passkey where person = ${person} and ended_at is null
  union all select from tenfold_access.open_id where person = ${person}`;

const people = `
  select p.person as id, n.name, p.invited_by as "invitedBy", p.invited_at as "invitedAt",
    exists (${waysIn('p.person')}) as "canSignIn"
  from tenfold_access.person p
  join lateral (select name from tenfold_access.person_name n where n.person = p.person order by number desc limit 1) n
    on true`;

/** Puts a person down with his name. */
export async function addPerson(
  store: Store,
  { id, name, by, now }: { readonly id: string; readonly name: string; readonly by: string; readonly now: number },
): Promise<void> {
  await withTransaction(store, async (client) => {
    await client.query('insert into tenfold_access.person (person, invited_by, invited_at) values ($1, $2, $3)', [
      id,
      by,
      at(now),
    ]);
    await writeName(client, { id, name, by, now });
  });
}

/** Gives a person another name from now on; earlier names stay on record. */
export async function namePerson(
  store: Store,
  named: { readonly id: string; readonly name: string; readonly by: string; readonly now: number },
): Promise<void> {
  await numbering(store, { issuer: named.id, table: 'person_name' }, (client) => writeName(client, named));
}

async function writeName(
  client: Asked,
  { id, name, by, now }: { readonly id: string; readonly name: string; readonly by: string; readonly now: number },
): Promise<void> {
  await client.query(
    `insert into tenfold_access.person_name (person, number, name, named_by, named_at)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from tenfold_access.person_name where person = $1`,
    [id, name, by, at(now)],
  );
}

/** The person of that id; nothing when there is none. */
export async function readPerson(store: Asked, id: string): Promise<Person | undefined> {
  return (await store.query<Person>(`${people} where p.person = $1`, [id])).rows[0];
}

/** The names of those of the ids that are people's, by their ids. */
export async function readNames(store: Asked, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await store.query<Person>(`${people} where p.person = any($1)`, [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** People in the order of their ids, those after one only. */
export async function readPeople(
  store: Asked,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly Person[]> {
  return (await store.query<Person>(`${people} where p.person > $1 order by p.person limit $2`, [after, limit])).rows;
}

/** Whether a person has a way to sign in: a passkey in force, or a name with the OpenID provider. */
export async function canSignIn(store: Asked, id: string): Promise<boolean> {
  const { rowCount } = await store.query(waysIn('$1'), [id]);
  return (rowCount ?? 0) > 0;
}
