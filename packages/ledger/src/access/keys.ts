import { at, inScope, ofPerson, type Store } from './store.ts';

/** What a person has given to a program, so that it may act for him: with one issuer, in some ways, for some time. */
export interface ApiKey {
  readonly issuer: string;
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly actions: readonly string[];
  readonly madeAt: string;
  readonly endsAt: string;
  readonly endedAt: string | null;
}

/** A key to be made. Times are milliseconds since 1970. */
export interface ApiKeyGiven extends Pick<ApiKey, 'issuer' | 'id' | 'person' | 'name' | 'actions'> {
  readonly hash: Uint8Array;
  readonly now: number;
  readonly endsAt: number;
}

const keys = `
  select issuer, id, person, name, actions, made_at as "madeAt", ends_at as "endsAt", ended_at as "endedAt"
  from tenfold_access.api_key`;

export async function addKey(store: Store, given: ApiKeyGiven): Promise<void> {
  const { issuer, id, hash, person, name, actions, now, endsAt } = given;
  await inScope(store, issuer, (client) =>
    client.query(
      `insert into tenfold_access.api_key (issuer, id, hash, person, name, actions, made_at, ends_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [issuer, id, hash, person, name, actions, at(now), at(endsAt)],
    ),
  );
}

/** The key of an issuer whose secret has that hash, while it holds. */
export async function readKey(
  store: Store,
  issuer: string,
  { hash, now }: { readonly hash: Uint8Array; readonly now: number },
): Promise<ApiKey | undefined> {
  return inScope(store, issuer, async (client) => {
    const { rows } = await client.query<ApiKey>(
      `${keys} where issuer = $1 and hash = $2 and ended_at is null and ends_at > $3`,
      [issuer, hash, at(now)],
    );
    return rows[0];
  });
}

/** All keys that a person has ever made, latest first. */
export async function keysOf(store: Store, person: string): Promise<readonly ApiKey[]> {
  return ofPerson(store, person, async (client) => {
    const { rows } = await client.query<ApiKey>(`${keys} where person = $1 order by made_at desc, id`, [person]);
    return rows;
  });
}

/** Ends a person's key; whether there was one in force. */
export async function endKey(
  store: Store,
  issuer: string,
  { id, person, now }: { readonly id: string; readonly person: string; readonly now: number },
): Promise<boolean> {
  return inScope(store, issuer, async (client) => {
    const { rowCount } = await client.query(
      `update tenfold_access.api_key set ended_at = $4
       where issuer = $1 and id = $2 and person = $3 and ended_at is null`,
      [issuer, id, person, at(now)],
    );
    return rowCount === 1;
  });
}
