import type { PoolClient } from 'pg';
import type { EntryJson } from '../append/request.ts';

/** An entry as it stands in the ledger. */
export interface StoredEntry {
  readonly number: bigint;
  readonly id: string;
  /** The entry as canonical JSON, which is what is sealed. */
  readonly content: string;
  readonly enteredBy: string;
  /** Who approved it beside; `null` where nobody had to. */
  readonly approvedBy: string | null;
  readonly proposal: bigint | null;
  /** The id of the entry that corrects it. */
  readonly correctedBy: string | null;
}

/** Reads entries of the issuer `$1`, each with the entry that corrects it. */
export const stored = `
  select e.number, e.id, e.content, e.entered_by as "enteredBy", e.approved_by as "approvedBy", e.proposal,
    c.id as "correctedBy"
  from tenfold.entry e left join tenfold.entry c on c.issuer = $1 and c.supersedes = e.id
  where e.issuer = $1`;

/** Entries in the order of their numbers, those after a number only. */
export async function readEntries(
  client: PoolClient,
  issuer: string,
  { after, limit }: { readonly after: bigint; readonly limit: number },
): Promise<readonly StoredEntry[]> {
  const { rows } = await client.query<StoredEntry>(`${stored} and e.number > $2 order by e.number limit $3`, [
    issuer,
    after,
    limit,
  ]);
  return rows;
}

/** Those of the ids that are in the ledger, in the order of their numbers. */
export async function readEntriesById(
  client: PoolClient,
  issuer: string,
  ids: readonly string[],
): Promise<readonly StoredEntry[]> {
  const { rows } = await client.query<StoredEntry>(`${stored} and e.id = any($2) order by e.number`, [issuer, ids]);
  return rows;
}

/**
 * Entries in force that state or move counts of shares and name no legal authority: no resolution, board minute, instrument
 * or return. `kinds` are the kinds that do so.
 */
export async function readWithoutAuthority(
  client: PoolClient,
  issuer: string,
  kinds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly id: string }>(
    `select e.id from tenfold.entry e
     where e.issuer = $1 and e.kind = any($2) and not e.authority
       and not exists (select from tenfold.entry c where c.issuer = $1 and c.supersedes = e.id)
     order by e.number`,
    [issuer, kinds],
  );
  return rows.map(({ id }) => id);
}

/** The entry that a line of the ledger holds. */
export function jsonOf({ content }: Pick<StoredEntry, 'content'>): EntryJson {
  return JSON.parse(content) as EntryJson;
}
