import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  bundleText,
  entryLeaf,
  headerLeaf,
  type JsonObject,
  leafData,
  leafHash,
  nodesOf,
  readCheckpoint,
  readVerifierKey,
  recordTexts,
  staticFiles,
  verifyBundle,
  hexOf,
  emptyFrontier,
  withLeaf,
  rootOf,
  cosigned,
  verifierKey,
} from '@tenfold/seal';
import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { keyFolder, Seal } from '../../src/index.ts';
import { means } from '../../src/sealing/means.ts';
import { sha256 } from '../../src/surroundings.ts';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { headerOf, issue } from '../support/small-issuer.ts';
import { TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';

const clock = new TestClock();
const { ledger, pool } = await openTestLedger({ clock });
const folder = mkdtempSync(join(tmpdir(), 'tenfold-keys-'));
const seal = new Seal(pool, clock, { keys: keyFolder(join(folder, 'keys')), logName: 'registry.example' });

/** The log of an issuer made from its entries alone, without what the ledger keeps of it. */
async function textsOf(id: string): Promise<readonly Uint8Array[]> {
  const entries = await ledger.entries(id, { after: 0n, limit: 100_000 });
  return recordTexts({ ...headerOf(id), entries: entries.map(({ content }) => JSON.parse(content) as JsonObject) });
}

async function rootByHand(id: string): Promise<string> {
  let frontier = emptyFrontier();
  for (const text of await textsOf(id)) frontier = withLeaf(frontier, leafHash(leafData(text, sha256), sha256), sha256);
  return hexOf(rootOf(frontier, sha256));
}

function rootIn(text: string): string {
  const read = readCheckpoint(text);
  if ('problem' in read) throw new Error(read.problem.key);
  return hexOf(read.value.checkpoint.root);
}

test('a checkpoint has the root of all leaves, and one that is asked for again is the same', async () => {
  await openIssuerAlone(ledger, 'kestrel');
  const first = done(await seal.checkpoint('kestrel'));
  expect(first.size).toBe(8);
  expect(rootIn(first.text)).toBe(await rootByHand('kestrel'));
  clock.advance(1000);
  expect(await seal.checkpoint('kestrel')).toEqual(first);
  expect(await seal.latest('kestrel')).toEqual(first);
});

test('entries are proved under the latest checkpoint, and an older one is continued', async () => {
  await openIssuerAlone(ledger, 'heron');
  const older = done(await seal.checkpoint('heron'));
  const more = Array.from({ length: 700 }, (_, at) => issue(`issue-${at}`, '2025-01-02', 1n));
  await recordAlone(ledger, 'heron', more);
  const newer = done(await seal.checkpoint('heron'));
  expect(rootIn(newer.text)).toBe(await rootByHand('heron'));
  const { first } = (await seal.keys('heron')) ?? { first: '' };
  const key = readVerifierKey(first, sha256);
  if ('problem' in key) throw new Error('no key');
  for (const entry of ['class-a', 'listed', 'issue-0', 'issue-248', 'issue-249', 'issue-505', 'issue-699']) {
    const bundle = done(await seal.prove('heron', { entry, olderSize: older.size }));
    const proven = verifyBundle(bundleText(bundle), {
      ...means,
      trustedKeys: [key.value],
      olderCheckpoint: older.text,
    });
    expect(proven.checks.filter(({ holds }) => !holds)).toEqual([]);
    expect(proven.proven?.entry['id']).toBe(entry);
  }
});

test('an entry that came after the checkpoint is not proved under it', async () => {
  await openIssuerAlone(ledger, 'wren');
  expect(await seal.prove('wren', { entry: 'listed' })).toMatchObject({
    problems: [{ message: { key: 'ledger.no-checkpoint' } }],
  });
  const { size } = done(await seal.checkpoint('wren'));
  await recordAlone(ledger, 'wren', [issue('late', '2025-01-02', 1n)]);
  const refusedFor = async (asked: Parameters<Seal['prove']>[1]): Promise<unknown> => {
    const answer = await seal.prove('wren', asked);
    return 'refused' in answer ? answer.problems[0]?.message.key : 'proved';
  };
  expect(await refusedFor({ entry: 'late' })).toBe('ledger.entry-not-sealed');
  expect(await refusedFor({ entry: 'nothing' })).toBe('ledger.no-entry');
  expect(await refusedFor({ entry: 'listed', size: size + 1 })).toBe('ledger.no-such-checkpoint');
  expect(await refusedFor({ entry: 'listed', olderSize: size + 1 })).toBe('ledger.older-not-older');
  expect(await refusedFor({ entry: 'listed', olderSize: 0 })).toBe('ledger.older-not-older');
  expect(await refusedFor({ entry: 'listed' })).toBe('proved');
});

test('a new key takes over by a statement of both; what the old one signed still proves', async () => {
  await openIssuerAlone(ledger, 'plover');
  const before = done(await seal.checkpoint('plover'));
  done(await seal.rotate('plover'));
  expect(done(await seal.checkpoint('plover')).text).toBe(before.text);
  await recordAlone(ledger, 'plover', [issue('more', '2025-01-02', 1n)]);
  const after = done(await seal.checkpoint('plover'));
  const keys = await seal.keys('plover');
  expect(keys?.rotations).toHaveLength(1);
  const first = readVerifierKey(keys?.first ?? '', sha256);
  if ('problem' in first) throw new Error('no key');
  const verification = { ...means, trustedKeys: [first.value], olderCheckpoint: before.text };
  const bundle = done(await seal.prove('plover', { entry: 'more', olderSize: before.size }));
  expect(verifyBundle(bundleText(bundle), verification).ok).toBe(true);
  expect(after.text.split('\n').at(-2)).not.toBe(before.text.split('\n').at(-2));
  expect(done(await seal.check('plover'))).toEqual({ entries: 8n, checkpoints: 2, broken: null });
});

test('the cosignature of a witness joins the checkpoint; a note of another log does not', async () => {
  await openIssuerAlone(ledger, 'teal');
  const checkpoint = done(await seal.checkpoint('teal'));
  const pair = generateKeyPairSync('ed25519');
  const publicKey = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const witness = {
    key: verifierKey({ name: 'witness.example', use: 'witness', publicKey }, sha256),
    sign: (text: Uint8Array) => sign(null, text, pair.privateKey),
  };
  const read = readCheckpoint(checkpoint.text);
  if ('problem' in read) throw new Error('no checkpoint');
  const cosignature = cosigned(read.value.note, witness, 1_800_000_000n);
  clock.advance(1000);
  expect(done(await seal.cosigned('teal', cosignature)).text).toBe(cosignature);
  expect(done(await seal.cosigned('teal', cosignature)).text).toBe(cosignature);
  const other = done(await seal.checkpoint('kestrel'));
  expect(await seal.cosigned('teal', other.text)).toMatchObject({ refused: 'unknown' });
});

test('published files are those that the log alone would give, and none is written twice', async () => {
  await openIssuerAlone(ledger, 'godwit');
  const long = issue('long', '2025-01-02', 1n, { note: 'x'.repeat(70_000) });
  await recordAlone(ledger, 'godwit', [
    long,
    ...Array.from({ length: 300 }, (_, at) => issue(`i-${at}`, '2025-01-03', 1n)),
  ]);
  const checkpoint = done(await seal.checkpoint('godwit'));
  const out = join(folder, 'published');
  const expected = staticFiles(await textsOf('godwit'), checkpoint.text, sha256);
  expect(done(await seal.publish('godwit', out))).toEqual({ size: 309, written: expected.length - 1 });
  for (const { path, bytes } of expected) expect(readFileSync(join(out, path)).equals(bytes)).toBe(true);
  expect(done(await seal.publish('godwit', out))).toEqual({ size: 309, written: 0 });
  const keysThere = (): unknown => JSON.parse(readFileSync(join(out, 'keys.json'), 'utf8'));
  expect(keysThere()).toEqual(await seal.keys('godwit'));
  done(await seal.rotate('godwit'));
  await recordAlone(ledger, 'godwit', [issue('later', '2025-01-04', 1n)]);
  done(await seal.checkpoint('godwit'));
  done(await seal.publish('godwit', out));
  expect(keysThere()).toEqual(await seal.keys('godwit'));
  expect((await seal.keys('godwit'))?.rotations).toHaveLength(1);
});

test('private keys lie in files for nobody else, and nowhere in the database', async () => {
  const keys = await seal.keys('kestrel');
  const [, id] = keys?.first.split('+') ?? [];
  const path = join(folder, 'keys', `kestrel-${id}.pem`);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700);
  const without = new Seal(pool, clock, { keys: keyFolder(join(folder, 'none')), logName: 'registry.example' });
  await recordAlone(ledger, 'kestrel', [issue('unsigned', '2025-01-02', 1n)]);
  expect(await without.checkpoint('kestrel')).toMatchObject({ problems: [{ message: { key: 'ledger.key-missing' } }] });
  expect(await without.rotate('kestrel')).toMatchObject({ problems: [{ message: { key: 'ledger.key-missing' } }] });
});

test('the tree that the leaves make is the one that the library makes', async () => {
  const texts = await textsOf('heron');
  const leaves = texts.map((text) => leafData(text, sha256));
  const nodeAt = nodesOf(leaves, sha256);
  const [row] = (await pool.query<{ leaf: Buffer }>('select leaf from tenfold.issuer where issuer = $1', ['heron']))
    .rows;
  expect(row?.leaf.equals(nodeAt({ level: 0, index: 0 }) ?? new Uint8Array())).toBe(true);
  expect(headerLeaf(headerOf('heron'), sha256)).toEqual(texts[0]);
  const entries = await ledger.entriesById('heron', ['listed']);
  expect(entryLeaf(JSON.parse(entries[0]?.content ?? '{}') as JsonObject, sha256)).toEqual(texts[7]);
});
