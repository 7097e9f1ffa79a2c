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

const writeThem = `select tenfold.write_entries(${Array.from({ length: 14 }, (_, at) => `$${at + 1}`).join(', ')})`;

/** So many rows are written at a time: each a list of values that the database must hold whole. */
const ROWS_AT_A_TIME = 20_000;

/** An entry as a row: what it says, what stands beside it, and its number. */
export type Row = ReadyEntry & { readonly request: AppendRequest; readonly number: bigint };

/** Accepted entries as rows, in the order of their numbers. */
export function rowsOf(accepted: readonly Accepted[]): readonly Row[] {
  return accepted.flatMap(({ request, ready, first }) =>
    ready.map((entry, at) => ({ ...entry, request, number: first + BigInt(at) })),
  );
}

/** What is written of the rows beside their numbers, as columns in the order of the functions that write them. */
export function columnsOf(rows: readonly Row[]): readonly (readonly unknown[])[] {
  return [
    rows.map(({ entry }) => entry.id),
    rows.map(({ entry }) => entry.kind),
    rows.map(({ entry }) => entry.effectiveOn),
    rows.map(({ entry }) => new Date(entry.recordedAt).toISOString()),
    rows.map(({ entry }) => entry.supersedes),
    rows.map(({ reaches }) => reaches),
    rows.map(({ entry }) => entry.source.standing),
    rows.map(({ entry }) => entry.authority !== undefined),
    rows.map(({ content }) => content),
    rows.map(({ leaf }) => leaf),
    rows.map(({ request }) => request.enteredBy),
    rows.map(({ request }) => request.approvedBy),
    rows.map(({ request }) => request.proposal),
  ];
}

/** The number of the entry behind which the rows stand; 0 for the first of all. */
export function numberBefore(rows: readonly Row[]): bigint {
  return (rows[0]?.number ?? 1n) - 1n;
}

/** Writes accepted entries of the issuer that the transaction is of; their numbers follow those before them. */
export async function writeEntries(client: PoolClient, issuer: string, accepted: readonly Accepted[]): Promise<void> {
  const rows = rowsOf(accepted);
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
    const some = rows.slice(from, from + ROWS_AT_A_TIME);
    const values = [numberBefore(some), ...columnsOf(some)];
    await client.query({ name: 'write-entries', text: writeThem, values });
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (first !== undefined && last !== undefined)
    await completeTiles(client, issuer, { from: first.number, to: last.number });
}
