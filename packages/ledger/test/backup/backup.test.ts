import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { backUpToFile, restoreBackup, writeBackup } from '../../src/backup/index.ts';
import { migrate, openPool } from '../../src/engine/index.ts';
import { migrations } from '../../src/migrations/index.ts';
import { openLedger } from '../../src/open-ledger.ts';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { clearanceGiven } from '../support/kept-clearance.ts';
import { countedStep, countGiven, pollFiles } from '../support/poll-count.ts';
import { issue } from '../support/small-issuer.ts';
import { TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenfold-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { ledger, url } = await openTestLedger();
const targets = await Promise.all(Array.from({ length: 6 }, () => freshDatabase({ empty: true })));
const [plain = '', emptied = '', full = '', drilled = '', damaged = '', changed = ''] = targets;

/** Bytes of every value, and a text with what JSON and SQL write in ways of their own. */
const bytes = Buffer.from(Array.from({ length: 256 }, (_, value) => value));
const odd = 'a "quoted" \\ back\\slash, 紅隼 𠮶 \u2028 {curly} \t tab';

await openIssuerAlone(ledger, 'kestrel');
await openIssuerAlone(ledger, 'merlin');
const file = { mediaType: 'application/pdf', name: 'deed.pdf', bytes, addedBy: 'secretary' };
done(await ledger.addEvidence('kestrel', file));
// More than a tile of 256 leaves, so that tiles are in the backup too.
const source = { title: odd, url: null, standing: 'primary' };
const many = Array.from({ length: 300 }, (_, at) => issue(`placing-${at}`, '2025-01-02', at + 1, { source }));
await recordAlone(ledger, 'kestrel', many);

for (const key of ['first', 'second']) {
  const asked = { plan: clearanceGiven.plan, by: 'secretary', key, until: null };
  done(await ledger.clearances.keep('kestrel', { asked, given: { ...clearanceGiven, content: { note: odd } } }));
}

for (const one of pollFiles) done(await ledger.polls.addFile('kestrel', one, 'registrar'));
const counted = { meeting: countGiven.meeting, number: 1n };
done(await ledger.polls.ask('kestrel', { by: 'registrar', key: 'count', wish: {} }, countGiven));
done(await ledger.polls.addStep('kestrel', counted, countedStep));

/** Writes a backup to a file; gives its path. */
async function backUp(name: string, from = url): Promise<string> {
  const path = join(folder, name);
  let text = '';
  await writeBackup(from, (piece) => void (text += piece));
  writeFileSync(path, text);
  return path;
}

/** The lines of a backup but those that say when it was taken. */
function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(1, -1);
}

const path = await backUp('first');

test('a backup restored and backed up again is the same, to the last byte of every row', async () => {
  expect(await restoreBackup(path, plain)).toMatchObject({ issuers: 2, entries: 314 });
  expect(linesOf(await backUp('second', plain))).toEqual(linesOf(path));
  const opened = await openLedger({ url: plain, max: 1 }, new TestClock());
  expect((await opened.ledger.entries('kestrel', { after: 306n, limit: 9 })).map(({ number }) => number)).toEqual([
    307n,
  ]);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const evidence = await opened.ledger.evidence('kestrel', hash);
  expect(evidence).toMatchObject({ name: 'deed.pdf', mediaType: 'application/pdf' });
  expect(Buffer.from(evidence?.bytes ?? []).equals(bytes)).toBe(true);
  const [first] = await rowsOf<{ readonly content: string }>(
    plain,
    'select content from tenfold.entry where number = 8',
  );
  expect(JSON.parse(first?.content ?? '')).toMatchObject({ source });
  const page = { after: 0n, limit: 9 };
  const kept = done(await opened.ledger.clearances.all('kestrel', page));
  expect(kept).toEqual(done(await ledger.clearances.all('kestrel', page)));
  expect(kept).toHaveLength(2);
  expect(await opened.ledger.clearances.one('kestrel', 2n)).toMatchObject({ content: { note: odd } });
  expect(await opened.ledger.polls.count('kestrel', counted)).toEqual(await ledger.polls.count('kestrel', counted));
  expect(await opened.ledger.polls.count('kestrel', counted)).toMatchObject({ content: countedStep.content });
  // Receipts that were given can be made again.
  const secret = await opened.ledger.polls.secret('kestrel', counted);
  expect(Buffer.from(secret as Uint8Array)).toEqual(Buffer.from(countGiven.secret));
  // What was asked before is answered as before, and what comes next follows without a gap.
  expect(await recordAlone(opened.ledger, 'kestrel', many)).toMatchObject({ first: 8n, last: 307n });
  const next = await recordAlone(opened.ledger, 'kestrel', [issue('next', '2025-01-03', 1)]);
  expect(next.first).toBe(308n);
  await opened.close();
});

test('the file says what it is: format, moment, steps, and its own SHA-256', () => {
  const text = readFileSync(path, 'utf8');
  const lines = text.trimEnd().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    format: 'tenfold/backup/1',
    migrations: { length: migrations.length },
  });
  const before = text.slice(0, text.lastIndexOf('{"sha256"'));
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ sha256: createHash('sha256').update(before).digest('hex') });
});

test('an empty ledger that was opened before may be restored into', async () => {
  const pool = openPool({ url: emptied });
  await migrate(pool, migrations);
  await pool.end();
  expect(await restoreBackup(path, emptied)).toMatchObject({ issuers: 2, entries: 314 });
});

test('a backup of an earlier form is brought to the form of today', async () => {
  const old = await freshOld();
  const taken = await backUp('old', old.url);
  expect(await restoreBackup(taken, old.target)).toMatchObject({ issuers: 0 });
  expect(await steps(old.target)).toEqual(migrations.map(({ name }) => name));
});

const oldUrls = await Promise.all([freshDatabase({ empty: true }), freshDatabase({ empty: true })]);

/** A ledger as the first version made it, and where to restore it to. */
async function freshOld(): Promise<{ readonly url: string; readonly target: string }> {
  const [from, target] = oldUrls;
  const pool = openPool({ url: from });
  await migrate(pool, migrations.slice(0, 1));
  await pool.end();
  return { url: from, target };
}

async function steps(at: string): Promise<readonly string[]> {
  return (await rowsOf<{ readonly name: string }>(at, 'select name from tenfold.migration order by number')).map(
    ({ name }) => name,
  );
}

async function rowsOf<Row extends object>(at: string, text: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: at });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

test('a ledger with anything in it is left alone', async () => {
  const opened = await openLedger({ url: full, max: 1 }, new TestClock());
  await openIssuerAlone(opened.ledger, 'harrier');
  await opened.close();
  await expect(restoreBackup(path, full)).rejects.toMatchObject({
    refusal: { key: 'ledger-backup.not-empty', figures: { table: { quote: expect.stringContaining('tenfold') } } },
  });
  expect(await rowsOf(full, 'select issuer from tenfold.issuer')).toEqual([{ issuer: 'harrier' }]);
});

test('drill: backed up in the midst of writing, restored, sealed; nothing acknowledged before it began is lost', async () => {
  const acknowledged: string[] = [];
  const enough = new AbortController();
  const write = async (writer: string): Promise<void> => {
    for (let at = 0; !enough.signal.aborted; at += 1) {
      const id = `${writer}-${at}`;
      await recordAlone(ledger, 'merlin', [issue(id, '2025-02-03', 1)]);
      acknowledged.push(id);
    }
  };
  const writers = ['a', 'b', 'c'].map(write);
  await reached(acknowledged, 30);
  const before = [...acknowledged];
  const taken = await backUp('under load');
  const during = acknowledged.length;
  enough.abort();
  await Promise.all(writers);
  await restoreBackup(taken, drilled);
  const rows = await rowsOf<{ readonly id: string }>(drilled, `select id from tenfold.entry where issuer = 'merlin'`);
  const restored = new Set(rows.map(({ id }) => id));
  expect(before.filter((id) => !restored.has(id))).toEqual([]);
  // The writers went on meanwhile, or this was no drill.
  expect(during).toBeGreaterThan(before.length);
});

/** Waits until so many are acknowledged. */
async function reached(acknowledged: readonly string[], count: number): Promise<void> {
  while (acknowledged.length < count) await rowsOf(url, 'select 1');
}

describe('a file that is not as it was written changes nothing', () => {
  const text = readFileSync(path, 'utf8');
  const end = text.slice(text.lastIndexOf('{"sha256"'));
  const cut = (part: number): string => text.slice(0, Math.floor(text.length * part));
  const row = text.split('\n').find((line) => line.includes('placing-7"')) ?? '';
  test.each([
    ['empty', '', 'no-backup'],
    ['another file', '%PDF-1.7\n', 'no-backup'],
    ['cut off in a row', cut(0.5), 'cut-off'],
    ['cut off before its end', text.slice(0, text.length - end.length), 'cut-off'],
    ['one byte less', text.slice(0, -2), 'cut-off'],
    ['one figure changed', text.replace('"shares\\":\\"8\\"', '"shares\\":\\"9\\"'), 'damaged'],
    ['one row taken out', text.replace(`${row}\n`, ''), 'damaged'],
    ['something behind its end', `${text}[1]\n`, 'damaged'],
    ['a later format', text.replace('backup/1', 'backup/2'), 'other-format'],
  ])('%s', async (_, content, key) => {
    expect(content).not.toBe(text);
    const broken = join(folder, 'broken');
    writeFileSync(broken, content);
    await expect(restoreBackup(broken, damaged)).rejects.toMatchObject({ refusal: { key: `ledger-backup.${key}` } });
    expect(await rowsOf(damaged, `select to_regclass('tenfold.issuer') as found`)).toEqual([{ found: null }]);
  });
});

/** A backup with the SHA-256 to suit what stands in it now. */
function sealedAnew(text: string): string {
  const before = text.slice(0, text.lastIndexOf('{"sha256"'));
  return `${before}${JSON.stringify({ sha256: createHash('sha256').update(before).digest('hex') })}\n`;
}

test('a row too few is noticed by the count behind the rows, whatever the SHA-256 says', async () => {
  const lines = readFileSync(path, 'utf8').split('\n');
  const fewer = lines.filter((line) => !line.includes('placing-7"')).join('\n');
  const forged = join(folder, 'fewer');
  writeFileSync(forged, sealedAnew(fewer));
  await expect(restoreBackup(forged, changed)).rejects.toMatchObject({ refusal: { key: 'ledger-backup.damaged' } });
});

test('a backup is of one moment: what comes while it is written is in none of its tables', async () => {
  let [text, at] = ['', 0];
  await writeBackup(url, async (piece) => {
    text += piece;
    if (!piece.startsWith('{"table"')) return;
    at += 1;
    await recordAlone(ledger, 'merlin', [issue(`meanwhile-${at}`, '2025-02-03', 1)]);
  });
  expect(at).toBeGreaterThan(10);
  expect(text).not.toContain('meanwhile-');
});

test('a backup of a changed ledger, with a SHA-256 to suit, fails at the seal and leaves nothing behind', async () => {
  const forged = join(folder, 'forged');
  writeFileSync(forged, sealedAnew(readFileSync(path, 'utf8').replace('\\"shares\\":\\"8\\"', '\\"shares\\":\\"9\\"')));
  await expect(restoreBackup(forged, changed)).rejects.toMatchObject({
    // Entries 1 to 7 made the issuer; the eighth placing of 8 shares is entry 15.
    refusal: { key: 'ledger-backup.seal-broken', figures: { issuer: { quote: 'kestrel' }, number: { number: 15n } } },
  });
  expect(await rowsOf(changed, `select to_regclass('tenfold.issuer') as found`)).toEqual([{ found: null }]);
});

test('a file that is not there, and a folder', async () => {
  for (const nothing of [join(folder, 'nothing'), folder])
    await expect(restoreBackup(nothing, changed)).rejects.toMatchObject({
      refusal: { key: 'ledger-backup.no-file', figures: { path: { quote: nothing } } },
    });
});

test('a backup is put into a file of its own, readable by its owner only; one that is there stays as it is', async () => {
  const own = join(folder, 'own.backup');
  const backup = await backUpToFile(url, own);
  expect(statSync(own).mode & 0o777).toBe(0o600);
  const text = readFileSync(own, 'utf8');
  expect(text.trimEnd().endsWith(JSON.stringify({ sha256: backup.sha256 }))).toBe(true);
  await expect(backUpToFile(url, own)).rejects.toMatchObject({ refusal: { key: 'ledger-backup.file-there' } });
  expect(readFileSync(own, 'utf8')).toBe(text);
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('a database without a ledger has nothing to back up', async () => {
  await expect(writeBackup(changed, () => {})).rejects.toMatchObject({ refusal: { key: 'ledger-backup.no-ledger' } });
});
