import { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { headerOf, issue, smallEntries } from '../../ledger/test/support/small-issuer.ts';
import { openIssuerAlone } from '../../ledger/test/support/opened-issuer.ts';
import { strictestPolicy } from '@tenfold/ledger';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger, access, url } = await openTestApp();
const at = '/issuers/kestrel';

beforeAll(async () => {
  await openIssuerAlone(ledger, 'kestrel');
  await ledger.setApprovalPolicy('kestrel', strictestPolicy, 'secretary');
});

/** 100 weighted shares of ten votes of 1900: 8101 more of others' leave him less weight; one more of his own would not. */
const placing = issue('placing', '2024-03-01', 100);

/** An issue of weighted shares after listing, which Rule 8A.14 forbids. */
const weighted = {
  ...issue('more-weight', '2024-03-02', 10),
  fields: { class: 'A', shares: '10', way: 'placing', to: 'ann' },
};

async function propose(key: string, entries: readonly unknown[], by = 'secretary'): Promise<string> {
  const answer = await ask(app, `${at}/proposals`, { method: 'POST', by, key, json: { entries, note: null } });
  expect({ status: answer.statusCode, body: answer.json() }).toMatchObject({ status: 201 });
  return answer.json().proposal;
}

describe('a proposal', () => {
  test('is read with the findings that it would change, and changes nothing before it is approved', async () => {
    const number = await propose('key-1', [weighted]);
    const read = await ask(app, `${at}/proposals/${number}?on=2024-06-30`, { by: 'approver' });
    const json = read.json();
    expect(json).toMatchObject({
      state: 'open',
      enteredBy: 'secretary',
      entries: '1',
      needsOther: true,
      on: '2024-06-30',
    });
    const changed = new Map(json.changed.map((one: { readonly id: string }) => [one.id, one]));
    expect(changed.get('8A.13:kestrel')).toMatchObject({ provision: '8A.13', before: 'kept', after: 'breached' });
    expect(changed.get('8A.14:ann:more-weight')).toMatchObject({ subject: 'ann', before: null, after: 'breached' });
    expect((await ask(app, at)).json()).toMatchObject({ entries: String(smallEntries.length) });
  });

  test('made twice with one key is one proposal, and the same key for another is refused', async () => {
    const first = await propose('key-2', [placing]);
    expect(await propose('key-2', [placing])).toBe(first);
    const other = { method: 'POST', by: 'secretary', key: 'key-2', json: { entries: [weighted], note: null } } as const;
    const answer = await ask(app, `${at}/proposals`, other);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ type: 'urn:tenfold:problem:conflict' });
    // Another person's key is another key, whatever it is called.
    expect(await propose('key-2', [placing], 'colleague')).not.toBe(first);
  });

  test('without a key is refused, with the key named', async () => {
    const answer = await ask(app, `${at}/proposals`, {
      method: 'POST',
      by: 'secretary',
      json: { entries: [placing], note: null },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().problems).toMatchObject([{ key: 'server.no-key', field: 'Idempotency-Key' }]);
  });

  test('is approved by another person, once', async () => {
    const number = await propose('key-3', [issue('placing-3', '2024-03-01', 5)]);
    const approve = (by: string, key: string) =>
      ask(app, `${at}/proposals/${number}/approve`, { method: 'POST', by, key });
    const own = await approve('secretary', 'own');
    expect({ status: own.statusCode, key: own.json().problems[0].key }).toEqual({
      status: 403,
      key: 'ledger.own-proposal',
    });
    const done = await approve('approver', 'yes');
    expect(done.statusCode).toBe(200);
    const { first, last } = done.json();
    expect({ first, last }).toEqual({ first: '8', last: '8' });
    expect((await approve('approver', 'yes')).json()).toEqual(done.json());
    expect((await approve('approver', 'again')).statusCode).toBe(409);
    const entry = (await ask(app, `${at}/entries/placing-3`, { by: 'reader' })).json();
    expect(entry).toMatchObject({ number: '8', enteredBy: 'secretary', approvedBy: 'approver', proposal: number });
  });

  test('is refused by another, or taken back by who made it, with the reason', async () => {
    const [a, b] = [await propose('key-4', [placing]), await propose('key-5', [placing])];
    const decide = (number: string, what: string, by: string) =>
      ask(app, `${at}/proposals/${number}/${what}`, {
        method: 'POST',
        by,
        key: what,
        json: { reason: 'not resolved' },
      });
    expect((await decide(a, 'reject', 'approver')).json()).toMatchObject({ state: 'refused', decidedBy: 'approver' });
    expect((await decide(b, 'withdraw', 'approver')).statusCode).toBe(403);
    expect((await decide(b, 'withdraw', 'secretary')).json()).toMatchObject({
      state: 'withdrawn',
      reason: 'not resolved',
    });
    expect((await decide(b, 'withdraw', 'secretary')).statusCode).toBe(200);
    expect((await decide(b, 'reject', 'approver')).statusCode).toBe(409);
  });

  test('that can’t be so is refused with every reason, by entry and field', async () => {
    const wrong = [
      { ...placing, id: 'a', effective: 'soon' },
      { ...placing, id: 'b', kind: 'shares-isued' },
    ];
    const answer = await ask(app, `${at}/proposals`, {
      method: 'POST',
      by: 'secretary',
      key: 'key-6',
      json: { entries: wrong, note: null },
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().problems.map(({ entry, field }: Record<string, unknown>) => [entry, field])).toEqual([
      ['a', 'effective'],
      ['b', 'kind'],
    ]);
  });
});

describe('a record file', () => {
  const send = (key: string, text: string) =>
    app.inject({
      method: 'POST',
      url: `/api/v1${at}/proposals/record`,
      headers: { 'x-test-actor': 'secretary', 'idempotency-key': key, 'content-type': 'application/json' },
      payload: text,
    });
  const recordOf = (id: string, entries: readonly object[]) =>
    JSON.stringify(
      { ...headerOf(id), entries: entries.map((one) => ({ ...one, recorded: '2024-04-01T09:00:00+08:00' })) },
      null,
      1,
    );

  test('is one proposal', async () => {
    const answer = await send('file-1', recordOf('kestrel', [placing, weighted]));
    expect(answer.statusCode).toBe(201);
    const { location } = answer.headers;
    const entries = await ask(app, `${String(location).replace('/api/v1', '')}/entries`, { by: 'reader' });
    expect(entries.json().entries.map(({ id }: { readonly id: string }) => id)).toEqual(['placing', 'more-weight']);
  });

  test('with a name twice, or a fraction, is refused with its line', async () => {
    const twice = recordOf('kestrel', [placing]).replace('"id": "placing"', '"id": "placing", "id": "placing"');
    const answer = await send('file-2', twice);
    expect(answer.statusCode).toBe(422);
    expect(answer.json().problems[0]).toMatchObject({ key: 'record-file.name-twice', field: 'id', entry: 'placing' });
    expect(answer.json().problems[0].line).toBe(
      twice.split('\n').findIndex((line) => line.includes('"id": "placing"')) + 1,
    );
  });

  test('of another issuer is refused', async () => {
    const answer = await send('file-3', recordOf('osprey', [placing]));
    expect(answer.json().problems).toMatchObject([{ key: 'server.record-of-another' }]);
  });
});

describe('a CSV file', () => {
  const send = (key: string, text: string) =>
    app.inject({
      method: 'POST',
      url: `/api/v1${at}/proposals/csv`,
      headers: { 'x-test-actor': 'secretary', 'idempotency-key': key, 'content-type': 'text/csv; charset=utf-8' },
      payload: text,
    });
  const head = 'id,kind,effective,source,standing,class,shares,way';

  test('is one proposal, a row an entry', async () => {
    const rows = ['csv-1', 'csv-2'].map((id) => `${id},shares-issued,2024-03-01,Return,primary,B,5,placing`);
    const answer = await send('csv-1', [head, ...rows].join('\r\n'));
    expect(answer.statusCode).toBe(201);
    const { proposal } = answer.json();
    const entries = await ask(app, `${at}/proposals/${proposal}/entries`, { by: 'reader' });
    expect(entries.json().entries[1]).toMatchObject({ id: 'csv-2', fields: { class: 'B', shares: '5' } });
  });

  test('of more lines than one proposal takes is refused before any is read', async () => {
    // Lines that are no entries at all: would one be read, that would be the reason.
    const answer = await send('csv-long', `${head}\n${'x\n'.repeat(250_000)}`);
    expect(answer.statusCode).toBe(413);
    expect(answer.json().problems).toMatchObject([{ key: 'server.too-many-lines' }]);
    expect(answer.json().detail).toContain('250,001 lines; one proposal takes at most 250,000');
  });

  test('whose form is wrong is refused with the line', async () => {
    const answer = await send('csv-2', `${head}\ncsv-3,"shares-issued`);
    expect(answer.statusCode).toBe(422);
    expect(answer.json().problems).toMatchObject([{ key: 'entries-csv.unclosed', line: 2 }]);
  });
});

describe('the approval policy', () => {
  test('is the strictest until it is set, and stays on record once', async () => {
    const path = `${at}/approval-policy`;
    expect((await ask(app, path, { by: 'reader' })).json()).toEqual({ others: 'four', kinds: {} });
    const policy = { others: 'four', kinds: { 'person-recorded': 'two' } };
    const set = () => ask(app, path, { method: 'PUT', by: 'secretary', key: 'policy', json: policy });
    expect((await set()).json()).toEqual(policy);
    const count = async () => {
      const client = new Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query('select count(*)::int as n from tenfold.approval_policy');
      await client.end();
      return rows[0].n as number;
    };
    const before = await count();
    await set();
    expect(await count()).toBe(before);
  });

  test('of a kind that does not exist is refused', async () => {
    const json = { others: 'four', kinds: { 'no-such-kind': 'two' } };
    const answer = await ask(app, `${at}/approval-policy`, { method: 'PUT', by: 'secretary', key: 'p', json });
    expect(answer.statusCode).toBe(400);
  });
});

describe('who may not', () => {
  test('is told to sign in where nobody is known, and that it is not permitted where somebody is', async () => {
    const path = `${at}/proposals`;
    const nobody = await ask(app, path, { method: 'POST', key: 'k', json: { entries: [placing], note: null } });
    expect({ status: nobody.statusCode, type: nobody.json().type }).toEqual({
      status: 401,
      type: 'urn:tenfold:problem:sign-in-first',
    });
    access.forbidden.add('propose');
    const somebody = await ask(app, path, { method: 'POST', by: 'reader', key: 'k', json: 'not even in order' });
    access.forbidden.clear();
    expect({ status: somebody.statusCode, type: somebody.json().type }).toEqual({
      status: 403,
      type: 'urn:tenfold:problem:forbidden',
    });
  });
});
