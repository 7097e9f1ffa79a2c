import { defaultPolicies } from '@tenfold/kernel';
import { Client, type PoolClient } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { readState } from '../../src/read/read-state.ts';
import { storedStates } from '../../src/read/snapshots.ts';
import { inIssuer } from '../../src/transaction.ts';
import { viewOn } from '../contract/reading.ts';
import { openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { issue, smallEntries } from '../support/small-issuer.ts';
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

test('a past that was corrected five times over costs a current read nothing, and one more entry its own cost', async () => {
  await openIssuerAlone(ledger, 'mass');
  await recordAlone(
    ledger,
    'mass',
    Array.from({ length: ENTRIES }, (_, at) => issue(`r0-${at}`, dayOf(at), 7n)),
  );
  const before = await costOfRead();
  for (const round of [1, 2, 3, 4, 5]) await correctAll(round);
  const after = await costOfRead();
  expect([before, after]).toEqual([
    { size: 2007n, touched: 0n },
    { size: 12_007n, touched: 0n },
  ]);
  await recordAlone(ledger, 'mass', [issue('later', '2025-12-01', 1n)]);
  // The entry is looked at twice: whether it reaches back behind the kept state, and what it says.
  expect((await costOfRead()).touched).toBe(2n);
  const { register } = await viewOn(ledger, 'mass', { on: '2026-01-01' });
  expect(register.classes.get('B')?.inIssue).toBe(900n + BigInt(5 * ENTRIES) + 1n);
});

test('states that corrections made stale are not kept for ever', async () => {
  await openIssuerAlone(ledger, 'stale', [...smallEntries, issue('r0-0', '2025-01-15', 1n)]);
  const wanted = Array.from({ length: KEEP_EACH }, (_, at) => issue(`s-${at}`, '2025-02-15', 1n));
  await recordAlone(ledger, 'stale', wanted);
  for (const round of [1, 2, 3]) {
    clock.advance(1000);
    const supersedes = `r${round - 1}-0`;
    await recordAlone(ledger, 'stale', [issue(`r${round}-0`, '2025-01-15', BigInt(round), { supersedes })]);
    await viewOn(ledger, 'stale', { on: '2026-01-01' });
  }
  const kept = await storedStates(pool, 'stale');
  expect(kept.map(({ day, size }) => [day, size])).toEqual([['2025-02-15', 211n]]);
});
