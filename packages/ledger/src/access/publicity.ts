import { at, inScope, numbering, type Store } from './store.ts';

/** Whether anyone may read what an issuer publishes, since when and by whose decision. */
export interface Publicity {
  readonly isPublic: boolean;
  readonly setBy: string;
  readonly setAt: string;
}

/** The latest decision; nothing where none was ever taken. */
export async function readPublicity(store: Store, issuer: string): Promise<Publicity | undefined> {
  return inScope(store, issuer, async (client) => {
    const { rows } = await client.query<Publicity>(
      `select is_public as "isPublic", set_by as "setBy", set_at as "setAt" from tenfold_access.publicity
       where issuer = $1 order by number desc limit 1`,
      [issuer],
    );
    return rows[0];
  });
}

/** Decides from now on. Earlier decisions stay on record. */
export async function setPublicity(
  store: Store,
  issuer: string,
  { isPublic, by, now }: { readonly isPublic: boolean; readonly by: string; readonly now: number },
): Promise<void> {
  await numbering(store, { issuer, table: 'publicity' }, (client) =>
    client.query(
      `insert into tenfold_access.publicity (issuer, number, is_public, set_by, set_at)
       select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from tenfold_access.publicity where issuer = $1`,
      [issuer, isPublic, by, at(now)],
    ),
  );
}

/** Whether an issuer has been opened. */
export async function isIssuer(store: Store, issuer: string): Promise<boolean> {
  const { rowCount } = await store.query('select from tenfold.issuer where issuer = $1', [issuer]);
  return rowCount === 1;
}
