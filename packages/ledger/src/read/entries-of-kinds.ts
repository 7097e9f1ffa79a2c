import { entriesAt, entriesFrom, type Entry } from '@tenfold/kernel';
import type { PoolClient } from 'pg';
import { readSize } from '../append/head.ts';
import { knownOf, type ViewPoint } from './viewpoint.ts';

/**
 * Entries of some kinds that took effect on the day or before and that nothing known by then corrects. One of another kind may
 * correct one of these, as a withdrawal does.
 */
const ofKinds = `
  select content from tenfold.entry e
  where issuer = $1 and kind = any($2) and number <= $3 and recorded <= $4 and effective <= $5
    and not exists (select from tenfold.entry c
      where c.issuer = $1 and c.supersedes = e.id and c.number <= $3 and c.recorded <= $4)
  order by number`;

/** The entries of some kinds in force from a viewpoint, in the order in which they are applied: all that such a question needs. */
export async function readEntriesOfKinds(
  client: PoolClient,
  issuer: string,
  { kinds, ...asked }: Omit<ViewPoint, 'size'> & { readonly kinds: readonly string[] },
): Promise<readonly Entry[]> {
  const from: ViewPoint = { ...asked, size: (await readSize(client, issuer)) ?? 0n };
  const given = [issuer, kinds, from.size, knownOf(from), from.on];
  const { rows } = await client.query<{ readonly content: string }>(ofKinds, given);
  return entriesAt(entriesFrom(rows.map(({ content }) => JSON.parse(content) as unknown)), from);
}
