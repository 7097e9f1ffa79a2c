import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@tenfold/documents';
import { readCheckpoint, readVerifierKey, witnessingOf } from '@tenfold/seal';
import { describe, expect, test } from 'vitest';
import { means, sha256 } from '../../../seal/test/support/means.ts';
import { noon, type Written } from '../run-command.ts';
import { type SealedFolder, sealedFolder } from './sealed-folder.ts';
import { grow, sizeIn, witnessed } from './witnessed.ts';

/** The log with its past rewritten, and signed by its own key. */
async function rewrite(folder: SealedFolder, record: string): Promise<void> {
  const text = folder.text(record).replace('Lau Siu Ming', 'Lau Siu Man');
  writeFileSync(join(folder.path, 'rewritten.json'), text);
  await grow(folder, 'other-log', 'rewritten.json');
}

describe('a witness', () => {
  test('co-signs what continues what it co-signed, and readers can ask for its signature', async () => {
    const { folder, cosign } = await witnessed();
    await grow(folder);
    const { exit, stdout } = await cosign('log', '--out', 'cosigned');
    expect([exit, sizeIn(folder)]).toEqual([0, 10]);
    expect(stdout).toContain('The log tenfold/kestrel continues from 9 to 10 leaves what was co-signed before.');
    const note = readCheckpoint(folder.text('cosigned'));
    const key = readVerifierKey(String(folder.json('w.key')['key']), sha256);
    if ('problem' in note || 'problem' in key) throw new Error('nothing to read');
    expect(witnessingOf(key.value, note.value.note, means.ed25519)).toEqual({ seconds: BigInt(noon / 1000) });
    expect(statSync(join(folder.path, 'w.key')).mode & 0o077).toBe(0);
  });

  test('co-signs the same again, with one signature of its own', async () => {
    const { folder, cosign } = await witnessed();
    await cosign('log', '--out', 'once');
    const again = await cosign('once', '--json');
    expect(again.exit).toBe(0);
    const { checkpoint, cosigned, before, size } = JSON.parse(again.stdout);
    expect({ cosigned, size, before: before.size }).toEqual({ cosigned: true, size: 9, before: 9 });
    expect(checkpoint.match(/— witness\.example /g)).toHaveLength(1);
    expect(folder.json('w.json')['logs']).toEqual([checkpoint]);
  });

  test.each(languages)('does not co-sign a rewritten past, and shows both checkpoints (%s)', async (language) => {
    const { folder, cosign } = await witnessed();
    await rewrite(folder, 'longer.json');
    const before = folder.text('w.json');
    const { exit, stdout } = await cosign('other-log', '--out', 'cosigned', '--lang', language);
    expect([exit, folder.text('w.json')]).toEqual([1, before]);
    expect(stdout.match(/^ {2}tenfold\/kestrel$/gm)).toHaveLength(2);
    expect(() => folder.text('cosigned')).toThrow(/ENOENT/);
  });

  test('does not co-sign two histories of one size, nor an older one', async () => {
    const { folder, cosign } = await witnessed();
    await rewrite(folder, 'r.json');
    expect(JSON.parse((await cosign('other-log', '--json')).stdout).problem.key).toBe('seal.problem.two-roots');
    const old = folder.text('log/checkpoint');
    await grow(folder);
    await cosign('log');
    writeFileSync(join(folder.path, 'old'), old);
    const { exit, stdout } = await cosign('old', '--json');
    expect([exit, JSON.parse(stdout).problem.key]).toEqual([1, 'seal.problem.older-larger']);
  });

  test('takes the proof that the API gives, and refuses one of other sizes or none', async () => {
    const { folder, cosign } = await witnessed();
    await grow(folder);
    expect((await cosign('log/checkpoint')).stderr).toContain('nothing shows that it only grew');
    writeFileSync(join(folder.path, 'kept'), (folder.json('w.json')['logs'] as string[])[0] ?? '');
    const proving = ['prove', 'longer.json', 'carol', '--key', 'log.key', '--older', 'kept', '--json'];
    const bundle = await folder.run(...proving);
    const { hashes } = JSON.parse(bundle.stdout).consistency;
    for (const [name, proof] of [
      ['good', { from: 9, to: 10, hashes }],
      ['other', { from: 8, to: 10, hashes }],
      ['none', { from: 9, to: 10 }],
      ['false', { from: 9, to: 10, hashes: hashes.toReversed() }],
    ] as const)
      writeFileSync(join(folder.path, name), JSON.stringify(proof));
    const said = async (name: string): Promise<Written> => cosign('log/checkpoint', '--consistency', name);
    expect((await said('other')).stderr).toContain('Needed is the one from 9 to 10 leaves.');
    expect((await said('none')).stderr).toContain('This is no proof of consistency.');
    expect((await said('false')).exit).toBe(1);
    expect(sizeIn(folder)).toBe(9);
    expect((await said('good')).exit).toBe(0);
    expect(sizeIn(folder)).toBe(10);
  });

  test('follows a log to its next key', async () => {
    const { folder, cosign } = await witnessed();
    await folder.run('seal', 'r.json', '--key', 'log.key', '--rotate', 'next.key', '--out', 'log');
    const sealed = await folder.run('seal', 'longer.json', '--key', 'next.key', '--out', 'log');
    expect(sealed.stderr).toBe('');
    expect((await cosign('log')).exit).toBe(0);
    expect(sizeIn(folder)).toBe(10);
  });
});

describe('a witness is refused', () => {
  test.each([
    ['a key without its memory', ['--key', 'w.key'], 'Say where the witness remembers'],
    ['a memory that is not there', ['--key', 'w.key', '--state', 'gone.json'], 'gone.json'],
    ['a key of a log', ['--key', 'log.key', '--state', 'w.json'], 'This is no key file of a witness'],
    ['a memory that is none', ['--key', 'w.key', '--state', 'r.json'], 'This is no memory of a witness'],
    [
      'a new key over one that is there',
      ['--new-key', 'w.key', '--name', 'w', '--state', 'new.json'],
      '“w.key” exists already',
    ],
    [
      'a new key with an old memory',
      ['--new-key', 'x.key', '--name', 'w', '--state', 'w.json'],
      '“w.json” exists already',
    ],
    ['a new key without a name', ['--new-key', 'x.key', '--state', 'x.json'], 'can’t be the name of a witness'],
    ['two keys', ['--key', 'w.key', '--new-key', 'x.key', '--state', 'w.json'], 'Give one of the two'],
  ])('%s', async (_, words, sentence) => {
    const { folder } = await witnessed();
    const { exit, stderr } = await folder.run('cosign', 'log', ...words, '--trust', 'log/keys.json');
    expect([exit, stderr.trimEnd().split('\n').length <= 3]).toEqual([2, true]);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(sentence);
  });

  test('a log whose key it does not trust, with what it holds unchanged', async () => {
    const { folder } = await witnessed();
    const other = await sealedFolder();
    const trust = String(other.json('log/keys.json')['first']);
    const answer = await folder.run('cosign', 'log', '--key', 'w.key', '--state', 'w.json', '--trust', trust, '--json');
    expect([answer.exit, JSON.parse(answer.stdout).problem.key]).toEqual([1, 'seal.problem.log-unsigned']);
  });

  test('a memory that another process uses; one that a dead process left is free', async () => {
    const { folder, cosign } = await witnessed();
    writeFileSync(join(folder.path, 'w.json.lock'), String(process.pid));
    const busy = await cosign('log');
    expect([busy.exit, busy.stderr]).toEqual([2, expect.stringContaining(`process ${process.pid}`)]);
    // No process has the highest number that Linux gives at most.
    writeFileSync(join(folder.path, 'w.json.lock'), '4194304');
    expect((await cosign('log')).exit).toBe(0);
    expect(() => folder.text('w.json.lock')).toThrow(/ENOENT/);
  });
});
