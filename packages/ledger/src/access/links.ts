import { type Asked, at } from './store.ts';

/** A link by which a person comes in for the first time, or again after a passkey was lost. It works once. */
export interface LinkGiven {
  readonly hash: Uint8Array;
  readonly person: string;
  readonly by: string;
  readonly now: number;
  readonly endsAt: number;
}

/** Makes a link. Those of the same person that were not used yet stop working. */
export async function addLink(store: Asked, { hash, person, by, now, endsAt }: LinkGiven): Promise<void> {
  await store.query('update tenfold_access.link set used_at = $2 where person = $1 and used_at is null', [
    person,
    at(now),
  ]);
  await store.query(
    'insert into tenfold_access.link (hash, person, made_by, made_at, ends_at) values ($1, $2, $3, $4, $5)',
    [hash, person, by, at(now), at(endsAt)],
  );
}

/** Whose link it is, while it works; nothing where it is unknown, used or over. */
export async function readLink(
  store: Asked,
  { hash, now }: { readonly hash: Uint8Array; readonly now: number },
): Promise<string | undefined> {
  const { rows } = await store.query<{ readonly person: string }>(
    'select person from tenfold_access.link where hash = $1 and used_at is null and ends_at > $2',
    [hash, at(now)],
  );
  return rows[0]?.person;
}

/** Uses a link up and gives whose it is; nothing where somebody was quicker, or it is over. */
export async function useLink(
  store: Asked,
  { hash, now }: { readonly hash: Uint8Array; readonly now: number },
): Promise<string | undefined> {
  const { rows } = await store.query<{ readonly person: string }>(
    `update tenfold_access.link set used_at = $2 where hash = $1 and used_at is null and ends_at > $2
     returning person`,
    [hash, at(now)],
  );
  return rows[0]?.person;
}
