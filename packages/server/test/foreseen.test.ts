import { beforeAll, describe, expect, test } from 'vitest';
import { issue, smallEntries } from '../../ledger/test/support/small-issuer.ts';
import { openIssuerAlone } from '../../ledger/test/support/opened-issuer.ts';
import { strictestPolicy } from '@tenfold/ledger';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger } = await openTestApp();
const at = '/issuers/kestrel';

beforeAll(async () => {
  await openIssuerAlone(ledger, 'kestrel');
  await ledger.setApprovalPolicy('kestrel', strictestPolicy, 'secretary');
});

/** 90 of the 900 ordinary shares bought back and cancelled: 100 of 1000 may be weighted, and 100 of 910 are. */
const buyBack = [
  { ...issue('bought', '2024-03-01', 90), kind: 'shares-bought-back', fields: fields({ for: 'cancellation' }) },
  { ...issue('cancelled', '2024-03-01', 90), kind: 'shares-cancelled', fields: fields({ from: 'bought-back' }) },
];

function fields(more: object): object {
  return { class: 'B', shares: '90', ...more };
}

describe('what entries would do is foreseen', () => {
  test('with the reasons, and with what becomes due, and nothing is kept', async () => {
    const answer = await ask(app, `${at}/foreseen?on=2024-03-01`, {
      method: 'POST',
      by: 'secretary',
      json: { entries: buyBack },
    });
    const { on, changed, due } = answer.json();
    expect({ status: answer.statusCode, on }).toEqual({ status: 200, on: '2024-03-01' });
    const finding = changed.find((one: { readonly provision: string }) => one.provision === '8A.15');
    expect(finding).toMatchObject({ after: 'action-required', standing: 'primary' });
    expect(finding.reasons.join(' ')).toMatch(/\d/);
    expect(due.map(({ provision }: { readonly provision: string }) => provision)).toContain('8A.15');
    expect((await ask(app, `${at}/proposals`, { by: 'secretary' })).json().proposals).toEqual([]);
    expect((await ask(app, at)).json()).toMatchObject({ entries: String(smallEntries.length) });
  });

  test('and an open proposal says the same', async () => {
    const made = await ask(app, `${at}/proposals`, {
      method: 'POST',
      by: 'secretary',
      key: 'buy-back',
      json: { entries: buyBack, note: null },
    });
    const read = await ask(app, `${at}/proposals/${made.json().proposal}?on=2024-03-01`, { by: 'approver' });
    const asked = await ask(app, `${at}/foreseen?on=2024-03-01`, {
      method: 'POST',
      by: 'approver',
      json: { entries: buyBack },
    });
    const [{ changed, due }, foreseen] = [read.json(), asked.json()];
    expect({ changed, due }).toEqual({ changed: foreseen.changed, due: foreseen.due });
  });

  test('and what is wrong with them is told by entry and field', async () => {
    const wrong = [{ ...issue('odd', '2024-03-01', 1), fields: { class: 'B', shares: '1,000', way: 'placing' } }];
    const answer = await ask(app, `${at}/foreseen`, { method: 'POST', by: 'secretary', json: { entries: wrong } });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().problems).toMatchObject([{ entry: 'odd', field: 'fields.shares' }]);
  });

  test('for nobody who may not read the ledger', async () => {
    const answer = await ask(app, `${at}/foreseen`, { method: 'POST', json: { entries: buyBack } });
    expect(answer.statusCode).toBe(401);
  });
});

describe('a file that says what can’t be', () => {
  const head = 'id,kind,effective,source,standing,class,shares,for,from';
  const rows = [
    'b1,shares-bought-back,2024-03-01,Made for a test,primary,B,5,cancellation,',
    'c1,shares-cancelled,2024-03-02,Made for a test,primary,B,6,,bought-back',
  ];

  test('in CSV is refused at its line', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: `/api/v1${at}/proposals/csv`,
      headers: { 'x-test-actor': 'secretary', 'idempotency-key': 'csv', 'content-type': 'text/csv' },
      payload: [head, ...rows].join('\n'),
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().problems).toMatchObject([{ entry: 'c1', line: 3 }]);
  });

  test('as a record is refused at the line where the entry names itself', async () => {
    const bought = {
      ...issue('b2', '2024-03-01', 5, { recorded: '2024-03-01T00:00:00Z' }),
      kind: 'shares-bought-back',
      fields: { class: 'B', shares: '5', for: 'cancellation' },
    };
    const cancelled = {
      ...bought,
      id: 'kestrel',
      kind: 'shares-cancelled',
      fields: { class: 'B', shares: '6', from: 'bought-back' },
    };
    const record = {
      format: 'tenfold/record/1',
      issuer: { id: 'kestrel', names: { en: 'Kestrel Robotics' } },
      entries: [bought, cancelled],
    };
    const text = JSON.stringify(record, null, 2);
    const answer = await app.inject({
      method: 'POST',
      url: `/api/v1${at}/proposals/record`,
      headers: { 'x-test-actor': 'secretary', 'idempotency-key': 'record', 'content-type': 'application/json' },
      payload: text,
    });
    const [told] = answer.json().problems;
    expect({ status: answer.statusCode, entry: told.entry }).toEqual({ status: 422, entry: 'kestrel' });
    // An entry may be called as the issuer is, whose id stands before.
    expect(text.split('\n')[told.line - 1]).toContain('"id": "kestrel"');
    expect(told.line).toBeGreaterThan(10);
  });
});
