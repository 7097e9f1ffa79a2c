import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openIssuerAlone } from '../../ledger/test/support/opened-issuer.ts';
import { evidenceTypes, isOfType } from '../src/application/sniff-file.ts';
import { attachment } from '../src/route/send-answer.ts';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger } = await openTestApp();
await openIssuerAlone(ledger, 'kestrel');

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

async function add(bytes: Buffer, { type = 'application/pdf', name = 'minutes.pdf' } = {}) {
  return app.inject({
    method: 'POST',
    url: `/api/v1/issuers/kestrel/evidence?${new URLSearchParams({ name }).toString()}`,
    headers: { 'x-test-actor': 'secretary', 'idempotency-key': 'file', 'content-type': type },
    payload: bytes,
  });
}

test('a file is kept under the SHA-256 of its bytes, once, and given back to be saved', async () => {
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const [first, again] = [
    await add(pdf, { name: '董事會 minutes.pdf' }),
    await add(pdf, { name: '董事會 minutes.pdf' }),
  ];
  expect([first.statusCode, first.json()]).toEqual([201, { sha256 }]);
  expect(again.json()).toEqual({ sha256 });
  const read = await ask(app, `/issuers/kestrel/evidence/${sha256}`, { by: 'reader' });
  expect(read.rawPayload.equals(pdf)).toBe(true);
  expect(read.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="____minutes.pdf"; filename*=UTF-8''%E8%91%A3%E4%BA%8B%E6%9C%83%20minutes.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
});

describe('is refused', () => {
  test.each([
    [
      'a page of HTML that calls itself a PDF',
      Buffer.from('<html><script>1</script>'),
      'application/pdf',
      'server.other-type',
    ],
    ['a PDF that calls itself text', pdf, 'text/plain', 'server.other-type'],
    ['bytes that are no text', Buffer.from([0x61, 0x00, 0x62]), 'text/csv', 'server.other-type'],
    ['a kind that is not taken', Buffer.from('<svg/>'), 'image/svg+xml', 'server.media-type'],
    ['nothing', Buffer.alloc(0), 'application/pdf', 'server.no-body'],
  ])('%s', async (_, bytes, type, key) => {
    const answer = await add(bytes, { type });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.json().problems[0].key).toBe(key);
  });

  test('more than 25 MiB, without reading it all', async () => {
    const answer = await add(Buffer.alloc(25 * 1024 * 1024 + 1));
    expect([answer.statusCode, answer.json().problems[0].key]).toEqual([413, 'server.too-large']);
  });

  test('a hash that nothing has', async () => {
    const answer = await ask(app, `/issuers/kestrel/evidence/${'0'.repeat(64)}`, { by: 'reader' });
    expect([answer.statusCode, answer.json().problems[0].key]).toEqual([404, 'server.no-evidence']);
  });
});

test('no type that a browser would run is taken', () => {
  expect(evidenceTypes.filter((type) => /html|svg|javascript|\/xml/.test(type))).toEqual([]);
  expect(isOfType(Buffer.from('a,b\n1,2\n'), 'text/csv')).toBe(true);
  expect(isOfType(Buffer.from('MM\0*rest', 'latin1'), 'image/tiff')).toBe(true);
});

test('a name can’t break out of its header (RFC 6266)', () => {
  expect(attachment('a"; filename="evil.html\r\nX: 1')).not.toMatch(/[\r\n]|"evil/);
});
