import { beforeAll, describe, expect, test } from 'vitest';
import { entry, issue } from '../../ledger/test/support/small-issuer.ts';
import { openIssuerAlone, recordAlone } from '../../ledger/test/support/opened-issuer.ts';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger, pool } = await openTestApp();

interface Page {
  readonly entries: readonly { readonly number: string; readonly entry: { readonly id: string } }[];
  readonly next: string | null;
}

/** The ids that a search finds, and from where it would go on. */
async function found(query: string): Promise<{ readonly ids: readonly string[]; readonly next: string | null }> {
  const answer = await ask(app, `/issuers/kestrel/entries?${query}`, { by: 'reader' });
  const { entries, next } = answer.json() as Page;
  return { ids: entries.map(({ entry: { id } }) => id), next };
}

beforeAll(async () => {
  await openIssuerAlone(ledger, 'kestrel');
  await recordAlone(ledger, 'kestrel', [
    issue('march', '2024-03-01', 5),
    issue('april', '2024-04-01', 7, { note: 'Placed with “Harbour” 50% & more' }),
    entry('roe', 'person-recorded', '2024-04-02', { person: 'roe', names: { en: 'Roe', 'zh-Hant': '羅大文' } }),
    issue('may', '2024-05-01', 9),
  ]);
});

describe('entries are found', () => {
  test('by their kind, page by page', async () => {
    expect(await found('kind=shares-issued&limit=2')).toEqual({ ids: ['march', 'april'], next: '9' });
    expect(await found('kind=shares-issued&limit=2&after=9')).toEqual({ ids: ['may'], next: null });
  });

  test('by the days on which they took effect, both of them among these', async () => {
    expect((await found('since=2024-03-01&until=2024-04-01')).ids).toEqual(['march', 'april']);
    expect((await found('kind=person-recorded&since=2024-04-01')).ids).toEqual(['roe']);
  });

  test('by a text of theirs in any case, and not by the names of members', async () => {
    expect((await found('text=harbour')).ids).toEqual(['april']);
    expect((await found(`text=${encodeURIComponent('“HARBOUR” 50% &')}`)).ids).toEqual(['april']);
    expect((await found(`text=${encodeURIComponent('大文')}`)).ids).toEqual(['roe']);
    // "fields" and "way" are names of members in each of them.
    expect((await found('text=fields')).ids).toEqual([]);
    expect((await found('text=way')).ids).toEqual([]);
  });

  test('the newest first', async () => {
    expect(await found('order=newest-first&limit=2')).toEqual({ ids: ['may', 'roe'], next: '10' });
    expect(await found('order=newest-first&limit=2&after=10&kind=shares-issued')).toEqual({
      ids: ['april', 'march'],
      next: null,
    });
  });

  test('and what is no kind, no day and no order is refused at its name', async () => {
    for (const wrong of ['kind=shares-isued', 'since=2024-02-30', 'order=random', 'text=']) {
      const answer = await ask(app, `/issuers/kestrel/entries?${wrong}`, { by: 'reader' });
      expect({ wrong, status: answer.statusCode }).toEqual({ wrong, status: 400 });
      expect(answer.json().problems[0].field).toBe(wrong.split('=')[0]);
    }
  });

  test('of one kind by its index', async () => {
    const client = await pool.connect();
    await client.query('begin');
    await client.query("set local enable_seqscan = off; select set_config('tenfold.issuer', 'kestrel', true)");
    const { rows } = await client.query<{ readonly 'QUERY PLAN': string }>(
      `explain select * from tenfold.entry e
       where e.issuer = 'kestrel' and e.number between 1 and 1000000 and e.kind = 'person-died' order by e.number limit 101`,
    );
    await client.query('rollback');
    client.release();
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('entry_kind');
  });
});
