import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MTH } from '../../../seal/test/support/naive-tree.ts';
import { entry, record } from '../small-record.ts';
import { folderWith, type } from '../run-command.ts';
import { bob, carol, sealedFolder } from './sealed-folder.ts';

describe('a key that is made', () => {
  test('is in a file that only its owner can read, and signs the record', async () => {
    const folder = await sealedFolder();
    expect((statSync(join(folder.path, 'log.key')).mode & 0o777).toString(8)).toBe('600');
    const { exit, stdout } = await folder.run('seal', 'r.json', '--key', 'log.key');
    expect(exit).toBe(0);
    expect(stdout).toContain('The log tenfold/kestrel has 9 leaves: the header of the record and 8 entries.');
    expect(stdout).toContain('tenfold/kestrel+');
  });

  test('is not written over a file that is there, and then nothing is signed', async () => {
    const folder = await sealedFolder();
    const before = folder.text('log.key');
    const again = await folder.run('seal', 'r.json', '--new-key', 'log.key');
    expect(again).toEqual({
      exit: 2,
      stdout: '',
      stderr: '“log.key” exists already and is not overwritten. Choose another name.\n',
    });
    expect(folder.text('log.key')).toBe(before);
  });

  test('bears the name that was asked for', async () => {
    const folder = folderWith({ 'r.json': record() });
    const { stdout } = await type(
      ['seal', 'r.json', '--new-key', 'k', '--origin', 'registry.example/kestrel', '--json'],
      { cwd: folder },
    );
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'tenfold/seal/1',
      issuer: 'kestrel',
      origin: 'registry.example/kestrel',
      size: 8,
      private: [],
      published: null,
    });
  });
});

describe('the files of a log', () => {
  test('are those of tlog-tiles with the keys, and whoever has them reaches the signed root', async () => {
    const folder = await sealedFolder();
    const names = readdirSync(join(folder.path, 'log'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(folder.path, 'log', name)).isFile(),
    );
    expect(names.toSorted()).toEqual(['checkpoint', 'keys.json', 'tile/0/000.p/9', 'tile/entries/000.p/9']);
    const leaves: Buffer[] = [];
    let rest = readFileSync(join(folder.path, 'log/tile/entries/000.p/9'));
    while (rest.length > 0) {
      leaves.push(rest.subarray(2, 2 + rest.readUInt16BE(0)));
      rest = rest.subarray(2 + rest.readUInt16BE(0));
    }
    expect(MTH(leaves).toString('base64')).toBe(folder.text('log/checkpoint').split('\n')[2]);
  });

  test('grow with the record', async () => {
    const folder = await sealedFolder();
    const grown = await folder.run('seal', 'longer.json', '--key', 'log.key', '--out', 'log');
    expect(grown.exit).toBe(0);
    expect(folder.text('log/checkpoint').split('\n')[1]).toBe('10');
  });

  test.each([
    ['an entry changed', record({ ...bob, effective: '2024-02-29' })],
    ['an entry taken out', record()],
    ['an entry put before others', record(carol, bob)],
    ['the header changed', record(bob).replace('9999', '9998')],
  ])('are not touched when the record was rewritten: %s', async (_, text) => {
    const folder = await sealedFolder();
    const before = folder.text('log/checkpoint');
    writeFileSync(join(folder.path, 'other.json'), text);
    const refused = await folder.run('seal', 'other.json', '--key', 'log.key', '--out', 'log');
    expect(refused).toEqual({
      exit: 2,
      stdout: '',
      stderr:
        'log/checkpoint: The record does not continue this checkpoint of 9 leaves: something that was sealed then was changed, moved or taken out. Nothing was signed.\n',
    });
    expect(folder.text('log/checkpoint')).toBe(before);
  });
});

describe('a folder in which a log stands', () => {
  test('is not signed for with another key, and then no key is made', async () => {
    const folder = await sealedFolder();
    const refused = await folder.run('seal', 'longer.json', '--new-key', 'other.key', '--out', 'log');
    expect(refused).toEqual({
      exit: 2,
      stdout: '',
      stderr:
        'log/checkpoint: This checkpoint was not signed by this key, nor by one before it. Give the key of that log, the newest one. Nothing was signed.\n',
    });
    expect(readdirSync(folder.path)).not.toContain('other.key');
  });

  test('is not signed for with a key that has been retired', async () => {
    const folder = await sealedFolder();
    await folder.run('seal', 'r.json', '--key', 'log.key', '--rotate', 'next.key', '--out', 'log');
    expect((await folder.run('seal', 'longer.json', '--key', 'next.key', '--out', 'log')).exit).toBe(0);
    const late = await folder.run('seal', 'longer.json', '--key', 'log.key', '--out', 'log');
    expect(late.stderr).toMatch(/^log\/checkpoint: This checkpoint was not signed by this key/);
  });

  test('of another log is left alone', async () => {
    const folder = await sealedFolder();
    const { stderr } = await folder.run('seal', 'r.json', '--new-key', 'k', '--origin', 'x/kestrel', '--out', 'log');
    expect(stderr).toBe(
      'log/checkpoint: This checkpoint is of the log tenfold/kestrel, another one. Nothing was signed.\n',
    );
  });
});

test('the same record makes the same log, however its file is laid out', async () => {
  const folder = await sealedFolder();
  writeFileSync(join(folder.path, 'other.json'), `\ufeff${JSON.stringify(JSON.parse(record(bob)), undefined, 4)}`);
  const roots = await Promise.all(
    ['r.json', 'other.json'].map(
      async (name) => JSON.parse((await folder.run('seal', name, '--key', 'log.key', '--json')).stdout).root,
    ),
  );
  expect(roots[0]).toBe(roots[1]);
});

test('a record on the standard input is sealed like one in a file', async () => {
  const folder = await sealedFolder();
  const file = await folder.run('seal', 'r.json', '--key', 'log.key', '--json');
  expect(await type(['seal', '-', '--key', 'log.key', '--json'], { cwd: folder.path, stdin: record(bob) })).toEqual(
    file,
  );
});

describe('keys that follow one another', () => {
  test('sign each in its time, and the proof shows how one came from the other', async () => {
    const folder = await sealedFolder();
    const rotated = await folder.run('seal', 'r.json', '--key', 'log.key', '--rotate', 'next.key');
    expect(rotated.stdout).toContain('A new key is in “next.key” and signs from 10 leaves on.');
    const early = await folder.run('prove', 'r.json', 'bob', '--key', 'next.key');
    expect(early.stderr).toBe(
      'This key signs from 10 leaves on, and the log has 9. Use the key before it until then.\n',
    );
    expect(
      (
        await folder.run(
          'prove',
          'longer.json',
          'carol',
          '--key',
          'next.key',
          '--older',
          'log/checkpoint',
          '--out',
          'p.json',
        )
      ).exit,
    ).toBe(0);
    const verify = (...words: readonly string[]) =>
      folder.run('verify', 'p.json', '--trust', 'log/keys.json', ...words);
    expect((await verify('--older', 'log/checkpoint')).exit).toBe(0);
    // The old key has had its time: with it the same record gives a proof that does not hold once the new key is known.
    await folder.run('prove', 'longer.json', 'carol', '--key', 'log.key', '--out', 'old.json');
    const old = { ...folder.json('old.json'), keys: folder.json('p.json')['keys'] };
    writeFileSync(join(folder.path, 'old.json'), JSON.stringify(old));
    const late = await folder.run('verify', 'old.json', '--trust', 'log/keys.json');
    expect(late.exit).toBe(1);
    expect(late.stdout).toContain('✕ V7');
  });
});

describe('what cannot be sealed', () => {
  test.each([
    [['r.json'], 'Say with which key to sign: --key FILE, or --new-key FILE to make one. Give one of the two.'],
    [
      ['r.json', '--key', 'log.key', '--new-key', 'k'],
      'Say with which key to sign: --key FILE, or --new-key FILE to make one. Give one of the two.',
    ],
    [
      ['r.json', '--key', 'log.key', '--origin', 'x/kestrel'],
      'What --origin says is settled when a key is made. Leave it out, or make a key with --new-key.',
    ],
    [['r.json', '--key', 'nowhere'], 'There is no file “nowhere”. Check its name and the folder.'],
    [
      ['r.json', '--key', 'r.json'],
      'r.json: This is no key file of a log, or it was damaged. Give the file that --new-key made.',
    ],
    [
      ['r.json', '--new-key', 'k', '--origin', 'my log'],
      '“my log” can’t be the name of this log. Write it without spaces and plus signs, ending with /kestrel.',
    ],
    [
      ['r.json', '--new-key', 'k', '--origin', 'x/sparrow'],
      '“x/sparrow” can’t be the name of this log. Write it without spaces and plus signs, ending with /kestrel.',
    ],
    [
      ['r.json', '--new-key', 'k', '--private', 'fields'],
      '“fields” is no path into an entry. Write it as /fields/names; what is named must not be the id, nor the kind.',
    ],
    [
      ['r.json', '--new-key', 'k', '--private', '/id'],
      '“/id” is no path into an entry. Write it as /fields/names; what is named must not be the id, nor the kind.',
    ],
    [
      ['other.json', '--key', 'log.key'],
      'The key is that of the log tenfold/kestrel, and the record is of sparrow. Give the key of this issuer’s log.',
    ],
    [
      ['r.json', '--key', 'log.key', '--out', 'r.json/log'],
      '“r.json/log” can’t be written: the system says ENOTDIR. Check the folder, its permissions and the space left.',
    ],
    [['nowhere.json', '--key', 'log.key'], 'There is no file “nowhere.json”. Check its name and the folder.'],
  ])('%j', async (words, sentence) => {
    const folder = await sealedFolder();
    writeFileSync(join(folder.path, 'other.json'), record(bob).replace('"kestrel"', '"sparrow"'));
    expect(await folder.run('seal', ...words)).toEqual({ exit: 2, stdout: '', stderr: `${sentence}\n` });
    expect(readdirSync(folder.path).includes('k')).toBe(false);
  });

  test('a key file that was changed', async () => {
    const folder = await sealedFolder();
    const secret = String(folder.json('log.key')['secret']);
    writeFileSync(
      join(folder.path, 'bad.key'),
      folder.text('log.key').replace(secret, Buffer.alloc(32).toString('base64')),
    );
    expect((await folder.run('seal', 'r.json', '--key', 'bad.key')).stderr).toContain(
      'This is no key file of a log, or it was damaged.',
    );
  });

  test('a record that is not in order, which is said as by check', async () => {
    const folder = await sealedFolder();
    writeFileSync(join(folder.path, 'bad.json'), record(entry('x', 'no-such-kind', '2024-02-01', {})));
    const [sealed, checked] = await Promise.all([
      folder.run('seal', 'bad.json', '--key', 'log.key'),
      folder.run('check', 'bad.json'),
    ]);
    expect(sealed).toEqual(checked);
  });
});
