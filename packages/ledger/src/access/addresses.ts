import { type Asked, at } from './store.ts';

/** Where a person is reached by mail, and in which language. */
export interface Address {
  readonly email: string;
  readonly language: 'en' | 'zh-Hant' | 'zh-Hans';
}

/** Sets the address of a person in place of the one before, which is kept nowhere. */
export async function setAddress(
  store: Asked,
  { person, email, language, now }: Address & { readonly person: string; readonly now: number },
): Promise<void> {
  await store.query(
    `insert into tenfold_access.address (person, email, language, set_at) values ($1, $2, $3, $4)
     on conflict (person) do update set email = excluded.email, language = excluded.language, set_at = excluded.set_at`,
    [person, email, language, at(now)],
  );
}

/** The address of a person; nothing where he has given none, or it was erased. */
export async function readAddress(store: Asked, person: string): Promise<Address | undefined> {
  const { rows } = await store.query<Address>('select email, language from tenfold_access.address where person = $1', [
    person,
  ]);
  return rows[0];
}

/** Erases the address of a person; whether there was one. */
export async function eraseAddress(store: Asked, person: string): Promise<boolean> {
  const { rowCount } = await store.query('delete from tenfold_access.address where person = $1', [person]);
  return rowCount === 1;
}
