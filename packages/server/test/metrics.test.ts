import { expect, test } from 'vitest';
import { issue } from '../../ledger/test/support/small-issuer.ts';
import { openIssuerAlone, recordAlone } from '../../ledger/test/support/opened-issuer.ts';
import { openTestLedger } from '../../ledger/test/support/test-ledger.ts';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger, access } = await openTestApp();
await openIssuerAlone(ledger, 'kestrel', []);

async function metrics(): Promise<string> {
  const { body, headers } = await app.inject({ url: '/metrics', headers: { 'x-test-actor': 'prometheus' } });
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  return body;
}

/** The value of a line of the text format. */
function valueOf(text: string, line: string): number {
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return Number(found?.split(' ').at(-1) ?? Number.NaN);
}

test('requests are counted by route and status, and no label holds what somebody typed', async () => {
  await ask(app, '/issuers/kestrel');
  await ask(app, '/issuers/chan-tai-man?lang=en');
  await app.inject('/chan-tai-man');
  const text = await metrics();
  const count = 'tenfold_http_request_duration_seconds_count';
  const labels = (route: string, status: number) => `{method="GET",route="${route}",status="${status}"}`;
  expect(valueOf(text, `${count}${labels('/api/v1/issuers/:issuer', 200)}`)).toBe(1);
  expect(valueOf(text, `${count}${labels('/api/v1/issuers/:issuer', 404)}`)).toBe(1);
  expect(valueOf(text, `${count}${labels('none', 404)}`)).toBe(1);
  expect(text).not.toContain('chan-tai-man');
});

test('appends and connections are counted', async () => {
  const before = valueOf(await metrics(), 'tenfold_appends_total');
  await recordAlone(ledger, 'kestrel', [issue('nothing', '2024-03-01', 1)]).catch(() => null);
  await openIssuerAlone(ledger, 'osprey');
  const text = await metrics();
  expect(valueOf(text, 'tenfold_appends_total')).toBe(before + 1);
  expect(valueOf(text, 'tenfold_database_connections{state="idle"}')).toBeGreaterThan(0);
});

test('entries are counted whoever recorded them, and not at all while the ledger can’t be reached', async () => {
  const { app: counted, ledger: own, url, clock, pool } = await openTestApp();
  const elsewhere = await openTestLedger({ url, clock });
  await openIssuerAlone(own, 'kestrel');
  await openIssuerAlone(elsewhere.ledger, 'heron');
  const entries = async (): Promise<number> => {
    const { body } = await counted.inject({ url: '/metrics', headers: { 'x-test-actor': 'prometheus' } });
    return valueOf(body, 'tenfold_entries');
  };
  expect(await entries()).toBe(14);
  await pool.end();
  expect(await entries()).toBeNaN();
  pool.end = async () => {};
});

test('they are for those who may read them', async () => {
  expect((await app.inject('/metrics')).statusCode).toBe(401);
  access.forbidden.add('read-metrics');
  const answer = await app.inject({ url: '/metrics', headers: { 'x-test-actor': 'somebody' } });
  access.forbidden.clear();
  expect(answer.statusCode).toBe(403);
});

test('a ledger that can’t be reached makes the product not ready, and leaves it alive', async () => {
  const { app: cut, pool } = await openTestApp();
  expect((await cut.inject('/health/ready')).statusCode).toBe(200);
  await pool.end();
  const answer = await cut.inject({ url: '/health/ready', headers: { 'accept-language': 'zh-HK' } });
  expect([answer.statusCode, answer.json().type]).toEqual([503, 'urn:tenfold:problem:unavailable']);
  expect((await cut.inject('/health/live')).json()).toEqual({ status: 'live' });
  pool.end = async () => {};
});
