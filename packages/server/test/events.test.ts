import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { issue } from '../../ledger/test/support/small-issuer.ts';
import { openIssuerAlone, recordAlone } from '../../ledger/test/support/opened-issuer.ts';
import { type Change, Changes, type Seen } from '../src/events/changes.ts';
import { EventStream } from '../src/events/event-stream.ts';
import { openTestLedger } from '../../ledger/test/support/test-ledger.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger, timer, url, clock } = await openTestApp();
/** What another process has of the same database. */
const elsewhere = await openTestLedger({ url, clock });
await openIssuerAlone(ledger, 'kestrel');

/** What has come from a stream so far, and a way to wait until something stands in it. */
class Received {
  text = '';
  readonly #stream: Readable;

  constructor(stream: Readable) {
    this.#stream = stream;
    stream.on('data', (chunk: Buffer) => {
      this.text += chunk.toString();
    });
  }

  async until(wanted: string): Promise<string> {
    while (!this.text.includes(wanted)) await once(this.#stream, 'data');
    return this.text;
  }
}

describe('events', () => {
  test('tell which findings are answered differently after entries were recorded', async () => {
    const answer = await app.inject({ url: '/api/v1/issuers/kestrel/events', payloadAsStream: true });
    expect(answer.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    const stream = answer.stream();
    const received = new Received(stream);
    expect(await received.until('"size":"7"')).toContain('retry: 5000');
    const more = { fields: { class: 'A', shares: '10', way: 'placing', to: 'ann' } };
    await recordAlone(ledger, 'kestrel', [{ ...issue('more-weight', '2024-03-02', 10), ...more }]);
    const told = await received.until('event: findings');
    const data = JSON.parse(/^event: findings\ndata: (.*)$/m.exec(told)?.[1] ?? '') as Change;
    expect(told).toMatch(/^id: 8$/m);
    expect(data.changed).toContainEqual({
      id: '8A.13:kestrel',
      provision: '8A.13',
      subject: 'kestrel',
      before: 'kept',
      after: 'breached',
    });
    expect(received.text).not.toContain(': still here');
    timer.pass();
    await received.until(': still here');
    stream.destroy();
  });

  test('tell of what another process recorded, as soon as the sizes are looked at', async () => {
    const answer = await app.inject({ url: '/api/v1/issuers/kestrel/events', payloadAsStream: true });
    const received = new Received(answer.stream());
    await received.until('event: size');
    await recordAlone(elsewhere.ledger, 'kestrel', [issue('elsewhere', '2024-03-03', 10)]);
    timer.pass();
    expect(await received.until('"size":"9"')).toMatch(/^id: 9$/m);
    answer.stream().destroy();
  });

  test('of an issuer that is not there are refused', async () => {
    expect((await app.inject('/api/v1/issuers/nobody/events')).statusCode).toBe(404);
  });
});

describe('changes', () => {
  const seen = (size: bigint): Seen => ({ size, on: '2024-06-30', findings: [] });

  test('that come while one is looked at are looked at together, and none is left out', async () => {
    let [size, looks] = [1n, 0];
    const waiting: (() => void)[] = [];
    const changes = new Changes(async () => {
      looks += 1;
      if (looks > 1) await new Promise<void>((resolve) => waiting.push(resolve));
      return seen(size);
    });
    const told: bigint[] = [];
    await changes.listen('a', (change) => told.push(change.size));
    const first = changes.recorded('a');
    size = 2n;
    await changes.recorded('a');
    size = 3n;
    await changes.recorded('a');
    waiting.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
    waiting.shift()?.();
    await first;
    expect(told.at(-1)).toBe(3n);
    expect(looks).toBe(3);
  });

  test('of an issuer that nobody listens to are not looked at', async () => {
    let looks = 0;
    const changes = new Changes(async () => {
      looks += 1;
      return seen(1n);
    });
    const { stop } = await changes.listen('a', () => {});
    stop();
    await changes.recorded('a');
    expect([looks, changes.listeners('a'), changes.listeners()]).toEqual([1, 0, 0]);
  });
});

test('a reader that takes nothing off is let go before its events fill the memory', () => {
  let hasEnded = false;
  const stream = new EventStream(() => {
    hasEnded = true;
  });
  const changed = [{ id: 'x'.repeat(1000), provision: '8A.09', subject: 'a', before: null, after: null }];
  for (let size = 0n; size < 1000n; size += 1n) stream.tell({ issuer: 'a', size, on: '2024-06-30', changed });
  expect(stream.readable.destroyed).toBe(true);
  return new Promise<void>((resolve) => setImmediate(resolve)).then(() => expect(hasEnded).toBe(true));
});
