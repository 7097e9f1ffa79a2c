import { type Asked, at } from './store.ts';

/** Somebody as an OpenID provider names him. */
export interface OpenId {
  readonly provider: string;
  readonly subject: string;
}

/** Who it is that the provider names so; nothing where nobody has said that it is he. */
export async function readOpenId(store: Asked, { provider, subject }: OpenId): Promise<string | undefined> {
  const { rows } = await store.query<{ readonly person: string }>(
    'select person from tenfold_access.open_id where provider = $1 and subject = $2',
    [provider, subject],
  );
  return rows[0]?.person;
}

/** Writes down that a provider's name is a person's; `false` where it is somebody's already. */
export async function addOpenId(
  store: Asked,
  { openId, person, now }: { readonly openId: OpenId; readonly person: string; readonly now: number },
): Promise<boolean> {
  const { rowCount } = await store.query(
    `insert into tenfold_access.open_id (provider, subject, person, made_at) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [openId.provider, openId.subject, person, at(now)],
  );
  return rowCount === 1;
}
