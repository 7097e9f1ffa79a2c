import { afterAll, expect, test } from 'vitest';
import { openLedger } from '../../src/open-ledger.ts';
import { startEmbedded } from '../../src/engine/index.ts';
import { openIssuerAlone } from '../support/opened-issuer.ts';
import { TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';
import { folderWithDatabase } from '../engine/folders.ts';
import { audit } from './audit.ts';
import { issuers } from './issuers.ts';
import { ask } from './load.ts';
import { Writing } from './writing.ts';

const clean = { lost: [], doubled: [], gaps: [], unsealed: [], answeredOtherwise: [] };
const clock = new TestClock();
const first = await openTestLedger({ clock });
const second = await openLedger({ url: first.url, max: 4 }, clock);
afterAll(() => second.close());
for (const issuer of issuers) await openIssuerAlone(first.ledger, issuer);

test('two products that write to one database at once number one after the other', async () => {
  const keys = Array.from({ length: 40 }, (_, at) => `both-${at}`);
  const asked = keys.flatMap((key, at) =>
    issuers.map((issuer) => ask([first, second][at % 2]?.ledger ?? first.ledger, issuer, key)),
  );
  const acknowledged = await Promise.all(asked);
  expect(acknowledged).toHaveLength(80);
  expect(await audit(second, { acknowledged, again: acknowledged, open: [] })).toMatchObject(clean);
});

test('the same request by two products at once is done once and answered alike', async () => {
  const answers = await Promise.all([first, second, first, second].map(({ ledger }) => ask(ledger, 'kestrel', 'same')));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test('a clock that jumps back does not take the ledger with it', async () => {
  const before = await ask(first.ledger, 'merlin', 'before');
  clock.advance(-3_600_000);
  const after = await ask(first.ledger, 'merlin', 'after');
  // Another product, with a clock that was never right.
  clock.advance(-86_400_000);
  const later = await ask(second.ledger, 'merlin', 'later');
  expect([before, after, later].map(({ recorded }) => Date.parse(recorded))).toEqual(
    [before, before, before].map(({ recorded }) => Date.parse(recorded)),
  );
  clock.advance(2 * 86_400_000);
  const ahead = await ask(first.ledger, 'merlin', 'ahead');
  expect(Date.parse(ahead.recorded) - Date.parse(before.recorded)).toBe(86_400_000 - 3_600_000);
});

test('a second product on a data folder is refused while the first writes, and nothing of the first is lost', async () => {
  const folder = await folderWithDatabase();
  const writing = new Writing(folder, 'first');
  await writing.until(({ acknowledged }) => acknowledged.length > 0);
  await expect(startEmbedded({ folder })).rejects.toMatchObject({ refusal: { key: 'ledger-engine.folder-in-use' } });
  const before = writing.acknowledged.length;
  await writing.until(({ acknowledged }) => acknowledged.length > before + 10);
  await writing.kill();
  const server = await startEmbedded({ folder });
  const opened = await openLedger({ url: server.url }, { now: Date.now });
  const { acknowledged } = writing;
  expect(await audit(opened, { acknowledged, again: acknowledged.slice(-10), open: [] })).toMatchObject(clean);
  expect([...writing.refused]).toEqual([]);
  await opened.close();
  await server.stop();
});
