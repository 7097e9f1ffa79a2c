import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../ledger/test/support/fresh-database.ts';
import { lam, lamPaths, secrets, tells } from '../../../ledger/test/support/personal.ts';
import { folderWith, type, type Written } from '../run-command.ts';
import { record } from '../small-record.ts';

const [here, there] = [await freshDatabase(), await freshDatabase()];
const recorded = '2024-01-02T09:00:00+08:00';
const folder = folderWith({});
const whole = JSON.parse(record()) as { readonly entries: readonly object[] };
const kestrel = join(folder, 'kestrel.json');
writeFileSync(kestrel, JSON.stringify({ ...whole, entries: [...whole.entries, { ...lam, recorded }] }));

/** Runs a command on a ledger: this one, or the one into which what is exported is brought. */
async function typed(words: readonly string[], url = here): Promise<Written> {
  return type(words, { env: { DATABASE_URL: url, USER: 'clerk', TENFOLD_DATA: join(folder, 'data') }, cwd: folder });
}

async function done(words: readonly string[], url = here): Promise<string> {
  const { exit, stdout, stderr } = await typed(words, url);
  expect([words.join(' '), exit, stderr]).toEqual([words.join(' '), 0, '']);
  return stdout;
}

/** The checkpoint without its signature: the two ledgers have keys of their own. */
async function checkpoint(url: string): Promise<readonly string[]> {
  const { checkpoint: text } = JSON.parse(await done(['seal', 'kestrel', '--json'], url)) as { checkpoint: string };
  return text.split('\n').slice(0, 3);
}

await done(['import', kestrel, '--private', '/fields/role']);
await done(['approve', 'kestrel', '1', '--by', 'chair']);

describe('personal data that is brought in from a file', () => {
  test('is shown as sealed, and opened where that is asked for', async () => {
    const closed = await done(['entries', 'kestrel']);
    expect(tells(closed)).toBe(false);
    expect(closed).toContain('/fields/identity: sealed');
    const opened = await done(['entries', 'kestrel', '--disclose']);
    expect(opened).toContain(secrets.email);
    expect(opened).toContain('/fields/role: settlor');
    expect(opened).not.toContain(': sealed');
  });

  test('is so in JSON as well', async () => {
    expect(tells(await done(['entries', 'kestrel', '--json']))).toBe(false);
    expect(await done(['entries', 'kestrel', '--json', '--disclose'])).toContain(secrets.number);
  });

  test('is disclosed by a proof that is asked to, and by no other', async () => {
    const trust = (JSON.parse(await done(['seal', 'kestrel', '--json'])) as { keys: { first: string } }).keys.first;
    await done(['prove', 'kestrel', 'lam', '--out', 'closed.json']);
    expect(tells(readFileSync(join(folder, 'closed.json'), 'utf8'))).toBe(false);
    await done(['prove', 'kestrel', 'lam', '--disclose', '/fields/address', '--out', 'opened.json']);
    expect(readFileSync(join(folder, 'opened.json'), 'utf8')).toContain(secrets.address);
    for (const file of ['closed.json', 'opened.json']) await done(['verify', file, '--trust', trust]);
  });

  test('is refused with a wish that would seal nothing', async () => {
    const { exit, stderr } = await typed(['import', kestrel, '--private', '/fields/rôle']);
    expect([exit, stderr]).toEqual([
      2,
      'None of the entries has anything at /fields/rôle, so nothing would be sealed there. Check the path.\n',
    ]);
  });
});

describe('an export', () => {
  test('holds none of it, and what opens it goes into a file that its owner alone can read', async () => {
    const page = await done(['export', 'kestrel', '--out', 'out.json', '--disclosures', 'opening.json']);
    expect(page.replaceAll(/\s+/g, ' ')).toContain('What opens 4 sealed values stands in opening.json.');
    expect(tells(readFileSync(join(folder, 'out.json'), 'utf8'))).toBe(false);
    expect(tells(readFileSync(join(folder, 'opening.json'), 'utf8'))).toBe(true);
    expect(statSync(join(folder, 'opening.json')).mode & 0o777).toBe(0o600);
    const again = await typed(['export', 'kestrel', '--out', 'out.json', '--disclosures', 'opening.json']);
    expect([again.exit, again.stderr]).toEqual([2, expect.stringContaining('opening.json')]);
  });

  test('brought in elsewhere with it comes to the same checkpoint, and opens there', async () => {
    await done(['import', 'out.json', '--disclosures', 'opening.json'], there);
    await done(['approve', 'kestrel', '1', '--by', 'chair'], there);
    expect(await checkpoint(there)).toEqual(await checkpoint(here));
    expect(await done(['entries', 'kestrel', '--disclose'], there)).toContain(secrets.email);
  });

  test.each([
    ['{"format":"tenfold/record/1"}', 'is no file of disclosures'],
    [
      '{"format":"tenfold/disclosures/1","issuer":"kestrel","disclosures":[{"path":"/x"}]}',
      'is no file of disclosures',
    ],
    ['{"format":"tenfold/disclosures/1","issuer":"heron","disclosures":[]}', 'opens values of heron, not of kestrel'],
    ['{', 'wrong.json'],
  ])('is refused with %s beside it', async (text, said) => {
    writeFileSync(join(folder, 'wrong.json'), text);
    const { exit, stderr } = await typed(['import', 'out.json', '--disclosures', 'wrong.json'], there);
    expect([exit, stderr.replaceAll(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('erasing', () => {
  const words = ['erase', 'kestrel', 'lam', '--by', 'chair', '--reason', 'Request 7'];

  test('wants a name and a reason', async () => {
    expect((await typed(words.slice(0, 3))).stderr).toContain('Add --by');
    expect((await typed(words.slice(0, 5))).stderr).toContain('Values are erased with a reason');
  });

  test('takes away what is named, then the rest, and leaves the checkpoint as it was', async () => {
    const before = await checkpoint(here);
    const some = JSON.parse(await done([...words, '--paths', '/fields/role', '--json'])) as object;
    expect(some).toEqual({ format: 'tenfold/erased/1', issuer: 'kestrel', entry: 'lam', paths: ['/fields/role'] });
    const page = (await done(words)).replaceAll(/\s+/g, ' ');
    for (const path of lamPaths) expect(page).toContain(path);
    expect(await checkpoint(here)).toEqual(before);
    expect(tells(await done(['entries', 'kestrel', '--disclose']))).toBe(false);
    const { exit, stderr } = await typed(['erase', 'kestrel', 'opening', '--by', 'chair', '--reason', 'Request 7']);
    expect([exit, stderr]).toEqual([2, expect.stringContaining('Nothing is kept that opens a sealed value')]);
  });
});
