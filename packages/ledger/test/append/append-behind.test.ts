import type { PoolClient } from 'pg';
import { describe, expect, test } from 'vitest';
import { Ledger } from '../../src/ledger.ts';
import { keysOf, numbersOf } from '../contract/reading.ts';
import { checkIssuer } from '../../src/sealing/self-check.ts';
import { inIssuer } from '../../src/transaction.ts';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { entry, issue } from '../support/small-issuer.ts';
import { TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';

const clock = new TestClock();
const { ledger, pool } = await openTestLedger({ clock });
/** Another product on the same database. */
const other = new Ledger(pool, clock);

/** The words with which each statement begins that is sent for some work. */
async function sentFor(work: () => Promise<unknown>): Promise<readonly string[]> {
  const sent: string[] = [];
  const note = (client: PoolClient): void => {
    const { query } = client;
    client.query = ((...given: Parameters<typeof query>) => {
      const [statement] = given as unknown as readonly [string | { readonly text: string }];
      const text = typeof statement === 'string' ? statement : statement.text;
      sent.push(
        text
          .trim()
          .split(/[\s(]+/, 2)
          .join(' '),
      );
      return (query as (...all: unknown[]) => unknown).apply(client, given);
    }) as typeof query;
    client.once('released', () => (client.query = query));
  };
  pool.on('acquire', note);
  pool.on('release', (_, client) => client.emit('released'));
  try {
    await work();
  } finally {
    pool.off('acquire', note);
  }
  return sent;
}

let issuers = 0;

async function opened(): Promise<string> {
  const issuer = `behind-${(issuers += 1)}`;
  await openIssuerAlone(ledger, issuer);
  return issuer;
}

const one = (id: string): ReturnType<typeof issue> => issue(id, '2025-01-02', 1n);

const cancel = (id: string, shares: bigint): ReturnType<typeof entry> =>
  entry(id, 'shares-cancelled', '2025-01-02', { class: 'B', shares: `${shares}`, from: 'surrendered' });

describe('behind an end that is remembered', () => {
  test('one entry is appended in one statement, and so are several, of several requests', async () => {
    const issuer = await opened();
    expect(await sentFor(() => recordAlone(ledger, issuer, [one('a')]))).toEqual(['select tenfold.append_one']);
    expect(await sentFor(() => recordAlone(ledger, issuer, [one('b'), one('c')]))).toEqual([
      'select tenfold.append_several',
    ]);
    const both = (): Promise<unknown> => Promise.all(['d', 'e'].map((id) => recordAlone(ledger, issuer, [one(id)])));
    expect(await sentFor(both)).toEqual(['select tenfold.append_several']);
    const { broken, entries } = await inIssuer(pool, { issuer, purpose: 'read' }, async (client) => ({
      ...(await checkIssuer(client, issuer)),
      entries: await ledger.entries(issuer, { after: 7n, limit: 10 }),
    }));
    expect(broken).toBeNull();
    expect(entries.map(({ number, id }) => [number, id])).toEqual([
      [8n, 'a'],
      [9n, 'b'],
      [10n, 'c'],
      [11n, 'd'],
      [12n, 'e'],
    ]);
  });

  test('what it alone can’t judge is judged by the record, after what came before it', async () => {
    const issuer = await opened();
    const asked = [one('a'), issue('b', '2024-06-03', 1n), one('c'), issue('d', '2025-01-02', 5n, { supersedes: 'a' })];
    const answers = await Promise.all(asked.map((wanted) => recordAlone(ledger, issuer, [wanted])));
    expect(answers.map(({ first }) => first)).toEqual([8n, 9n, 10n, 11n]);
    const refused = await Promise.all(
      [one('e'), one('a'), one('f')].map((wanted, at) =>
        ledger.record(issuer, { entries: [wanted], by: 'x', key: `r${at}` }),
      ),
    );
    expect(refused.map(keysOf)).toEqual([[], ['invalid record-file.id-twice'], []]);
    expect(await numbersOf(ledger, issuer)).toHaveLength(13);
  });

  test('tiles are completed where they fall', async () => {
    const issuer = await opened();
    for (let at = 0; at < 250; at += 1) await recordAlone(ledger, issuer, [one(`t-${at}`)]);
    const { broken } = await inIssuer(pool, { issuer, purpose: 'read' }, (client) => checkIssuer(client, issuer));
    expect([broken, await numbersOf(ledger, issuer)]).toMatchObject([null, { length: 257 }]);
  });
});

describe('an end that is another one by now is noticed:', () => {
  test('somebody else has appended', async () => {
    const issuer = await opened();
    expect(await recordAlone(other, issuer, [issue('a', '2025-01-02', 50n)])).toMatchObject({ first: 8n });
    expect(await recordAlone(ledger, issuer, [one('b')])).toMatchObject({ first: 9n });
    // There are 951 by now, as the other one's entry counts and what was tried before it does not.
    expect(await recordAlone(ledger, issuer, [cancel('c', 940n)])).toMatchObject({ first: 10n });
    expect(await recordAlone(other, issuer, [cancel('d', 11n)])).toMatchObject({ first: 11n });
    const more = { entries: [cancel('e', 1n)], by: 'secretary', key: 'e' };
    expect(await ledger.record(issuer, more)).toMatchObject({ refused: 'invalid' });
  });

  test('somebody else has taken the id', async () => {
    const issuer = await opened();
    await recordAlone(other, issuer, [one('a')]);
    const again = { entries: [one('a')], by: 'secretary', key: 'again' };
    expect(keysOf(await ledger.record(issuer, again))).toEqual(['invalid record-file.id-twice']);
  });

  test('the request was answered before, here or elsewhere', async () => {
    const issuer = await opened();
    const first = await recordAlone(ledger, issuer, [one('a')]);
    clock.advance(1000);
    expect(await recordAlone(ledger, issuer, [one('a')])).toEqual(first);
    const second = await recordAlone(other, issuer, [one('b')]);
    clock.advance(1000);
    expect(await recordAlone(ledger, issuer, [one('b')])).toEqual(second);
    const changed = { entries: [one('c')], by: 'secretary', key: 'a and 0 more' };
    expect(keysOf(await ledger.record(issuer, changed))).toEqual(['conflict ledger.key-used']);
    expect(await numbersOf(ledger, issuer)).toHaveLength(9);
  });

  test('every kind needs a second person since', async () => {
    const issuer = await opened();
    await other.setApprovalPolicy(issuer, { others: 'four', kinds: {} }, 'secretary');
    const alone = { entries: [one('a')], by: 'secretary', key: 'alone' };
    expect(keysOf(await ledger.record(issuer, alone))).toEqual(['forbidden ledger.needs-four-eyes']);
  });

  test('a question about what was known was answered since', async () => {
    const issuer = await opened();
    clock.advance(5000);
    const knownAt = new Date(clock.now() - 1).toISOString();
    done(await other.views(issuer, { days: ['2025-01-02'], knownAt }));
    clock.advance(-3000);
    const { recorded } = await recordAlone(ledger, issuer, [one('a')]);
    expect(Date.parse(recorded)).toBe(Date.parse(knownAt) + 1);
    clock.advance(3000);
  });

  test('somebody holds the issuer: it is waited for', async () => {
    const issuer = await opened();
    const asked = await inIssuer(pool, { issuer, purpose: 'append' }, async (client) => {
      const waiting = recordAlone(ledger, issuer, [one('a')]);
      const waits = `select from pg_locks where locktype = 'advisory' and not granted`;
      while ((await client.query(waits)).rows.length === 0);
      return { waiting };
    });
    expect(await asked.waiting).toMatchObject({ first: 8n });
  });
});
