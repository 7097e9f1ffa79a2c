import { expect, test } from 'vitest';
import { settingsFrom } from '../src/start/settings.ts';
import { openTestApp } from './support/test-app.ts';

const limits = { perAddress: 2, writesPerActor: 1000 };
const behind = await openTestApp({ limits, proxies: ['10.1.0.0/16'] });
const alone = await openTestApp({ limits });

/** The statuses of three requests that one peer brings, each said to be of another client. */
async function threeFrom(
  { app }: typeof behind,
  peer: string,
  forwarded: readonly string[],
): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (const client of forwarded) {
    const headers = { 'x-forwarded-for': client };
    statuses.push((await app.inject({ url: '/health/live', remoteAddress: peer, headers })).statusCode);
  }
  return statuses;
}

const others = ['203.0.113.1', '203.0.113.2', '203.0.113.3'];
const same = ['203.0.113.9', '203.0.113.9', '203.0.113.9'];

test('a trusted proxy is believed: each of its clients is counted by himself', async () => {
  expect(await threeFrom(behind, '10.1.2.3', others)).toEqual([200, 200, 200]);
  expect(await threeFrom(behind, '10.1.2.3', same)).toEqual([200, 200, 429]);
});

test('what a client wrote before the proxy’s own word counts for nothing', async () => {
  const forged = ['1.1.1.1, 203.0.113.20', '2.2.2.2, 203.0.113.20', '3.3.3.3, 203.0.113.20'];
  expect(await threeFrom(behind, '10.1.2.3', forged)).toEqual([200, 200, 429]);
});

test('nobody else is believed, nor anybody where no proxy is named', async () => {
  expect(await threeFrom(behind, '10.2.0.1', others)).toEqual([200, 200, 429]);
  expect(await threeFrom(alone, '10.1.2.3', others)).toEqual([200, 200, 429]);
});

test('the setting names addresses and networks, or is refused', () => {
  const set = (typed: string) => settingsFrom({ TENFOLD_DATA: '/nowhere', TENFOLD_TRUSTED_PROXY: typed });
  expect(set(' 10.0.0.7, fd00::/8 ,')).toMatchObject({ proxies: ['10.0.0.7', 'fd00::/8'] });
  expect(set('')).toMatchObject({ proxies: [] });
  for (const typed of [
    'proxy.example',
    '10.0.0.0/33',
    '10.0.0.0/0',
    '::/0',
    'fd00::/129',
    '10.0.0.0/8/8',
    '10.0.0.0/',
    'fe80::1%lo',
  ])
    expect(set(`10.0.0.7,${typed}`)).toMatchObject({ key: 'server.no-proxy', figures: { quote: { quote: typed } } });
});
