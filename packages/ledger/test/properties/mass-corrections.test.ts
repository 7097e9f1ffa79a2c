import { defaultPolicies } from '@tenfold/kernel';
import { Client, type PoolClient } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { readState } from '../../src/read/read-state.ts';
import { inIssuer } from '../../src/transaction.ts';
import { viewOn } from '../contract/reading.ts';
import { openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { issue } from '../support/small-issuer.ts';
import { TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';

const KEEP_EACH = 200;
const ENTRIES = 2000;
const clock = Object.assign(new TestClock(), { keepEach: KEEP_EACH });
const { ledger, pool, url } = await openTestLedger({ clock });
const owner = new Client({ connectionString: url });
await owner.connect();
afterAll(() => owner.end());

const dayOf = (at: number): string => `2025-${String(1 + Math.floor(at / 200)).padStart(2, '0')}-15`;

/** Every one of the entries anew, each in the place of the last one that said it. */
async function correctAll(round: number): Promise<void> {
  const corrections = Array.from({ length: ENTRIES }, (_, at) =>
    issue(`r${round}-${at}`, dayOf(at), BigInt(round), { supersedes: `r${round - 1}-${at}` }),
  );
  clock.advance(1000);
  await recordAlone(ledger, 'mass', corrections);
}

/** How many rows of entries the database touches for a current read, and how many of them come out of it. */
async function costOfRead(): Promise<{ readonly touched: bigint; readonly size: bigint }> {
  const head = await viewOn(ledger, 'mass', { on: '2026-01-01' });
  // A table as small as this would be read from end to end, which is no sign of how a large one is read.
  await owner.query('analyze tenfold.entry, tenfold.snapshot');
  return inIssuer(pool, { issuer: 'mass', purpose: 'read' }, async (client) => {
    await client.query('set local enable_seqscan = off');
    const from = { on: '2026-01-01', knownAt: null, size: head.size };
    const before = await touchedBy(client);
    await readState(client, 'mass', { from, policies: defaultPolicies, going: { lastDay: 'closed' } });
    return { touched: (await touchedBy(client)) - before, size: head.size };
  });
}

/** How many rows of entries this connection has looked at, in transactions before as well. */
async function touchedBy(client: PoolClient): Promise<bigint> {
  const { rows } = await client.query<{ readonly touched: bigint }>(
    `select (seq_tup_read + idx_tup_fetch)::bigint as touched from pg_stat_xact_user_tables
     where schemaname = 'tenfold' and relname = 'entry'`,
  );
  return rows[0]?.touched ?? 0n;
}

test('a past that was corrected five times over costs a current read only the versions of its last days', async () => {
  await openIssuerAlone(ledger, 'mass');
  await recordAlone(
    ledger,
    'mass',
    Array.from({ length: ENTRIES }, (_, at) => issue(`r0-${at}`, dayOf(at), 7n)),
  );
  const before = await costOfRead();
  for (const round of [1, 2, 3, 4, 5]) await correctAll(round);
  const after = await costOfRead();
  expect([before.size, after.size]).toEqual([2007n, 12_007n]);
  // Behind the last kept state lies one day of 200 entries. Each of their versions is looked at, and its correction looked up.
  const versions = 6n;
  expect(before.touched).toBe(BigInt(KEEP_EACH));
  expect(after.touched).toBe(BigInt(KEEP_EACH) * (versions + versions - 1n));
  const { register } = await viewOn(ledger, 'mass', { on: '2026-01-01' });
  expect(register.classes.get('B')?.inIssue).toBe(900n + BigInt(5 * ENTRIES));
});
