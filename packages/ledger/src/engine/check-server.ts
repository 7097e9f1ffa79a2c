import type { Pool } from 'pg';
import { MAJOR_VERSION } from './data-folder.ts';
import { asRefusal } from './failure.ts';
import { EngineRefusal, refuse } from './refusal.ts';

/** The oldest PostgreSQL that the ledger is tried on. */
const OLDEST = 15;

/** What a server says about itself and about what the account that signed in may do. */
interface Answer {
  readonly version: number;
  readonly named: string;
  readonly encoding: string;
  readonly account: string;
  readonly database: string;
  readonly may_create: boolean;
  readonly may_make_roles: boolean;
}

const question = `
  select current_setting('server_version_num')::int / 10000 as version, current_setting('server_version') as named,
    current_setting('server_encoding') as encoding, current_user as account, current_database() as database,
    has_database_privilege(current_database(), 'create') as may_create,
    to_regrole($1) is not null or (select rolsuper or rolcreaterole from pg_roles where rolname = current_user)
      as may_make_roles`;

/**
 * Asks a server whether the ledger can live in it. Throws an `EngineRefusal`: it can't be reached, is older than 15, does
 * not keep text as UTF-8, or the account may not make a schema or `role`, the role that the product takes on.
 */
export async function checkServer(pool: Pool, role: string): Promise<void> {
  const { version, named, encoding, account, database, may_create, may_make_roles } = await ask(pool, role);
  if (version < OLDEST) throw refuse('server-too-old', { found: named, oldest: String(OLDEST), tried: MAJOR_VERSION });
  if (encoding !== 'UTF8') throw refuse('not-utf-8', { database, encoding });
  if (!may_create) throw refuse('may-not-create', { account, database });
  if (!may_make_roles) throw refuse('may-not-make-roles', { account, role });
}

async function ask(pool: Pool, role: string): Promise<Answer> {
  try {
    const { rows } = await pool.query<Answer>(question, [role]);
    return rows[0] as Answer;
  } catch (error) {
    if (error instanceof EngineRefusal) throw error;
    throw asRefusal(error, 'DATABASE_URL');
  }
}
