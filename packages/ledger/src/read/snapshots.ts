import type { PlainDate } from '@tenfold/kernel';
import type { Pool, PoolClient } from 'pg';
import { inIssuer } from '../transaction.ts';
import { type KeptState, type State, stateForm, stateFrom } from './state.ts';
import { knownOf, type ViewPoint } from './viewpoint.ts';

/**
 * The latest stored state that still holds: nothing that one of the two viewpoints knows and the other does not reaches back
 * to its day. Both searches look at as many entries as the two differ in, not at the whole history.
 */
const nearest = `
  select s.content from tenfold.snapshot s
  where s.issuer = $1 and s.form = $2 and s.day <= $3 and s.size <= $4
    and not exists (
      select from tenfold.entry e
      where e.issuer = $1 and e.number > s.size and e.number <= $4 and e.reaches <= s.day
        and (e.recorded <= $5 or e.reaches = '-infinity'))
    and (s.known = $5 or not exists (
      select from tenfold.entry e
      where e.issuer = $1 and e.recorded > least(s.known, $5) and e.recorded <= greatest(s.known, $5)
        and e.number <= s.size and e.reaches <= s.day))
  order by s.day desc limit 1`;

/** The stored state to start from; `null` when there is none that holds. */
export async function nearestState(client: PoolClient, issuer: string, from: ViewPoint): Promise<State | null> {
  const { rows } = await client.query<{ readonly content: string }>(nearest, [
    issuer,
    stateForm,
    from.on,
    from.size,
    knownOf(from),
  ]);
  const [found] = rows;
  return found === undefined ? null : stateFrom(found.content);
}

/** States that no read of all that is recorded can start from any more: what was recorded since reaches back to their days. */
const stale = `
  delete from tenfold.snapshot s
  where s.issuer = $1 and s.known = $2 and exists (
    select from tenfold.entry e where e.issuer = $1 and e.number > s.size and e.reaches <= s.day)`;

/** Keeps states for later reads, in the place of those that have become stale. One that is there already is the same, and stays. */
export async function keepStates(
  pool: Pool,
  issuer: string,
  { from, states }: { readonly from: ViewPoint; readonly states: readonly KeptState[] },
): Promise<void> {
  if (states.length === 0) return;
  await inIssuer(pool, { issuer, purpose: 'append' }, async (client) => {
    await client.query(stale, [issuer, knownOf({ ...from, knownAt: null })]);
    await client.query(
      `insert into tenfold.snapshot (issuer, day, size, known, form, content)
       select $1, day, $2, $3, $4, content from unnest($5::date[], $6::text[]) as kept (day, content)
       on conflict do nothing`,
      [issuer, from.size, knownOf(from), stateForm, states.map(({ day }) => day), states.map(({ content }) => content)],
    );
  });
}

/** Throws all stored states of an issuer away; reads make them anew, to the same bytes. */
export async function dropStates(pool: Pool, issuer: string): Promise<void> {
  await inIssuer(pool, { issuer, purpose: 'append' }, (client) =>
    client.query('delete from tenfold.snapshot where issuer = $1', [issuer]),
  );
}

/** A stored state as it lies in the database. */
export interface StoredState {
  readonly day: PlainDate;
  readonly size: bigint;
  readonly content: string;
}

/** Every stored state of an issuer, in the order of their days. */
export async function storedStates(pool: Pool, issuer: string): Promise<readonly StoredState[]> {
  return inIssuer(pool, { issuer, purpose: 'read' }, async (client) => {
    const { rows } = await client.query<StoredState>(
      'select day, size, content from tenfold.snapshot where issuer = $1 order by day, size, known',
      [issuer],
    );
    return rows;
  });
}
