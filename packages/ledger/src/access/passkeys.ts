import { type Asked, at } from './store.ts';

/** A key pair of a person's device: what it signs can be checked with the public half. */
export interface Passkey {
  /** As the device names it, in base64url. */
  readonly id: string;
  readonly person: string;
  /** In COSE form (RFC 9052). */
  readonly publicKey: Uint8Array;
  /** How often it has signed by its own count; a count that goes back tells of a copy. */
  readonly counter: bigint;
  readonly transports: readonly string[];
  readonly madeAt: string;
}

const passkeys = `
  select id, person, public_key as "publicKey", counter, transports, made_at as "madeAt"
  from tenfold_access.passkey where ended_at is null`;

export async function addPasskey(
  store: Asked,
  { passkey, now }: { readonly passkey: Omit<Passkey, 'madeAt'>; readonly now: number },
): Promise<void> {
  const { id, person, publicKey, counter, transports } = passkey;
  await store.query(
    `insert into tenfold_access.passkey (id, person, public_key, counter, transports, made_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, person, publicKey, counter, transports, at(now)],
  );
}

/** The passkey of that id that is in force. */
export async function readPasskey(store: Asked, id: string): Promise<Passkey | undefined> {
  return (await store.query<Passkey>(`${passkeys} and id = $1`, [id])).rows[0];
}

/** A person's passkeys in force, oldest first. */
export async function readPasskeys(store: Asked, person: string): Promise<readonly Passkey[]> {
  return (await store.query<Passkey>(`${passkeys} and person = $1 order by made_at, id`, [person])).rows;
}

/** Writes the device's count down; `false` where another sign-in was as far already. Devices without a count stay at 0. */
export async function countPasskey(
  store: Asked,
  { id, counter }: { readonly id: string; readonly counter: bigint },
): Promise<boolean> {
  const { rowCount } = await store.query(
    `update tenfold_access.passkey set counter = $2
     where id = $1 and ended_at is null and (counter < $2 or (counter = 0 and $2 = 0))`,
    [id, counter],
  );
  return rowCount === 1;
}

/** Ends one of a person's passkeys, unless it is the last; whether it was done. */
export async function endPasskey(
  store: Asked,
  { id, person, now }: { readonly id: string; readonly person: string; readonly now: number },
): Promise<boolean> {
  const { rowCount } = await store.query(
    `update tenfold_access.passkey set ended_at = $3
     where id = $1 and person = $2 and ended_at is null
       and exists (select from tenfold_access.passkey o where o.person = $2 and o.ended_at is null and o.id <> $1)`,
    [id, person, at(now)],
  );
  return rowCount === 1;
}
