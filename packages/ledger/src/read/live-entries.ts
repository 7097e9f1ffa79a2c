import { entriesAt, entriesFrom, type Entry, type PlainDate } from '@tenfold/kernel';
import type { PoolClient } from 'pg';
import { knownOf, type ViewPoint } from './viewpoint.ts';

/** So many rows are fetched at a time. */
const ROWS_AT_A_TIME = 20_000;

const correction =
  'tenfold.entry c where c.issuer = $1 and c.supersedes = e.id and c.number <= $3 and c.recorded <= $4';

/** Entries that nothing known by then corrects. One that says who somebody is stands at every moment, on every day. */
const live = `
  select number, effective, content from tenfold.entry e
  where issuer = $1 and number > $2 and number <= $3
    and (reaches = '-infinity' or (recorded <= $4 and effective <= $5))
    and not exists (select from ${correction})
  order by number limit ${ROWS_AT_A_TIME}`;

/**
 * The same, of the days after $6 only. They are looked up by their days, and the correction of each by itself, so that it
 * costs no more than there are of them: with `not exists`, the database may go through all corrections there ever were.
 */
const liveAfter = `
  select number, effective, content from tenfold.entry e
  where issuer = $1 and (effective, number) > ($6, $2) and effective <= $5 and number <= $3
    and recorded <= $4 and reaches <> '-infinity'
    and (select c.number from ${correction} limit 1) is null
  order by effective, number limit ${ROWS_AT_A_TIME}`;

/** Above every number that an entry can have. */
const NO_NUMBER = 2n ** 63n - 1n;

/** The entries in force from a viewpoint, in the order in which they are applied; only those after `after` where it is given. */
export async function liveEntries(
  client: PoolClient,
  issuer: string,
  { from, after }: { readonly from: ViewPoint; readonly after: PlainDate | null },
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let [day, number] = [after, after === null ? 0n : NO_NUMBER];
  for (;;) {
    const given = [issuer, number, from.size, knownOf(from), from.on];
    const { rows } =
      day === null ? await client.query<Row>(live, given) : await client.query<Row>(liveAfter, [...given, day]);
    entries.push(...entriesFrom(rows.map(({ content }) => JSON.parse(content) as unknown)));
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_A_TIME) break;
    [day, number] = [after === null ? null : last.effective, last.number];
  }
  return entriesAt(entries, from);
}

interface Row {
  readonly number: bigint;
  readonly effective: PlainDate;
  readonly content: string;
}
