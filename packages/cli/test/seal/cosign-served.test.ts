import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { grow, sizeIn, witnessed } from './witnessed.ts';

const { folder, cosign } = await witnessed();
const asked: string[] = [];
const server = createServer(({ url = '' }, response) => {
  asked.push(url);
  try {
    response.end(readFileSync(join(folder.path, url)));
  } catch {
    response.writeHead(url.startsWith('/broken/') ? 503 : 404).end();
  }
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a log that is served is witnessed by its address', async () => {
  await grow(folder);
  expect((await cosign(`${address}/log/`)).exit).toBe(0);
  expect(asked).toEqual(['/log/checkpoint', '/log/keys.json', '/log/tile/0/000.p/10']);
  expect(sizeIn(folder)).toBe(10);
});

test.each([
  ['none', 'There is no checkpoint at'],
  ['broken', 'answers with status 503'],
])('a log that is served is refused where it is %s', async (name, sentence) => {
  const { exit, stderr } = await cosign(`${address}/${name}`);
  expect([exit, stderr.replaceAll(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(sentence)]);
});

test('a log that is served is refused where nobody answers', async () => {
  const { exit, stderr } = await cosign('http://127.0.0.1:1');
  expect([exit, stderr.replaceAll(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('gives no answer')]);
});
