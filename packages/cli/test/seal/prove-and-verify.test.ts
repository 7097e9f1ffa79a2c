import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cosigned, readCheckpoint, verifierKeyText } from '@tenfold/seal';
import { bothOn, keyOf } from './both-verifiers.ts';
import { signer } from '../../../seal/test/support/means.ts';
import { languages } from '@tenfold/documents';
import { type } from '../run-command.ts';
import { type SealedFolder, sealedFolder } from './sealed-folder.ts';

describe('the proof of an entry', () => {
  test('holds for both verifiers, and shows the entry', async () => {
    const folder = await sealedFolder();
    const made = await folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--out', 'p.json');
    expect(made.stdout).toBe(
      `The proof that bob is in the log was written to “p.json”. Its reader checks it\nwith:\n  ./tenfold verify p.json --trust ${keyOf(folder)}\n`,
    );
    expect(await bothOn(folder, 'p.json')).toEqual({ exit: 0, second: 0, clause: null });
    const { stdout } = await folder.run('verify', 'p.json', '--trust', keyOf(folder));
    expect(stdout).toContain('Every clause holds: the proof is genuine.');
    expect(stdout).toContain('Entry bob of kestrel is number 8 in the log tenfold/kestrel, which then had 9');
    expect(stdout).toContain('"en": "Lau Siu Ming"');
  });

  test('fails for both at the same clause once a letter of it is changed', async () => {
    const folder = await sealedFolder();
    await folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--out', 'p.json');
    writeFileSync(join(folder.path, 'changed.json'), folder.text('p.json').replace('Siu', 'Sui'));
    expect(await bothOn(folder, 'changed.json')).toEqual({ exit: 1, second: 1, clause: 'V11' });
    const { stdout } = await folder.run('verify', 'changed.json', '--trust', keyOf(folder));
    expect(stdout).toContain('Clause V11 does not hold: nothing is proven.');
    expect(stdout).not.toContain('Lau');
  });

  test('is the same on stdout as in a file, with --json and without', async () => {
    const folder = await sealedFolder();
    await folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--out', 'p.json');
    const [page, json] = await Promise.all([
      folder.run('prove', 'r.json', 'bob', '--key', 'log.key'),
      folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--json'),
    ]);
    expect([page.stdout, json.stdout]).toEqual([folder.text('p.json'), folder.text('p.json')]);
  });

  test('is verified from the standard input too', async () => {
    const folder = await sealedFolder();
    const { stdout } = await folder.run('prove', 'r.json', 'bob', '--key', 'log.key');
    expect((await type(['verify', '-', '--trust', keyOf(folder)], { stdin: stdout, cwd: folder.path })).exit).toBe(0);
  });
});

describe('a reader who was there before', () => {
  test('keeps the checkpoint, and sees that the log went on from it', async () => {
    const folder = await sealedFolder();
    await folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--out', 'p.json');
    const kept = await folder.run('verify', 'p.json', '--trust', keyOf(folder), '--keep', 'kept');
    expect(kept.stdout).toContain('The checkpoint was kept in “kept”.');
    await folder.run('prove', 'longer.json', 'carol', '--key', 'log.key', '--older', 'kept', '--out', 'q.json');
    const grown = await folder.run('verify', 'q.json', '--trust', keyOf(folder), '--older', 'kept');
    expect(grown.exit).toBe(0);
    expect(grown.stdout).toContain('✓ V12 The log continues the checkpoint that you kept');
  });

  test('is told when the past was rewritten, even with the log’s own key', async () => {
    const folder = await sealedFolder();
    writeFileSync(
      join(folder.path, 'rewritten.json'),
      folder.text('longer.json').replace('Lau Siu Ming', 'Lau Siu Man'),
    );
    await folder.run('prove', 'rewritten.json', 'carol', '--key', 'log.key', '--out', 'q.json');
    const { exit, stdout } = await folder.run(
      'verify',
      'q.json',
      '--trust',
      keyOf(folder),
      '--older',
      'log/checkpoint',
    );
    expect(exit).toBe(1);
    expect(stdout).toContain('✕ V12');
    const refused = await folder.run(
      'prove',
      'rewritten.json',
      'carol',
      '--key',
      'log.key',
      '--older',
      'log/checkpoint',
    );
    expect(refused.stderr).toMatch(/^log\/checkpoint: The record does not continue this checkpoint of 9 leaves/);
  });

  test('keeps nothing of a proof that does not hold', async () => {
    const folder = await sealedFolder();
    await folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--out', 'p.json');
    writeFileSync(join(folder.path, 'p.json'), folder.text('p.json').replace('Siu', 'Sui'));
    await folder.run('verify', 'p.json', '--trust', keyOf(folder), '--keep', 'kept');
    expect(() => folder.text('kept')).toThrow('ENOENT');
  });
});

describe('private fields', () => {
  const open = async (folder: SealedFolder, ...words: readonly string[]) => {
    await folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--out', 'p.json', ...words);
    const { exit, stdout } = await folder.run('verify', 'p.json', '--trust', keyOf(folder), '--json');
    const { proven } = JSON.parse(stdout);
    return { exit, fields: proven.entry.fields, withheld: proven.withheld };
  };

  test('stand in no file of the log, and in no proof unless disclosed', async () => {
    const folder = await sealedFolder('--private', '/fields/names/en,/fields/names,/note');
    expect(folder.text('log/tile/entries/000.p/9')).not.toContain('Lau');
    const sealed = { sealed: expect.stringMatching(/^sha256:/) };
    expect(await open(folder)).toEqual({
      exit: 0,
      fields: { person: 'bob', names: sealed },
      withheld: ['/fields/names'],
    });
    expect(folder.text('p.json')).not.toContain('Lau');
    expect(await open(folder, '--disclose', 'all')).toEqual({
      exit: 0,
      fields: { person: 'bob', names: { en: 'Lau Siu Ming' } },
      withheld: [],
    });
    expect(await open(folder, '--disclose', '/fields/names')).toMatchObject({
      fields: { person: 'bob', names: { en: sealed } },
    });
    expect(await open(folder, '--disclose', '/fields/names/en')).toMatchObject({
      fields: { names: { en: 'Lau Siu Ming' } },
    });
    expect(await bothOn(folder, 'p.json')).toEqual({ exit: 0, second: 0, clause: null });
  });

  test('that are not sealed can’t be disclosed', async () => {
    const folder = await sealedFolder('--private', '/fields/names');
    const { exit, stderr } = await folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--disclose', '/note');
    expect({ exit, stderr }).toEqual({
      exit: 2,
      stderr: 'Nothing is sealed at “/note” in this entry. Leave it out of --disclose.\n',
    });
  });
});

describe('witnesses', () => {
  const witness = signer('witness.example', 7, 'witness');

  test('are asked for by their keys, and their time is shown', async () => {
    const folder = await sealedFolder();
    await folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--out', 'p.json');
    const bundle = folder.json('p.json');
    const proof = String(bundle['proof']);
    const read = readCheckpoint(folder.text('log/checkpoint'));
    if ('problem' in read) throw new Error(read.problem.key);
    const text = cosigned(read.value.note, witness, 1_700_000_000n);
    writeFileSync(
      join(folder.path, 'w.json'),
      JSON.stringify({ ...bundle, proof: proof.replace(folder.text('log/checkpoint'), text) }),
    );
    const verify = (name: string, ...words: readonly string[]) =>
      folder.run('verify', name, '--trust', keyOf(folder), '--witness', verifierKeyText(witness.key), ...words);
    const seen = await verify('w.json');
    expect(seen.exit).toBe(0);
    // 1,700,000,000 seconds after 1970 are 14 November 2023, 22:13:20 UTC.
    expect(seen.stdout).toContain('witness.example saw this checkpoint at 15 Nov 2023, 06:13:20 (Hong Kong).');
    const unseen = await verify('p.json');
    expect(unseen.exit).toBe(1);
    expect(unseen.stdout).toContain('0 of the 1 witness that you ask for signed the checkpoint.');
    expect((await verify('p.json', '--quorum', '0')).exit).toBe(0);
  });
});

describe('what can’t be asked', () => {
  test.each([
    [['prove', 'r.json', 'bo', '--key', 'log.key'], 'The record has no entry “bo”. Did you mean “bob”?'],
    [
      ['prove', 'r.json', 'zacharias', '--key', 'log.key'],
      'The record has no entry “zacharias”. Its entries are known by their “id”.',
    ],
    [['prove', 'r.json', 'bob'], 'Say with which key to sign: --key FILE. A key is made with: tenfold seal --new-key'],
    [
      ['prove', 'r.json', 'bob', '--key', 'log.key', '--older', 'r.json'],
      'r.json: A signed text has no signature or is not in its form. Anybody could have written it; do not rely on it.',
    ],
    [
      ['prove', 'r.json', 'bob', '--key', 'log.key', '--timestamp', 'http://127.0.0.1:9/'],
      'A time stamp is checked before it is kept. Give the root certificate of the authority with --authority.',
    ],
    [
      ['prove', 'r.json', 'bob', '--key', 'log.key', '--timestamp', 'x', '--authority', 'r.json'],
      'r.json: The file holds no certificate in PEM. Give the root certificate of the authority.',
    ],
    [
      ['verify', 'p.json'],
      'Say which key you trust: --trust KEY. Take it from where you trust it, not from whoever gave you the proof.',
    ],
    [
      ['verify', 'p.json', '--trust', 'x'],
      '“x” is neither a key nor a file with keys. A key is written as name+id+key.',
    ],
    [
      ['verify', 'p.json', '--trust', 'r.json'],
      '“r.json” is neither a key nor a file with keys. A key is written as name+id+key.',
    ],
    [
      ['verify', 'p.json', '--trust', verifierKeyText(signer('w.example', 7, 'witness').key)],
      `“${verifierKeyText(signer('w.example', 7, 'witness').key)}” is a key of the other kind: logs and witnesses sign with different kinds of keys.`,
    ],
    [
      ['verify', 'p.json', '--trust', 'log/keys.json', '--quorum', '1'],
      '“1” is no number of witnesses from 0 to 0. Name the witnesses with --witness.',
    ],
    [
      ['verify', 'nowhere.json', '--trust', 'log/keys.json'],
      'There is no file “nowhere.json”. Check its name and the folder.',
    ],
  ])('%j', async (words, sentence) => {
    const folder = await sealedFolder();
    expect(await folder.run(...words)).toEqual({ exit: 2, stdout: '', stderr: `${sentence}\n` });
  });

  test('a file that is no proof fails at its clause', async () => {
    const folder = await sealedFolder();
    writeFileSync(join(folder.path, 'bytes'), Uint8Array.of(0xff));
    const failed = await Promise.all(
      ['bytes', 'log/checkpoint', 'r.json'].map(async (name) => {
        const { exit, stdout } = await folder.run('verify', name, '--trust', keyOf(folder), '--json');
        return [exit, JSON.parse(stdout).clauses.find((one: { state: string }) => one.state === 'fails').clause];
      }),
    );
    expect(failed).toEqual([
      [1, 'V1'],
      [1, 'V1'],
      [1, 'V2'],
    ]);
  });
});

test('the page of a proof is in the language asked for, in each within its width', async () => {
  const folder = await sealedFolder();
  await folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--out', 'p.json');
  const heads = await Promise.all(
    languages.map(
      async (language) =>
        (await folder.run('verify', 'p.json', '--trust', keyOf(folder), '--lang', language)).stdout.split('\n')[0],
    ),
  );
  expect(heads).toEqual([
    'Every clause holds: the proof is genuine.',
    '各項均符合：證明真確。',
    '各项均符合：证明真实有效。',
  ]);
});

test('the schema of a proof is that by which it is read', async () => {
  const schema = JSON.parse((await type(['schema', 'proof'])).stdout);
  expect(schema.title).toBe('tenfold/proof/1');
  expect(schema.required).toEqual(['format', 'issuer', 'header', 'headerProof', 'entry', 'index', 'proof', 'keys']);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.keys.required).toEqual(['first', 'rotations']);
});
