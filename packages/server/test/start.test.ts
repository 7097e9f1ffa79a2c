import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../ledger/test/support/fresh-database.ts';
import { settingsFrom } from '../src/start/settings.ts';
import { root } from './support/loaded-app.ts';

const url = await freshDatabase({ empty: true });
const folder = mkdtempSync(join(tmpdir(), 'tenfold-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The product as a process of its own, on the server that the tests share, and what it has said so far. */
class Product {
  readonly process: ChildProcess;
  said = '';

  constructor(more: Readonly<Record<string, string>> = {}) {
    const main = join(root, 'packages/server/src/main.ts');
    const env = { PATH: process.env['PATH'] ?? '', DATABASE_URL: url, TENFOLD_DATA: folder, TENFOLD_PORT: '0' };
    this.process = spawn(process.execPath, [main], { env: { ...env, TENFOLD_LOG: 'log', ...more } });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.said += chunk.toString();
        this.process.emit('said');
      });
    }
  }

  async until(wanted: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = wanted.exec(this.said);
      if (found !== null) return found;
      if (this.process.exitCode !== null) throw new Error(`ended with ${this.process.exitCode}: ${this.said}`);
      await Promise.race([once(this.process, 'said'), once(this.process, 'exit')]);
    }
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    const ended = once(this.process, 'exit');
    this.process.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }
}

describe('the product', () => {
  test('starts with the examples loaded and sealed, answers, and ends in order when it is told to', async () => {
    const product = new Product({ LANG: 'zh_HK.UTF-8' });
    const [, address = ''] = await product.until(/Tenfold 已於 (http:\/\/localhost:\d+\/) 運行/);
    const [, link = ''] = await product.until(/請勿外傳：(http:\S+)/);
    expect(new URL(link).origin).toBe(new URL(address).origin);
    expect(await (await fetch(`${address}health/ready`)).json()).toEqual({ status: 'ready' });
    const check = await fetch(`${address}api/v1/issuers/sensetime/check?on=2023-12-18`);
    expect(await check.json()).toMatchObject({ issuer: 'sensetime', on: '2023-12-18' });
    const checkpoint = await (await fetch(`${address}api/v1/issuers/sensetime/checkpoint`)).text();
    expect(readFileSync(join(folder, 'logs/sensetime/checkpoint'), 'utf8')).toBe(checkpoint);
    expect(statSync(join(folder, 'secret')).mode & 0o077).toBe(0);
    // A stream of events keeps its connection for ever; it is no reason not to end.
    const events = await fetch(`${address}api/v1/issuers/sensetime/events`);
    expect(events.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(await product.end('SIGTERM')).toBe(0);
    expect(product.said).toMatch(/已結束。凡已確認者均已記入帳冊。\n$/);
    await events.text().catch(() => null);
  });

  test('starts again on what it left, which it does not load once more, and greets a program in JSON', async () => {
    const product = new Product({ TENFOLD_GREETING: 'json' });
    await product.until(/\n/);
    const { address, format } = JSON.parse(product.said) as { readonly address: string; readonly format: string };
    expect(format).toBe('tenfold/serving/1');
    const { entries } = (await (await fetch(`${address}api/v1/issuers/sensetime`)).json()) as {
      readonly entries: string;
    };
    const { entries: inFile } = JSON.parse(readFileSync(join(root, 'examples/sensetime.json'), 'utf8')) as {
      readonly entries: readonly unknown[];
    };
    expect(entries).toBe(String(inFile.length));
    expect(await product.end('SIGINT')).toBe(0);
    expect(readFileSync(join(folder, 'log'), 'utf8')).not.toMatch(/"level":(?:50|60)/);
  });

  test('serves the servers of a placement as one', async () => {
    const path = join(folder, 'placement.json');
    const placement = { format: 'tenfold/placement/1', servers: { only: url }, otherwise: 'only', issuers: {} };
    writeFileSync(path, JSON.stringify(placement));
    const product = new Product({ TENFOLD_GREETING: 'json', TENFOLD_PLACEMENT: path, DATABASE_URL: '' });
    await product.until(/\n/);
    const { address } = JSON.parse(product.said) as { readonly address: string };
    const check = await fetch(`${address}api/v1/issuers/sensetime/check?on=2023-12-18`);
    expect(await check.json()).toMatchObject({ issuer: 'sensetime', on: '2023-12-18' });
    expect(await product.end('SIGTERM')).toBe(0);
    expect(readFileSync(join(folder, 'log'), 'utf8')).not.toMatch(/"level":(?:50|60)/);
  });

  test.each([
    [{ TENFOLD_PORT: '70000' }, '“70000” is no port.'],
    [{ TENFOLD_ORIGIN: 'register' }, '“register” is no address of the web.'],
    [{ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, 'DATABASE_URL'],
  ])('does not start with %j, and says why', async (env, sentence) => {
    const product = new Product(env);
    const [code] = (await once(product.process, 'close')) as [number];
    expect(code).toBe(2);
    expect(product.said).toContain(sentence);
    expect(product.said).not.toMatch(/\n\s+at /);
  });
});

test('the settings are those of the environment, and one’s own machine where nothing is said', () => {
  expect(settingsFrom({ HOME: folder, TENFOLD_DATA: folder })).toMatchObject({
    databaseUrl: null,
    host: '127.0.0.1',
    port: 8010,
    origin: null,
    logName: 'tenfold.localhost',
    logFile: null,
    language: 'en',
    greeting: 'text',
  });
  const wished = { TENFOLD_DATA: folder, TENFOLD_ORIGIN: 'https://register.example.com/', TENFOLD_LOG: 'a.log' };
  expect(settingsFrom({ ...wished, TENFOLD_PORT: '0', TENFOLD_REQUESTS_PER_MINUTE: '7' })).toMatchObject({
    origin: 'https://register.example.com',
    logName: 'register.example.com',
    logFile: join(folder, 'a.log'),
    port: 0,
    limits: { perAddress: 7 },
  });
});

test('signing in from elsewhere is set whole or not at all, and with an address', () => {
  const set = (client: string, provider: string): object =>
    settingsFrom({
      TENFOLD_DATA: folder,
      TENFOLD_OPENID_PROVIDER: provider,
      TENFOLD_OPENID_CLIENT: client,
      TENFOLD_OPENID_SECRET: 's',
    });
  expect(set('c', 'https://accounts.example.com')).toMatchObject({
    openId: { provider: 'https://accounts.example.com', clientId: 'c', clientSecret: 's' },
  });
  expect(set('', '')).toMatchObject({
    key: 'server.open-id-incomplete',
    figures: { missing: { list: [{ quote: 'TENFOLD_OPENID_PROVIDER' }, { quote: 'TENFOLD_OPENID_CLIENT' }] } },
  });
  expect(set('c', 'accounts')).toMatchObject({ key: 'server.no-open-id-provider' });
});
