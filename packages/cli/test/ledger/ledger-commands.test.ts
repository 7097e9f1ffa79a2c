import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../ledger/test/support/fresh-database.ts';
import { ledgerCommands } from '../../src/commands/ledger-commands.ts';
import { folderWith, root, type, type Written } from '../run-command.ts';
import { entry, record } from '../small-record.ts';

const url = await freshDatabase();
const forExamples = await freshDatabase();

/** Runs a command on the ledger of this file. */
async function typed(...words: readonly string[]): Promise<Written> {
  return type(words, { env: { DATABASE_URL: url, USER: 'clerk' } });
}

async function json(...words: readonly string[]): Promise<Record<string, unknown>> {
  const { exit, stdout, stderr } = await typed(...words, '--json');
  expect([exit, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Record<string, unknown>;
}

const folder = folderWith({ 'kestrel.json': record() });
const kestrel = join(folder, 'kestrel.json');

describe('a record that is brought in', () => {
  test('is one proposal, with the findings that it would change; brought in again it is the same', async () => {
    expect((await typed('issuers')).stdout).toBe('The ledger has no issuer yet. Bring one in: tenfold import FILE\n');
    const made = await json('import', kestrel);
    expect(made).toMatchObject({
      format: 'tenfold/proposal/1',
      issuer: 'kestrel',
      number: '1',
      entries: '7',
      state: 'open',
      enteredBy: 'clerk',
      needsOther: true,
      on: '2026-11-24',
    });
    const changed = made['changed'] as readonly {
      readonly id: string;
      readonly before: string;
      readonly after: string;
    }[];
    expect(changed).toContainEqual({
      id: '8A.09:kestrel',
      provision: '8A.09',
      subject: 'kestrel',
      before: null,
      after: 'kept',
    });
    expect(await json('import', kestrel)).toEqual(made);
    const page = (await typed('import', kestrel, '--by', 'clerk')).stdout;
    expect(page).toContain('Proposal 1 for kestrel: 7 entries, entered by clerk.');
    expect(page).toContain('8A.09:kestrel');
    expect(page).toContain('tenfold approve kestrel 1 --by PERSON');
  });

  test('is recorded by another person, once', async () => {
    expect(await typed('approve', 'kestrel', '1')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('Add --by'),
    });
    expect(await typed('approve', 'kestrel', '1', '--by', 'clerk')).toMatchObject({
      exit: 2,
      stderr: 'Who proposed the entries can’t approve them too. Another person has to.\n',
    });
    const approved = await json('approve', 'kestrel', '1', '--by', 'chair');
    expect(approved).toMatchObject({ first: '1', last: '7' });
    expect(await json('approve', 'kestrel', '1', '--by', 'chair')).toEqual(approved);
    expect((await typed('import', kestrel)).stdout).toContain('It was approved by chair already; nothing was changed.');
    expect((await typed('issuers')).stdout).toContain('kestrel  Kestrel Robotics        7');
  });

  test('is answered for as its file is, by its id', async () => {
    const known = { format: 'x', knownAt: 'x' };
    for (const words of [['check'], ['explain', '8A.09:kestrel']]) {
      const [command = '', ...others] = words;
      const [fromFile, fromLedger] = await Promise.all([
        typed(command, kestrel, ...others, '--json'),
        typed(command, 'kestrel', ...others, '--json'),
      ]);
      expect({ ...JSON.parse(fromLedger.stdout), ...known }).toEqual({ ...JSON.parse(fromFile.stdout), ...known });
      expect(fromLedger.exit).toBe(fromFile.exit);
    }
    expect(await typed('check', 'kestral')).toMatchObject({
      exit: 2,
      stderr: 'The ledger has no issuer “kestral”. See which there are: tenfold issuers\n',
    });
    expect(await type(['check', 'kestral'], { env: { TENFOLD_DATA: folder } })).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('There is no file “kestral”'),
    });
  });
});

describe('what the ledger holds', () => {
  test('is listed by number, with who entered and approved it', async () => {
    const { entries, next } = await json('entries', 'kestrel');
    const listed = entries as readonly Record<string, unknown>[];
    expect(listed.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(listed[0]).toMatchObject({
      enteredBy: 'clerk',
      approvedBy: 'chair',
      proposal: '1',
      correctedBy: null,
      entry: { id: 'class-a' },
    });
    expect(next).toBeNull();
    expect((await typed('entries', 'kestrel', '--after', '6')).stdout).toContain('listed · issuer-listed');
    expect(await json('entries', 'kestrel', '--without-authority')).toMatchObject({ entries: [{ number: '6' }] });
    expect(await typed('entries', 'kestrel', '--after', 'x')).toMatchObject({ exit: 2 });
    expect(await typed('entries', 'nobody')).toMatchObject({ exit: 2 });
  });

  test('is written as a record that says the same', async () => {
    const out = join(folder, 'out.json');
    expect((await typed('export', 'kestrel', '--out', out)).stdout).toBe(`7 entries of kestrel written to ${out}.\n`);
    const written = readFileSync(out, 'utf8');
    expect((await typed('export', 'kestrel')).stdout).toBe(written);
    expect(JSON.parse(written)).toEqual(JSON.parse(record()));
    expect(await typed('export', 'kestrel', '--out', join(folder, 'none', 'x'))).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('ENOENT'),
    });
    expect(await typed('export', 'nobody')).toMatchObject({ exit: 2, stdout: '' });
  });
});

describe('a CSV file', () => {
  const head = 'id,kind,effective,source,standing,class,shares,way';
  const csv = async (name: string, ...rows: readonly string[]): Promise<Written> =>
    typed(
      'import',
      join(folderWith({ [name]: [head, ...rows].join('\n') }), name),
      '--issuer',
      'kestrel',
      '--by',
      'clerk',
    );

  test('is one proposal too', async () => {
    expect(
      (
        await csv(
          'a.csv',
          'c1,shares-issued,2026-01-02,Return,primary,B,10,placing',
          'c2,shares-issued,2026-01-03,Return,primary,B,10,placing',
        )
      ).stdout,
    ).toContain('Proposal 2 for kestrel: 2 entries');
  });

  test('is refused as a whole, each problem with its line', async () => {
    const { exit, stderr } = await csv(
      'b.csv',
      'd1,shares-issued,2026-01-02,Return,primary,B,10,placing',
      '',
      'd2,shares-issued,2026-01-02,Return,primary,B,1.5,placing',
      'd3,shares-issued,2026-01-02,Return,hearsay,B,10,placing',
    );
    expect(exit).toBe(2);
    expect(stderr.split('\n').map((line) => /line \d+, entry \w+, [\w.]+/.exec(line)?.[0])).toEqual([
      'line 4, entry d2, fields.shares',
      'line 5, entry d3, source.standing',
      undefined,
    ]);
    const impossible = await csv('c.csv', 'e1,shares-cancelled,2026-01-02,Return,primary,B,9999,');
    expect(impossible.stderr).toContain('line 2, entry e1');
    expect((await csv('d.csv', 'x')).stderr).toContain('line 2: The row has 1 cell and the first row 8.');
  });

  test('does not say whose it is', async () => {
    const path = join(folderWith({ 'a.csv': head }), 'a.csv');
    expect(await typed('import', path)).toMatchObject({ exit: 2, stderr: expect.stringContaining('Add --issuer') });
  });
});

test('a proposal is refused by another with the reason, and withdrawn by its maker', async () => {
  expect(await typed('reject', 'kestrel', '2', '--by', 'chair')).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining('--reason'),
  });
  expect((await typed('reject', 'kestrel', '2', '--by', 'chair', '--reason', 'No minute')).stdout).toBe(
    'Proposal 2 of kestrel is refused: No minute\n',
  );
  const path = join(
    folderWith({ 'more.json': record(entry('more', 'director-ceased', '2026-02-01', { person: 'ann' })) }),
    'more.json',
  );
  expect(await typed('import', path)).toMatchObject({ exit: 2, stderr: expect.stringContaining('entry class-a') });
  const csv = join(
    folderWith({
      'x.csv': 'id,kind,effective,source,standing,person\nleft,director-ceased,2026-02-01,Minute,primary,ann',
    }),
    'x.csv',
  );
  expect(await json('import', csv, '--issuer', 'kestrel')).toMatchObject({
    number: '3',
    changed: expect.arrayContaining([expect.objectContaining({ id: '8A.17:ann', before: 'kept', after: 'ceased' })]),
  });
  expect((await typed('reject', 'kestrel', '3', '--by', 'clerk', '--reason', 'Wrong day')).stdout).toBe(
    'Proposal 3 of kestrel is withdrawn: Wrong day\n',
  );
  const { proposals } = await json('proposals', 'kestrel');
  expect((proposals as readonly { readonly state: string }[]).map(({ state }) => state)).toEqual([
    'approved',
    'refused',
    'withdrawn',
  ]);
  expect((await typed('proposals', 'kestrel')).stdout).toContain('2  refused          2  clerk, chair');
  expect(await typed('proposals', 'nobody')).toMatchObject({ exit: 2 });
});

test('a real issuer is answered for from the ledger as from its file, on every figure’s day', async () => {
  const file = join(root, 'examples', 'sensetime.json');
  await json('import', file, '--by', 'clerk');
  await json('approve', 'sensetime', '1', '--by', 'chair');
  for (const times of [[], ['--on', '2023-12-18'], ['--on', '2024-06-30', '--known', '2024-01-01T00:00:00+08:00']]) {
    const [fromFile, fromLedger] = await Promise.all([
      typed('check', file, ...times, '--json'),
      typed('check', 'sensetime', ...times, '--json'),
    ]);
    expect(JSON.parse(fromLedger.stdout)).toEqual(JSON.parse(fromFile.stdout));
    expect(fromLedger.exit).toBe(fromFile.exit);
  }
});

test('an issuer of the ledger is sealed by the keys of the installation, and its entries proved', async () => {
  const env = { DATABASE_URL: url, TENFOLD_DATA: folderWith({}) };
  const cwd = folderWith({});
  const run = async (...words: readonly string[]): Promise<Written> => type(words, { env, cwd });
  const sealed = JSON.parse((await run('seal', 'kestrel', '--json', '--out', 'log')).stdout);
  expect(sealed).toMatchObject({ issuer: 'kestrel', origin: 'tenfold.localhost/kestrel', size: 8 });
  expect(readFileSync(join(cwd, 'log', 'checkpoint'), 'utf8')).toBe(sealed.checkpoint);
  expect((await run('seal', 'kestrel')).stdout).toContain(sealed.keys.first);
  expect((await run('prove', 'kestrel', 'listed', '--older', 'log/checkpoint', '--out', 'proof.json')).exit).toBe(0);
  expect(await run('verify', 'proof.json', '--trust', sealed.keys.first, '--older', 'log/checkpoint')).toMatchObject({
    exit: 0,
  });
  expect(await run('prove', 'kestrel', 'nothing')).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining('“nothing”'),
  });
});

test('each example of the help works, one after another', async () => {
  const env = { DATABASE_URL: forExamples, USER: 'clerk' };
  const cwd = folderWith({});
  symlinkSync(join(root, 'examples'), join(cwd, 'examples'));
  // The one of erasing needs an undertaking whose witnesses wrote down addresses.
  for (const words of ['import examples/invented.json --by secretary', 'approve beacon-cove 1 --by approver'])
    await type(words.split(' '), { env, cwd });
  for (const { example, name } of ledgerCommands) {
    const { stderr } = await type(example.split(' '), { env, cwd });
    const decided = 'Proposal 1 has been decided already. Propose the entries anew if they are still wanted.\n';
    expect([example, stderr]).toEqual([example, name === 'reject' ? decided : '']);
  }
});

test('a database that can’t be reached is a refusal', async () => {
  const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
  expect(await type(['issuers'], { env })).toMatchObject({
    exit: 2,
    stdout: '',
    stderr: expect.stringContaining('127.0.0.1'),
  });
});
