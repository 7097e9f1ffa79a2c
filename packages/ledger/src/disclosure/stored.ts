import { canonicalJson, type Disclosure, readJson } from '@tenfold/seal';
import type { PoolClient } from 'pg';
import type { Upload } from '../proposal/upload.ts';

/** What opens one sealed value of an entry, with the entry's id. */
export interface EntryDisclosure extends Disclosure {
  readonly entry: string;
}

/** The same as it is kept, with the commitment that it opens. */
export interface StoredDisclosure extends EntryDisclosure {
  readonly commitment: string;
}

/** A disclosure as it was given: with the line of the upload in which its entry stands. */
export interface GivenDisclosure extends StoredDisclosure {
  readonly line: bigint;
}

interface Row extends Omit<StoredDisclosure, 'value'> {
  readonly value: string;
}

const columns = 'select commitment, entry, path, salt, value from tenfold.disclosure where issuer = $1';

/** Keeps what opens sealed values. What is there already is the same, and stays. */
export async function keepDisclosures(
  client: PoolClient,
  issuer: string,
  { given, upload, now }: { readonly given: readonly GivenDisclosure[]; readonly upload: Upload; readonly now: number },
): Promise<void> {
  if (given.length === 0) return;
  await client.query(
    `insert into tenfold.disclosure (issuer, commitment, entry, path, salt, value, given_by, upload, line, given_at)
     select $1, commitment, entry, path, salt, value, $2, $3, line, $4
     from unnest($5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::bigint[])
       as given (commitment, entry, path, salt, value, line)
     on conflict do nothing`,
    [
      issuer,
      upload.by,
      upload.upload,
      new Date(now).toISOString(),
      given.map(({ commitment }) => commitment),
      given.map(({ entry }) => entry),
      given.map(({ path }) => path),
      given.map(({ salt }) => salt),
      given.map(({ value }) => canonicalJson(value)),
      given.map(({ line }) => line),
    ],
  );
}

/** What opens these commitments, as far as it is there. */
export async function disclosuresOf(
  client: PoolClient,
  issuer: string,
  commitments: readonly string[],
): Promise<readonly StoredDisclosure[]> {
  if (commitments.length === 0) return [];
  const { rows } = await client.query<Row>(`${columns} and commitment = any($2)`, [issuer, commitments]);
  return rows.map(fromRow);
}

/** Everything that opens sealed values of the issuer, in the order of the commitments, those after one only. */
export async function readDisclosures(
  client: PoolClient,
  issuer: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly StoredDisclosure[]> {
  const query = `${columns} and commitment > $2 order by commitment limit $3`;
  const { rows } = await client.query<Row>(query, [issuer, after, limit]);
  return rows.map(fromRow);
}

/** What was given before with these lines of an upload: sent again, they are sealed with the same salts. */
export async function disclosuresOfLines(
  client: PoolClient,
  issuer: string,
  { upload, lines }: { readonly upload: Upload; readonly lines: readonly bigint[] },
): Promise<readonly GivenDisclosure[]> {
  const { rows } = await client.query<Row & { readonly line: bigint }>(
    `select commitment, entry, path, salt, value, line from tenfold.disclosure
     where issuer = $1 and given_by = $2 and upload = $3 and line = any($4::bigint[])`,
    [issuer, upload.by, upload.upload, lines],
  );
  return rows.map((row) => ({ ...fromRow(row), line: row.line }));
}

function fromRow({ commitment, entry, path, salt, value }: Row): StoredDisclosure {
  const read = readJson(value);
  // A text that is no JSON was never kept by us: it opens nothing, and whoever holds it against its commitment sees that.
  return { commitment, entry, path, salt, value: 'value' in read ? read.value : null };
}
