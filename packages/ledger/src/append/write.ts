import type { PoolClient } from 'pg';
import { completeTiles } from '../sealing/tiles.ts';
import type { ReadyEntry } from './ready-entries.ts';
import type { AppendRequest } from './request.ts';

/** Entries of one request with the number of the first, ready to be written. */
export interface Accepted {
  readonly request: AppendRequest;
  readonly ready: readonly ReadyEntry[];
  readonly first: bigint;
}

const insertEntries = `
  insert into tenfold.entry
    (issuer, number, id, kind, effective, recorded, supersedes, reaches, standing, authority, content, leaf,
     entered_by, approved_by, proposal)
  select $1, * from unnest(
    $2::bigint[], $3::text[], $4::text[], $5::date[], $6::timestamptz[], $7::text[], $8::date[], $9::text[], $10::boolean[],
    $11::text[], $12::bytea[], $13::text[], $14::text[], $15::bigint[])`;

/** So many rows are written at a time: each a list of values that the database must hold whole. */
const ROWS_AT_A_TIME = 20_000;

/** Writes accepted entries, whose numbers follow those before them. */
export async function writeEntries(client: PoolClient, issuer: string, accepted: readonly Accepted[]): Promise<void> {
  const rows = accepted.flatMap(({ request, ready, first }) =>
    ready.map((entry, at) => ({ ...entry, request, number: first + BigInt(at) })),
  );
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
    const some = rows.slice(from, from + ROWS_AT_A_TIME);
    const values = [
      issuer,
      some.map(({ number }) => number),
      some.map(({ entry }) => entry.id),
      some.map(({ entry }) => entry.kind),
      some.map(({ entry }) => entry.effectiveOn),
      some.map(({ entry }) => new Date(entry.recordedAt).toISOString()),
      some.map(({ entry }) => entry.supersedes),
      some.map(({ reaches }) => reaches),
      some.map(({ entry }) => entry.source.standing),
      some.map(({ entry }) => entry.authority !== undefined),
      some.map(({ content }) => content),
      some.map(({ leaf }) => leaf),
      some.map(({ request }) => request.enteredBy),
      some.map(({ request }) => request.approvedBy),
      some.map(({ request }) => request.proposal),
    ];
    await client.query({ name: 'insert-entries', text: insertEntries, values });
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (first !== undefined && last !== undefined)
    await completeTiles(client, issuer, { from: first.number, to: last.number });
}
