import { expect, test, vi } from 'vitest';
import { issue } from '../../ledger/test/support/small-issuer.ts';
import { openIssuerAlone, recordAlone } from '../../ledger/test/support/opened-issuer.ts';
import { entityTag, isNamed } from '../src/route/entity-tag.ts';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger, clock } = await openTestApp();
await openIssuerAlone(ledger, 'kestrel');

async function tagOf(path: string): Promise<string> {
  const { statusCode, headers } = await ask(app, path, { by: 'reader' });
  expect(statusCode).toBe(200);
  expect(headers.etag).toMatch(/^"[\w-]{27}"$/);
  return String(headers.etag);
}

async function again(path: string, tag: string): Promise<number> {
  const answer = await ask(app, path, { by: 'reader', headers: { 'if-none-match': tag } });
  if (answer.statusCode === 304) expect(answer.body).toBe('');
  return answer.statusCode;
}

test('an answer is not sent again until something is recorded', async () => {
  const path = '/issuers/kestrel/check?on=2024-06-30';
  const tag = await tagOf(path);
  expect(await again(path, tag)).toBe(304);
  expect(await again(path, `"another", W/${tag}`)).toBe(304);
  await recordAlone(ledger, 'kestrel', [issue('placing-1', '2024-03-01', 10)]);
  expect(await again(path, tag)).toBe(200);
  expect(await tagOf(path)).not.toBe(tag);
});

test('another question, language or day has another tag', async () => {
  const paths = [
    '/issuers/kestrel/check',
    '/issuers/kestrel/check?on=2024-06-30',
    '/issuers/kestrel/check?on=2024-06-30&lang=zh-Hant',
    '/issuers/kestrel/entries',
    '/issuers/kestrel',
    '/rules',
    '/rules/8A.15',
  ];
  const tags = [];
  for (const path of paths) tags.push(await tagOf(path));
  expect(new Set(tags).size).toBe(paths.length);
  const [today = ''] = tags;
  clock.advance(86_400_000);
  expect(await again('/issuers/kestrel/check', today)).toBe(200);
});

test('the size of the ledger is asked for once before an answer and once after it, and once where nothing is sent', async () => {
  const size = vi.spyOn(ledger, 'size');
  const asked = async (path: string, tag = ''): Promise<number> => {
    size.mockClear();
    await ask(app, path, { by: 'reader', headers: { 'if-none-match': tag } });
    return size.mock.calls.length;
  };
  const path = '/issuers/kestrel/check?on=2024-05-31';
  const tag = await tagOf(path);
  expect([await asked(path), await asked(path, tag)]).toEqual([2, 1]);
  expect(await asked('/issuers/kestrel/explain/8A.13:kestrel')).toBe(2);
  size.mockRestore();
});

test('a refusal has no tag and is kept by nobody', async () => {
  const { headers } = await ask(app, '/issuers/kestrel/check?on=2001-01-01');
  expect(headers.etag).toBeUndefined();
  expect(headers['cache-control']).toBe('no-store');
});

test('tags tell apart what is run together (RFC 9110, 8.8.3)', () => {
  expect(entityTag(['a', 'bc'])).not.toBe(entityTag(['ab', 'c']));
  expect(isNamed('"a"', '*')).toBe(true);
  expect(isNamed('"a"', '"b", "a"')).toBe(true);
  expect(isNamed('"a"', '"b"')).toBe(false);
  expect(isNamed('"a"', undefined)).toBe(false);
});
