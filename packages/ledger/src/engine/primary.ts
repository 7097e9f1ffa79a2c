import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { asRefusal } from './failure.ts';
import { refuse } from './refusal.ts';
import { asText, type ServerAddress } from './server-list.ts';

const PAUSE_BETWEEN_ROUNDS = 100;

/**
 * Which of several servers takes writes. After a fail-over it is another one, so what was found is forgotten when a server
 * turns out to be a standby, or goes away.
 */
export class Primary {
  readonly #servers: readonly ServerAddress[];
  readonly #timeout: number;
  #found: Promise<ServerAddress> | null = null;

  /** `timeout` is how long to look, in milliseconds. */
  constructor(servers: readonly ServerAddress[], timeout: number) {
    this.#servers = servers;
    this.#timeout = timeout;
  }

  /** Where the primary is; an `EngineRefusal` where none is found in time. One server alone is taken at its word. */
  async locate(): Promise<ServerAddress> {
    const [first, ...others] = this.#servers;
    if (first !== undefined && others.length === 0) return first;
    this.#found ??= this.#search();
    try {
      return await this.#found;
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  forget(): void {
    this.#found = null;
  }

  async #search(): Promise<ServerAddress> {
    const until = performance.now() + this.#timeout;
    while (performance.now() < until) {
      const answers = await Promise.all(this.#servers.map((server) => answerOf(server, this.#timeout)));
      // One that was a primary before and came back believes that it still is; its history is the shorter one.
      const newest = Math.max(...answers.map(({ timeline }) => timeline ?? 0));
      if (newest > 0) return this.#servers[answers.findIndex(({ timeline }) => timeline === newest)] as ServerAddress;
      // A standby may lack what the primary has, as a database made just now; but where nobody else leads, that is the reason.
      const refusal = answers.find((answer) => answer.refusal !== undefined)?.refusal;
      if (refusal !== undefined) throw refusal;
      await wait(PAUSE_BETWEEN_ROUNDS);
    }
    throw refuse('no-primary', { place: asText(this.#servers) });
  }
}

interface Answer {
  readonly timeline: number | null;
  readonly refusal?: unknown;
}

async function answerOf(server: ServerAddress, timeout: number): Promise<Answer> {
  try {
    return { timeline: await timelineOf(server, timeout) };
  } catch (refusal) {
    return { timeline: null, refusal };
  }
}

/** Whether a server is there and is no standby. Throws as `timelineOf` does. */
export async function takesWrites(server: ServerAddress, timeout: number): Promise<boolean> {
  return (await timelineOf(server, timeout)) !== null;
}

/** The timeline is the first eight digits of the name of the journal's file: one more for each promotion. */
const question = `
  select case when not pg_is_in_recovery() then left(pg_walfile_name(pg_current_wal_lsn()), 8) end as timeline`;

/**
 * How often the history that a server writes has gone over to another primary; `null` for a standby and where nobody
 * answers. Throws an `EngineRefusal` for what waiting would not mend, as a wrong password. `timeout` is how long to wait for
 * its answer, in milliseconds.
 */
async function timelineOf({ host, port, url }: ServerAddress, timeout: number): Promise<number | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: timeout, query_timeout: timeout });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ readonly timeline: string | null }>(question);
    const timeline = rows[0]?.timeline ?? null;
    return timeline === null ? null : Number.parseInt(timeline, 16);
  } catch (error) {
    const refusal = asRefusal(error, `${host}:${port}`);
    if (mayPass(refusal)) return null;
    throw refusal;
  } finally {
    client.end(() => {});
  }
}

const passing = /\.(?:unreachable|connection-lost|not-ready|too-many-connections)$|timeout/;

function mayPass(error: unknown): boolean {
  return error instanceof Error && passing.test(error.message);
}
