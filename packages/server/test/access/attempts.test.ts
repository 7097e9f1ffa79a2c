import { expect, test } from 'vitest';
import { openTestAccess } from './support/test-access.ts';

const here = await openTestAccess({ attemptsPerMinute: 30 });

test('who tries too often to be let in is held back, and the trail says so once', async () => {
  const browser = here.browser();
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const link = Buffer.alloc(32, attempt).toString('base64url');
    statuses.push((await browser.post('/auth/set-up/options', { link })).statusCode);
  }
  expect(statuses).toEqual([...Array<number>(30).fill(403), ...Array<number>(10).fill(429)]);
  const held = await browser.post('/auth/passkey/options');
  expect(held.statusCode).toBe(429);
  expect(Number(held.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect(held.json().problems[0].key).toBe('access.too-many');
  const lines = (await here.trail()).filter(({ action }) => action === 'too-many');
  expect(lines.map(({ outcome, actor }) => [outcome, actor])).toEqual([['refused', 'anyone']]);
});

test('and may still read what is public', async () => {
  expect((await here.browser().get('/api/v1/issuers')).statusCode).toBe(200);
});
