import { Pool } from 'pg';
import { clientOf } from './client-of-primary.ts';
import { asText, type ServerAddress, serversIn } from './server-list.ts';
import { typeParsers } from './type-parsers.ts';

/** What a pool of connections is to be. Times are in milliseconds. */
export interface PoolWish {
  /** One server, or several of which one takes writes: `postgres://…@one:5432,two:5432/database`. */
  readonly url: string;
  /** The role that every connection takes on, if not the one it signs in with. */
  readonly role?: string;
  /** How many connections at most; 10 if left out. */
  readonly max?: number;
  /** How long one statement may take; a minute if left out. */
  readonly statementTimeout?: number;
  /** How long a transaction may do nothing before it is ended, so that nobody waits for its locks; a minute if left out. */
  readonly idleTimeout?: number;
  /** How long to look for a server that takes writes; ten seconds if left out. */
  readonly connectTimeout?: number;
  /** How long to wait for the answer to a commit, which may wait for copies on other servers; a quarter of a minute if left out. */
  readonly commitTimeout?: number;
}

/** What is known of a pool beside its connections. */
export interface PoolFacts {
  /** Where its servers are, as a person may read it. */
  readonly place: string;
  readonly commitTimeout: number;
}

const facts = new WeakMap<Pool, PoolFacts>();

const MINUTE = 60_000;
const TEN_SECONDS = 10_000;
const QUARTER_MINUTE = 15_000;

/** What is known of a pool that `openPool` made; of another one, what holds of all. */
export function factsOf(pool: Pool): PoolFacts {
  return facts.get(pool) ?? { place: 'DATABASE_URL', commitTimeout: QUARTER_MINUTE };
}

/**
 * Connections to PostgreSQL. Opens none before the first is asked for. Asking throws an `EngineRefusal` where the server
 * can't be reached or does not let us in. Connections to a server that turns out to be a standby, and those that break, are
 * thrown away, and the next ones are made to whichever server takes writes then. Throws an `EngineRefusal` at once for a URL
 * that can't be read.
 */
export function openPool(wish: PoolWish): Pool {
  const { url, max = 10, statementTimeout = MINUTE, idleTimeout = MINUTE } = wish;
  const { connectTimeout = TEN_SECONDS, commitTimeout = QUARTER_MINUTE } = wish;
  const servers = serversIn(url);
  const session = { role: wish.role ?? null, statementTimeout, idleTimeout };
  const pool = new Pool({
    connectionString: (servers[0] as ServerAddress).url,
    max,
    // The database ends a statement that takes too long; this is for one that can't be reached to do so.
    query_timeout: statementTimeout === 0 ? 0 : statementTimeout + commitTimeout,
    types: typeParsers,
    // What does not wait for an answer is sent at once; the database takes it in its order.
    pipeline: true,
    application_name: 'tenfold',
    keepAlive: true,
    Client: clientOf(servers, { session, connectTimeout }),
  });
  // An idle connection that breaks is replaced when one is needed; the pool has let go of it already.
  pool.on('error', () => {});
  facts.set(pool, { place: asText(servers), commitTimeout });
  return pool;
}
