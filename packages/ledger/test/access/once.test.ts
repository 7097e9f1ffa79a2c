import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  addChallenge,
  addLink,
  addPasskey,
  addPerson,
  countPasskey,
  giveRole,
  readLink,
  takeChallenge,
  useLink,
} from '../../src/access/index.ts';
import { NOON } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';

const { pool } = await openTestLedger();
const now = NOON;
const AT_ONCE = 8;

/** Does something as often as there are connections, all at once. */
function atOnce<T>(work: () => Promise<T>): Promise<readonly T[]> {
  return Promise.all(Array.from({ length: AT_ONCE }, work));
}

await addPerson(pool, { id: 'ann', name: 'Ann', by: 'set-up', now });

test('a link is used once, however many come with it at once', async () => {
  const hash = randomBytes(32);
  await addLink(pool, { hash, person: 'ann', by: 'set-up', now, endsAt: now + 1 });
  expect(await readLink(pool, { hash, now })).toBe('ann');
  const answers = await atOnce(() => useLink(pool, { hash, now }));
  expect(answers.filter((one) => one !== undefined)).toEqual(['ann']);
  expect(await readLink(pool, { hash, now })).toBeUndefined();
});

test('a link that is over is not used, to the millisecond', async () => {
  const hash = randomBytes(32);
  await addLink(pool, { hash, person: 'ann', by: 'set-up', now, endsAt: now + 5 });
  expect(await useLink(pool, { hash, now: now + 5 })).toBeUndefined();
  expect(await useLink(pool, { hash, now: now + 4 })).toBe('ann');
});

test('a challenge is taken once, for what it was made for, while it lasts', async () => {
  const challenge = { purpose: 'show-passkey', person: null, link: null } as const;
  const [hash, late] = [randomBytes(32), randomBytes(32)];
  for (const one of [hash, late]) await addChallenge(pool, { hash: one, challenge, now, endsAt: now + 5 });
  expect(await takeChallenge(pool, { hash, purpose: 'make-passkey', now })).toBeUndefined();
  const answers = await atOnce(() => takeChallenge(pool, { hash, purpose: 'show-passkey', now }));
  expect(answers.filter((one) => one !== undefined)).toEqual([challenge]);
  expect(await takeChallenge(pool, { hash: late, purpose: 'show-passkey', now: now + 5 })).toBeUndefined();
});

test('a count of a device is taken once, and only forwards; a device without one stays at nothing', async () => {
  for (const id of ['counting', 'silent']) {
    const passkey = { id, person: 'ann', publicKey: randomBytes(8), counter: 0n, transports: [] };
    await addPasskey(pool, { passkey, now });
  }
  const answers = await atOnce(() => countPasskey(pool, { id: 'counting', counter: 7n }));
  expect(answers.filter(Boolean)).toHaveLength(1);
  expect(await countPasskey(pool, { id: 'counting', counter: 6n })).toBe(false);
  expect(await countPasskey(pool, { id: 'counting', counter: 0n })).toBe(false);
  expect(await countPasskey(pool, { id: 'counting', counter: 8n })).toBe(true);
  expect(await countPasskey(pool, { id: 'silent', counter: 0n })).toBe(true);
});

test('a role is given once, and each giving has a number of its own', async () => {
  const given = { person: 'ann', by: 'set-up', now };
  const same = await atOnce(() => giveRole(pool, 'kestrel', { ...given, role: 'approver' }));
  expect(new Set(same)).toEqual(new Set([1n]));
  const roles = ['registrar', 'committee', 'shareholder'];
  const numbers = await Promise.all(roles.map((role) => giveRole(pool, 'kestrel', { ...given, role })));
  expect(new Set(numbers)).toEqual(new Set([2n, 3n, 4n]));
});
