import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleText, readVerifierKey, verifyBundle } from '@tenfold/seal';
import { describe, expect, test } from 'vitest';
import { openPool } from '../../src/engine/connect.ts';
import { migrate } from '../../src/engine/migrate.ts';
import { keyFolder, Seal } from '../../src/index.ts';
import { means } from '../../src/sealing/means.ts';
import { sha256 } from '../../src/surroundings.ts';
import { inIssue, viewOn } from '../contract/reading.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { done } from '../support/opened-issuer.ts';
import { NOON, TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';
import { fill, type StoredLedger } from './stored-ledger.ts';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const clock = new TestClock(NOON + 86_400_000);

/** A database as that version left it, opened by this one. */
async function reopened(stored: StoredLedger): ReturnType<typeof openTestLedger> {
  const url = await freshDatabase({ empty: true });
  const pool = openPool({ url, max: 1 });
  await migrate(pool, stored.migrations);
  await pool.end();
  await fill(url, stored.rows);
  return openTestLedger({ url, clock });
}

const all = await Promise.all(
  files.map(async (file) => {
    const stored = JSON.parse(readFileSync(join(folder, file), 'utf8')) as StoredLedger;
    return { stored, version: stored.version, opened: await reopened(stored) };
  }),
);

test('there is one of every version that was released', () => {
  expect(all.map(({ version }) => version)).toContain('0.1.0');
});

describe.each(all)('the ledger of version $version', ({ stored: { answers }, opened: { ledger, pool } }) => {
  const keys = keyFolder(mkdtempSync(join(tmpdir(), 'tenfold-keys-')));
  const seal = new Seal(pool, clock, { keys, logName: 'registry.example' });

  test('holds against its seal', async () => {
    const checked = done(await seal.check('kestrel'));
    expect(checked).toEqual({ entries: 269n, checkpoints: answers.checkpoints.length, broken: null });
  });

  test('gives the same checkpoints and keys, and the same record', async () => {
    const checkpoints = await seal.checkpoints('kestrel', { after: 0n, limit: 10 });
    expect(checkpoints.map(({ text }) => text)).toEqual(answers.checkpoints);
    expect(await seal.keys('kestrel')).toEqual(answers.keys);
    const pieces: string[] = [];
    done(await ledger.export('kestrel', (text) => void pieces.push(text)));
    expect(pieces.join('')).toBe(answers.record);
  });

  test('answers as it answered then, also of what was known before', async () => {
    for (const { shares, ...at } of answers.inIssue) {
      expect({ ...at, shares: String(inIssue(await viewOn(ledger, 'kestrel', at))) }).toEqual({ ...at, shares });
    }
  });

  test('proves its entries to those who hold its first key and its first checkpoint', async () => {
    const key = readVerifierKey(answers.keys.first, sha256);
    if ('problem' in key) throw new Error('no key');
    const bundle = done(await seal.prove('kestrel', { entry: 'right', olderSize: 8 }));
    const olderCheckpoint = answers.checkpoints[0] as string;
    expect(verifyBundle(bundleText(bundle), { ...means, trustedKeys: [key.value], olderCheckpoint }).ok).toBe(true);
  });

  test('keeps its requests, proposals and evidence', async () => {
    const asked = { number: 1n, by: 'chair', key: 'a' };
    expect(done(await ledger.approve('kestrel', asked))).toMatchObject({ first: 269n, last: 269n });
    const proposals = await ledger.proposals('kestrel', { after: 0n, limit: 9 });
    expect(proposals.map(({ state }) => state)).toEqual(['approved', 'refused']);
    const hash = sha256('Minutes of the board').toString('hex');
    expect((await ledger.evidence('kestrel', hash))?.name).toBe('minutes.txt');
  });
});
