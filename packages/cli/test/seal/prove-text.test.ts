import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { python, verifierPath } from '../../../seal/test/verifier/python.ts';
import { bothOn, keyOf } from './both-verifiers.ts';
import { sealedFolder } from './sealed-folder.ts';

describe('the proof of an entry', () => {
  test('can be had as the text of tlog-proof, which both verifiers take', async () => {
    const folder = await sealedFolder();
    const made = await folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--out', 'p.tlog-proof');
    expect(made.stdout).toContain(`verify p.tlog-proof --trust ${keyOf(folder)}`);
    const text = folder.text('p.tlog-proof');
    expect(text).toMatch(/^c2sp\.org\/tlog-proof@v1\nextra \S+\nindex 8\n/);
    expect(text.endsWith(folder.text('log/checkpoint'))).toBe(true);
    expect(await bothOn(folder, 'p.tlog-proof')).toEqual({ exit: 0, second: 0, clause: null });
    const page = await folder.run('verify', 'p.tlog-proof', '--trust', keyOf(folder));
    expect(page.stdout).toContain('Entry bob of kestrel is number 8 in the log tenfold/kestrel, which then had 9');
    expect(page.stdout).toContain('– V10 The header is the first leaf of the log (not asked for)');
    writeFileSync(join(folder.path, 'moved.tlog-proof'), text.replace('index 8', 'index 7'));
    expect(await bothOn(folder, 'moved.tlog-proof')).toEqual({ exit: 1, second: 1, clause: 'V11' });
  });

  test('as a bare text takes the entry from the reader, in both verifiers', async () => {
    const folder = await sealedFolder();
    await folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--out', 'p.tlog-proof');
    writeFileSync(join(folder.path, 'bare'), folder.text('p.tlog-proof').replace(/^extra .*\n/m, ''));
    writeFileSync(join(folder.path, 'bob.json'), JSON.stringify(JSON.parse(folder.text('r.json')).entries.at(-1)));
    writeFileSync(join(folder.path, 'list.json'), '[]');
    expect(await bothOn(folder, 'bare')).toEqual({ exit: 1, second: 1, clause: 'V11' });
    const trust = ['--trust', keyOf(folder)];
    const held = await folder.run('verify', 'bare', ...trust, '--entry', 'bob.json', '--json');
    expect([held.exit, JSON.parse(held.stdout).proven.entry.id]).toEqual([0, 'bob']);
    const at = (name: string): string => join(folder.path, name);
    expect(python([verifierPath, at('bare'), '--key', keyOf(folder), '--entry', at('bob.json')]).exit).toBe(0);
    expect(python([verifierPath, at('bare'), '--key', keyOf(folder), '--entry', at('list.json')]).exit).toBe(2);
    const list = await folder.run('verify', 'bare', ...trust, '--entry', 'list.json');
    expect([list.exit, list.stderr]).toEqual([2, expect.stringContaining('one is written as a JSON object')]);
    await folder.run('prove', 'r.json', 'bob', '--key', 'log.key', '--out', 'p.json');
    const bundle = await folder.run('verify', 'p.json', ...trust, '--entry', 'bob.json');
    expect([bundle.exit, bundle.stderr]).toEqual([2, expect.stringContaining('This proof holds its entry.')]);
    expect(python([verifierPath, at('p.json'), '--key', keyOf(folder), '--entry', at('bob.json')]).exit).toBe(2);
  });

  test('as a text follows a log past the change of its key, by the file of its keys', async () => {
    const folder = await sealedFolder();
    await folder.run('seal', 'r.json', '--key', 'log.key', '--rotate', 'next.key', '--out', 'log');
    await folder.run('seal', 'longer.json', '--key', 'next.key', '--out', 'log');
    await folder.run('prove', 'longer.json', 'carol', '--key', 'next.key', '--out', 'p.tlog-proof');
    expect((await folder.run('verify', 'p.tlog-proof', '--trust', 'log/keys.json')).exit).toBe(0);
    expect((await folder.run('verify', 'p.tlog-proof', '--trust', keyOf(folder))).exit).toBe(1);
  });

  test.each(['older', 'disclose', 'timestamp'])(
    'as a text can not hold what --%s asks for, and says so',
    async (name) => {
      const folder = await sealedFolder();
      const words = ['--key', 'log.key', `--${name}`, 'x', '--out', 'p.tlog-proof'];
      const { exit, stderr } = await folder.run('prove', 'r.json', 'bob', ...words);
      expect([exit, stderr]).toEqual([2, expect.stringContaining(`can’t hold what --${name} asks for`)]);
    },
  );
});
