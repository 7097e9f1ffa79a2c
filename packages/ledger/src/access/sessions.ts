import { type Asked, at } from './store.ts';

export type SignInWay = 'passkey' | 'open-id';

/** A time for which somebody is signed in, in one browser. Neither address nor browser is kept. */
export interface Session {
  readonly id: string;
  readonly person: string;
  readonly way: SignInWay;
  readonly begunAt: string;
  readonly seenAt: string;
  readonly endsAt: string;
}

/** A session that begins. Times are milliseconds since 1970. */
export interface SessionGiven {
  readonly hash: Uint8Array;
  readonly id: string;
  readonly person: string;
  readonly way: SignInWay;
  readonly now: number;
  readonly endsAt: number;
}

/** Until when a session counts as used lately, beside its own end. */
export interface Moment {
  readonly now: number;
  /** How long it may lie unused, in milliseconds. */
  readonly idle: number;
}

const sessions = `
  select id, person, way, begun_at as "begunAt", seen_at as "seenAt", ends_at as "endsAt"
  from tenfold_access.session where ended_at is null and ends_at > $1 and seen_at > $2`;

export async function addSession(store: Asked, given: SessionGiven): Promise<void> {
  const { hash, id, person, way, now, endsAt } = given;
  await store.query(
    `insert into tenfold_access.session (hash, id, person, way, begun_at, seen_at, ends_at)
     values ($1, $2, $3, $4, $5, $5, $6)`,
    [hash, id, person, way, at(now), at(endsAt)],
  );
}

/** The session whose token has that hash, while it holds. */
export async function readSession(store: Asked, hash: Uint8Array, { now, idle }: Moment): Promise<Session | undefined> {
  return (await store.query<Session>(`${sessions} and hash = $3`, [at(now), at(now - idle), hash])).rows[0];
}

/** A person's sessions that hold, latest first. */
export async function readSessions(store: Asked, person: string, { now, idle }: Moment): Promise<readonly Session[]> {
  const { rows } = await store.query<Session>(`${sessions} and person = $3 order by begun_at desc, id`, [
    at(now),
    at(now - idle),
    person,
  ]);
  return rows;
}

/** Notes that a session was used. */
export async function seeSession(store: Asked, id: string, now: number): Promise<void> {
  await store.query('update tenfold_access.session set seen_at = greatest(seen_at, $2) where id = $1', [id, at(now)]);
}

/** Ends a person's session of that id, or all of them where `id` is `null`; how many. */
export async function endSessions(
  store: Asked,
  { person, id, now }: { readonly person: string; readonly id: string | null; readonly now: number },
): Promise<number> {
  const { rowCount } = await store.query(
    `update tenfold_access.session set ended_at = $3
     where person = $1 and ($2::text is null or id = $2) and ended_at is null`,
    [person, id, at(now)],
  );
  return rowCount ?? 0;
}
