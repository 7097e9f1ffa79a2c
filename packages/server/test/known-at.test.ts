import { isRefused } from '@tenfold/ledger';
import { expect, test } from 'vitest';
import { openIssuerAlone } from '../../ledger/test/support/opened-issuer.ts';
import { issue } from '../../ledger/test/support/small-issuer.ts';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger, clock } = await openTestApp();
const HOUR = 3_600_000;
const hoursAgo = (hours: number): string => new Date(clock.now() - hours * HOUR).toISOString();

await openIssuerAlone(ledger, 'known');
clock.advance(100 * HOUR);
const known = encodeURIComponent(hoursAgo(1));

/** Whether an entry that was recorded elsewhere so many hours ago can still be brought in. */
async function takesRecordedAgo(id: string, hours: number): Promise<boolean> {
  const entries = [issue(id, '2026-11-01', 1n, { recorded: hoursAgo(hours) })];
  return !isRefused(await ledger.record('known', { entries, by: 'secretary', key: id }));
}

test('what somebody unknown asks as known at a moment keeps nobody from recording the past', async () => {
  expect((await ask(app, `/issuers/known/check?on=2026-11-20&known=${known}`)).statusCode).toBe(200);
  expect(await takesRecordedAgo('before', 3)).toBe(true);
});

test('what somebody who signed in asks is answered so for ever: nothing is recorded as known by then any more', async () => {
  const path = `/issuers/known/check?on=2026-11-20&known=${known}`;
  expect((await ask(app, path, { by: 'auditor' })).statusCode).toBe(200);
  expect(await takesRecordedAgo('after', 2)).toBe(false);
  expect(await takesRecordedAgo('later', 0)).toBe(true);
});

test('a moment that has not passed is refused, whoever asks', async () => {
  const ahead = encodeURIComponent(hoursAgo(-1));
  expect((await ask(app, `/issuers/known/check?known=${ahead}`)).statusCode).toBe(422);
  expect((await ask(app, `/issuers/known/check?known=${ahead}`, { by: 'auditor' })).statusCode).toBe(422);
});
