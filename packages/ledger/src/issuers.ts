import { decodeRecord, type Issuer, type Policies } from '@tenfold/kernel';
import { canonicalJson, headerLeaf, type JsonObject, leafHash } from '@tenfold/seal';
import type { Pool, PoolClient } from 'pg';
import { headerFrom } from './append/head.ts';
import type { Refused } from './refused.ts';
import { refusedFor } from './refused.ts';
import { sha256 } from './surroundings.ts';
import { inIssuer } from './transaction.ts';

/** An issuer of the ledger. */
export interface KnownIssuer {
  readonly issuer: Issuer;
  readonly policies: Policies;
  /** The header of its record as canonical JSON: leaf 0 of its log. */
  readonly header: string;
}

/**
 * Opens an issuer: `header` is a record without its entries. The header is sealed as the first leaf of the issuer's log and
 * stays; opened again with the same header, nothing changes.
 */
export async function openIssuer(
  pool: Pool,
  { header, by, now }: { readonly header: JsonObject; readonly by: string; readonly now: number },
): Promise<KnownIssuer | Refused> {
  const { record, problems } = decodeRecord({ ...header, entries: [] });
  if (record === null) return { refused: 'invalid', problems };
  const issuer = record.issuer.id;
  const content = canonicalJson(header);
  const leaf = leafHash(headerLeaf(header, sha256), sha256);
  return inIssuer(pool, { issuer, purpose: 'append' }, async (client) => {
    await client.query(
      `insert into tenfold.issuer (issuer, header, leaf, opened_by, opened_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [issuer, content, leaf, by, new Date(now).toISOString()],
    );
    const { rows } = await client.query<{ readonly header: string }>(
      'select header from tenfold.issuer where issuer = $1',
      [issuer],
    );
    if (rows[0]?.header !== content)
      return refusedFor('conflict', 'ledger.other-header', { issuer: { quote: issuer } });
    return { issuer: record.issuer, policies: record.policies, header: content };
  });
}

/** All issuers of the ledger by their ids. */
export async function readIssuers(pool: Pool): Promise<readonly KnownIssuer[]> {
  const { rows } = await pool.query<{ readonly header: string }>('select header from tenfold.issuer order by issuer');
  return rows.map(({ header }) => ({ ...headerFrom(header), header }));
}

/** How many entries each issuer has, whoever recorded them: one look at the end of each issuer's, in one statement. */
export async function readSizes(pool: Pool): Promise<ReadonlyMap<string, bigint>> {
  const { rows } = await pool.query<{ readonly issuer: string; readonly size: bigint }>(
    'select * from tenfold.sizes()',
  );
  return new Map(rows.map(({ issuer, size }) => [issuer, size]));
}

/** The refusal for an issuer that the ledger does not have; `null` where it has it. */
export async function refuseUnknown(client: PoolClient, issuer: string): Promise<Refused | null> {
  const { rows } = await client.query('select from tenfold.issuer where issuer = $1', [issuer]);
  return rows.length > 0 ? null : refusedFor('unknown', 'ledger.no-issuer', { issuer: { quote: issuer } });
}
