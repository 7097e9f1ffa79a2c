import { Client, type PoolClient } from 'pg';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openPool, startEmbedded } from '../../src/engine/index.ts';
import { Ledger } from '../../src/ledger.ts';
import { prepareDatabase, PRODUCT_ROLE } from '../../src/open-ledger.ts';
import { numbersOf } from '../contract/reading.ts';
import { folderWithDatabase } from '../engine/folders.ts';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { issue } from '../support/small-issuer.ts';
import { TestClock } from '../support/test-clock.ts';

const server = await startEmbedded({ folder: await folderWithDatabase() });
await prepareDatabase(server.url);
const pool = openPool({ url: server.url, role: PRODUCT_ROLE, max: 4 });
const clock = new TestClock();
let held: PoolClient | undefined;
pool.on('acquire', (client) => (held = client));
afterAll(async () => {
  await pool.end();
  await server.stop();
});
afterEach(() => copies(''));

/** A question as the owner of the database, who gets no rows while the server is starting again. */
async function asOwner<Row extends object>(text: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: server.url });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query<Row>(text)).rows;
  } catch (error) {
    if (error instanceof Error && /ECONN|terminat|starting|recovery|shutting|not yet accepting/.test(error.message))
      return [];
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Which servers a commit waits for: with one that is not there, it waits between being on the disk and being answered. */
async function copies(names: string): Promise<void> {
  const now = (): Promise<readonly { readonly set: string }[]> =>
    asOwner(`select current_setting('synchronous_standby_names') as set`);
  while ((await now())[0]?.set !== names) {
    await asOwner(`alter system set synchronous_standby_names = '${names}'`);
    await asOwner('select pg_reload_conf()');
  }
}

/** A connection that waits in the middle of its commit. */
interface Committing {
  readonly pid: number;
  readonly query: string;
}

/** The connection that waits so, another one than those `before`. */
async function committing(waitingFor: 'SyncRep' | 'advisory', before: readonly number[] = []): Promise<Committing> {
  for (;;) {
    const rows = await asOwner<Committing>(
      `select pid, query from pg_stat_activity where wait_event = '${waitingFor}' and application_name = 'tenfold'
        and query not like '%pg_advisory%'`,
    );
    const found = rows.find(({ pid }) => !before.includes(pid));
    if (found !== undefined) return found;
  }
}

/** Ways to end what commits, in the middle of it. */
const ends: Readonly<Record<string, (committing: Committing) => Promise<unknown> | void>> = {
  'the server ends its process': async ({ pid }) => asOwner(`select pg_terminate_backend(${pid})`),
  'its process is killed, and the whole server starts again': ({ pid }) => void process.kill(pid, 'SIGKILL'),
  'the connection is cut': () => void held?.connection.stream.destroy(),
};

/** A ledger that knows the end of the record, and one that knows nothing; and what they commit with. */
const ways = [
  ['in one statement', /^select tenfold\.append_one/],
  ['in a transaction', /^commit$/],
] as const;

let issuers = 0;

async function opened(way: (typeof ways)[number][0]): Promise<{ readonly issuer: string; readonly ledger: Ledger }> {
  const issuer = `doubted-${(issuers += 1)}`;
  const ledger = new Ledger(pool, clock);
  await openIssuerAlone(ledger, issuer);
  return { issuer, ledger: way === 'in one statement' ? ledger : new Ledger(pool, clock) };
}

const expected = { first: 8n, last: 8n, recorded: '2026-11-24T12:00:00.000+08:00' };

describe.each(ways)('an append %s', (way, committed) => {
  test.each(Object.entries(ends))(
    'that is on the disk and unanswered when %s is answered, and done once',
    async (_, end) => {
      const { issuer, ledger } = await opened(way);
      await copies('nobody');
      const asked = recordAlone(ledger, issuer, [issue('a', '2025-01-02', 1n)]);
      const first = await committing('SyncRep');
      expect(first.query).toMatch(committed);
      await end(first);
      await copies('');
      expect(await asked).toEqual(expected);
      expect(await numbersOf(ledger, issuer)).toEqual([1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n]);
      expect(await recordAlone(ledger, issuer, [issue('b', '2025-01-02', 1n)])).toMatchObject({ first: 9n });
    },
  );

  test('that is not on the disk when its process is ended is done again', async () => {
    const { issuer, ledger } = await opened(way);
    const gate = await closeGate();
    const asked = recordAlone(ledger, issuer, [issue('a', '2025-01-02', 1n)]);
    const first = await committing('advisory');
    expect(first.query).toMatch(committed);
    await asOwner(`select pg_terminate_backend(${first.pid})`);
    // The same once more, by another connection.
    await committing('advisory', [first.pid]);
    await gate.end();
    expect(await asked).toEqual(expected);
    expect(await numbersOf(ledger, issuer)).toHaveLength(8);
    await asOwner('drop function passes_gate() cascade');
  });
});

/** Commits of answers wait while the connection that this gives is open. */
async function closeGate(): Promise<Client> {
  await asOwner(`create function passes_gate() returns trigger language plpgsql as $$
    begin perform pg_advisory_xact_lock_shared(4207); return null; end $$`);
  await asOwner(`create constraint trigger gate after insert on tenfold.request deferrable initially deferred
    for each row execute function passes_gate()`);
  const gate = new Client({ connectionString: server.url });
  await gate.connect();
  await gate.query('select pg_advisory_lock(4207)');
  return gate;
}

test('what was found by its key is answered only when as many copies have it as are wished for', async () => {
  const { issuer, ledger } = await opened('in one statement');
  await copies('nobody');
  const asked = recordAlone(ledger, issuer, [issue('a', '2025-01-02', 1n)]);
  const { pid } = await committing('SyncRep');
  await asOwner(`select pg_terminate_backend(${pid})`);
  const again = await committing('SyncRep', [pid]);
  expect(again.query).toBe('commit');
  // It is there already, for whoever reads.
  expect(await numbersOf(ledger, issuer)).toHaveLength(8);
  await copies('');
  expect(await asked).toEqual(expected);
});

test('a doubt that lasts is told with the key, and the key tells later', async () => {
  const { issuer } = await opened('in one statement');
  const hasty = openPool({ url: server.url, role: PRODUCT_ROLE, max: 2, commitTimeout: 100 });
  const impatient = new Ledger(hasty, Object.assign(new TestClock(), { patience: 300 }));
  const given = { entries: [issue('a', '2025-01-02', 1n)], by: 'secretary', key: 'mine' };
  await copies('nobody');
  const others = [given, { ...given, entries: [issue('b', '2025-01-02', 1n)], key: 'another' }];
  const told = await Promise.allSettled(others.map((one) => impatient.record(issuer, one)));
  expect(told).toMatchObject(
    ['mine', 'another'].map((key) => ({
      status: 'rejected',
      reason: { refusal: { key: 'ledger-engine.request-in-doubt', figures: { key: { quote: key } } } },
    })),
  );
  await copies('');
  expect(done(await impatient.record(issuer, given))).toMatchObject({ first: 8n });
  expect(await numbersOf(impatient, issuer)).toHaveLength(9);
  await hasty.end();
});
