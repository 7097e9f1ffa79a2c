import type { Check } from '@tenfold/documents';
import { expect, test } from 'vitest';
import { RecentChecks } from '../src/application/recent-checks.ts';
import { problemOf } from '../src/problem/index.ts';

const check = (): Check => ({ findings: [] }) as unknown as Check;

test('who asks the same while it is being made waits for the one answer, and gets it later as well', async () => {
  const recent = new RecentChecks();
  let made = 0;
  const make = async (): Promise<Check> => {
    made += 1;
    return check();
  };
  const [first, second] = await Promise.all([recent.of('a', make), recent.of('a', make)]);
  expect(second).toBe(first);
  expect(await recent.of('a', make)).toBe(first);
  expect(await recent.of('b', make)).not.toBe(first);
  expect(made).toBe(2);
});

test('what could not be answered is asked anew', async () => {
  const recent = new RecentChecks();
  const problem = problemOf('unknown', 'server.no-such-address');
  const right = check();
  expect(await recent.of('a', async () => problem)).toBe(problem);
  await expect(recent.of('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await recent.of('a', async () => right)).toBe(right);
});

test('the oldest of more than 64 is forgotten, and asking for one again makes it young', async () => {
  const recent = new RecentChecks();
  const right = check();
  const other = check();
  for (let nth = 0; nth < 64; nth += 1) await recent.of(`k-${nth}`, async () => right);
  await recent.of('k-0', async () => other);
  await recent.of('one more', async () => other);
  expect(await recent.of('k-0', async () => other)).toBe(right);
  expect(await recent.of('k-1', async () => other)).toBe(other);
});
