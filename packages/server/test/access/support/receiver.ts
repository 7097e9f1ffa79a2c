import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** What somebody was sent. */
export interface Received {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Somebody on loopback who is told things, and answers as a test wishes. */
export interface Receiver {
  readonly url: string;
  answer(status: number, headers?: Readonly<Record<string, string>>): void;
  /** Waits until so many have come since it was last asked. */
  arrived(count: number): Promise<void>;
  /** What has come since it was last asked. */
  take(): readonly Received[];
}

/** Starts a receiver on a free port; it is stopped after the file's last test. To be called while the file is read. */
export async function receive(): Promise<Receiver> {
  let wished: { readonly status: number; readonly headers: Readonly<Record<string, string>> } = {
    status: 200,
    headers: {},
  };
  let received: Received[] = [];
  const arrivals = new EventEmitter();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      received.push({ headers, body: Buffer.concat(parts).toString('utf8') });
      response.writeHead(wished.status, wished.headers).end();
      arrivals.emit('arrived');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answer: (status, headers = {}) => {
      wished = { status, headers };
    },
    arrived: async (count) => {
      while (received.length < count) await once(arrivals, 'arrived');
    },
    take: () => {
      const taken = received;
      received = [];
      return taken;
    },
  };
}
