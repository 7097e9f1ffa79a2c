import type { PlainDate } from '@tenfold/kernel';
import type { PoolClient } from 'pg';
import { readSize } from '../append/head.ts';
import { type StoredEntry, stored } from './entries.ts';

/** Which entries are looked for; `null` where a condition does not narrow the search. */
export interface Sought {
  readonly kind: string | null;
  /** The first and the last day on which it took effect. */
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** What must stand in one of its texts, in whatever case. */
  readonly text: string | null;
}

/** A search for entries, page by page. */
export interface EntriesAsked extends Sought {
  /** The number behind which the page begins; with the newest first, 0 begins at the end. */
  readonly after: bigint;
  readonly limit: number;
  readonly newestFirst: boolean;
}

/** A page of what was found. */
export interface FoundEntries {
  readonly entries: readonly StoredEntry[];
  /** The number from which the search goes on; `null` where all was looked through. */
  readonly next: bigint | null;
}

/**
 * A search for a text looks through so many entries at a time and says how far it came: no index finds a part of a word, and
 * nobody else shall wait while all of a long ledger is read.
 */
const LOOKED_THROUGH_AT_ONCE = 50_000n;

/** Entries of an issuer that fit, in the order of their numbers or against it. */
export async function findEntries(client: PoolClient, issuer: string, asked: EntriesAsked): Promise<FoundEntries> {
  const size = (await readSize(client, issuer)) ?? 0n;
  const stretch = stretchOf(asked, size);
  const { text, values } = queryFor(issuer, asked, stretch);
  const { rows } = await client.query<StoredEntry>(text, values);
  const entries = rows.slice(0, asked.limit);
  const last = entries.at(-1);
  if (rows.length > asked.limit && last !== undefined) return { entries, next: last.number };
  return { entries, next: stretch.next };
}

/** The numbers that are looked through, and from where the search goes on. */
interface Stretch {
  readonly first: bigint;
  readonly last: bigint;
  readonly next: bigint | null;
}

function stretchOf({ after, newestFirst, text }: EntriesAsked, size: bigint): Stretch {
  const most = text === null ? size : LOOKED_THROUGH_AT_ONCE;
  if (!newestFirst) {
    const last = least(after + most, size);
    return { first: after + 1n, last, next: last < size ? last : null };
  }
  const last = after === 0n ? size : least(after - 1n, size);
  const first = last > most ? last - most + 1n : 1n;
  return { first, last, next: first > 1n ? first : null };
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function queryFor(
  issuer: string,
  { kind, from, until, text, limit, newestFirst }: EntriesAsked,
  { first, last }: Stretch,
): { readonly text: string; readonly values: unknown[] } {
  const values: unknown[] = [issuer, first, last];
  const conditions = ['e.number between $2 and $3'];
  const add = (value: unknown, condition: (place: string) => string): void => {
    if (value === null) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  add(kind, (place) => `e.kind = ${place}`);
  add(from, (place) => `e.effective >= ${place}`);
  add(until, (place) => `e.effective <= ${place}`);
  // As it stands in the JSON first, which is quick and finds a name of a member too; what is left is looked at text by text.
  add(
    text === null ? null : JSON.stringify(text).slice(1, -1),
    (place) => `strpos(lower(e.content), lower(${place})) > 0`,
  );
  add(
    text,
    (place) => `exists (select from jsonb_path_query(e.content::jsonb, '$.**') item
      where jsonb_typeof(item) = 'string' and strpos(lower(item #>> '{}'), lower(${place})) > 0)`,
  );
  values.push(limit + 1);
  const order = newestFirst ? 'e.number desc' : 'e.number';
  return { text: `${stored} and ${conditions.join(' and ')} order by ${order} limit $${values.length}`, values };
}
