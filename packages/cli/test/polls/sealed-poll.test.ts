import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { announcedSeal, canonicalJson, type JsonObject, readSealedCount, type SealedCount } from '@tenfold/seal';
import { sha256 } from '@tenfold/count';
import { describe, expect, test } from 'vitest';
import { folderWith, type } from '../run-command.ts';
import { instructions, pollFolder, sealedFolder, secretText, words } from './sealed-folder.ts';

const seal = ['--secret', 'count.secret', '--sealed', 'sealed.json'] as const;

function sealedIn(cwd: string): SealedCount {
  return JSON.parse(readFileSync(join(cwd, 'sealed.json'), 'utf8'));
}

describe('a poll that is sealed', () => {
  test('names each file by its hash, the rules and the sums, and is announced by root, number and hash', async () => {
    const cwd = pollFolder();
    const { stdout, exit } = await type(['poll', ...words, ...seal, '--json'], { cwd });
    const sealed = sealedIn(cwd);
    expect(readSealedCount(JSON.parse(JSON.stringify(sealed)))).toEqual({ sealed });
    const digestOf = (name: string): string =>
      createHash('sha256')
        .update(readFileSync(join(cwd, name)))
        .digest('hex');
    expect(sealed.manifest.sources).toEqual([
      { name: 'instructions.csv', bytes: instructions.length, sha256: digestOf('instructions.csv') },
    ]);
    expect(sealed.manifest.register[0]?.sha256).toBe(digestOf('register.csv'));
    expect(sealed.manifest.ruleBook).toMatchObject({ format: 'tenfold/rule-book/1', id: 'last-received' });
    expect([sealed.manifest.sums['lines'], sealed.manifest.sums['["1","B","against"]']]).toEqual(['56', '1200000']);
    const digest = createHash('sha256')
      .update(canonicalJson(sealed as unknown as JsonObject))
      .digest('hex');
    expect([exit, JSON.parse(stdout).seal]).toEqual([0, { ...sealed.seal, digest }]);
  });

  test('has a secret made by chance where none is there, which only its owner reads and which is never shown', async () => {
    const made = async (): Promise<string> => {
      const cwd = pollFolder();
      const { stdout, stderr } = await type(['poll', ...words, '--secret', 'new/fresh', '--sealed', 'sealed.json'], {
        cwd,
      });
      const secret = readFileSync(join(cwd, 'new/fresh'), 'utf8');
      expect(secret).toMatch(/^[0-9a-f]{64}\n$/);
      expect(statSync(join(cwd, 'new/fresh')).mode & 0o777).toBe(0o600);
      expect(stdout + stderr + JSON.stringify(sealedIn(cwd))).not.toContain(secret.trim());
      return secret;
    };
    expect(await made()).not.toBe(await made());
  });

  test('gives the same file again, whatever its folder is called, and with another secret another', async () => {
    const [one, other] = [await sealedFolder(), await sealedFolder()];
    expect(sealedIn(other)).toEqual(sealedIn(one));
    const otherSecret = await sealedFolder({ 'count.secret': secretText.replaceAll('7', '8') });
    expect(sealedIn(otherSecret).seal.root).not.toBe(sealedIn(one).seal.root);
    // From outside, with longer paths.
    const paths = words.map((word) => (word.startsWith('-') ? word : join(one, word)));
    const cwd = folderWith({});
    await type(['poll', ...paths, '--secret', join(one, 'count.secret'), '--sealed', 'sealed.json'], { cwd });
    expect(sealedIn(cwd)).toEqual(sealedIn(one));
  });

  test('says so on the page, on the certificate and in the announcement', async () => {
    const cwd = pollFolder();
    const papers = ['--certificate', 'certificate.html', '--out', 'results.json'];
    const { stdout } = await type(['poll', ...words, ...seal, ...papers, '--width', '400'], { cwd });
    const { root, size, digest } = announcedSeal(sealedIn(cwd), sha256);
    const sentence = `The count is sealed: its ${size} instructions that count stand under the root ${root}, and the sealed file has the SHA-256 ${digest}.`;
    expect(stdout).toContain(sentence);
    for (const paper of ['certificate.html', 'results.json'])
      expect(readFileSync(join(cwd, paper), 'utf8'), paper).toContain(sentence);
  });

  test('never takes the place of another seal, which may have been announced; the same one is left', async () => {
    const cwd = await sealedFolder();
    const before = readFileSync(join(cwd, 'sealed.json'), 'utf8');
    expect((await type(['poll', ...words, ...seal], { cwd })).exit).toBe(0);
    writeFileSync(join(cwd, 'instructions.csv'), instructions.replace('chan-siu-ming,B,3,0,', 'chan-siu-ming,B,3,1,'));
    expect(await type(['poll', ...words, ...seal], { cwd })).toMatchObject({
      exit: 2,
      stdout: '',
      stderr: expect.stringMatching(/In “sealed.json” another count is sealed/),
    });
    expect(readFileSync(join(cwd, 'sealed.json'), 'utf8')).toBe(before);
  });

  test.each([
    ['half of what it takes', ['--sealed', 'sealed.json'], /takes both "--secret" and "--sealed"/],
    ['the other half', ['--secret', 'count.secret'], /takes both "--secret" and "--sealed"/],
    [
      'a secret that is none',
      ['--secret', 'meeting.json', '--sealed', 's'],
      /meeting.json: This is no secret of a count/,
    ],
    ['one file for both', ['--secret', 's', '--sealed', 's'], /Two papers cannot be written into the one file “s”/],
  ])('is refused with %s', async (_, options, said) => {
    const cwd = pollFolder();
    expect(await type(['poll', ...words, ...options], { cwd })).toMatchObject({
      exit: 2,
      stdout: '',
      stderr: expect.stringMatching(said),
    });
    expect(existsSync(join(cwd, 's'))).toBe(false);
  });
});

describe('a form that is lost from one resolution', () => {
  /** Chan Siu Ming holds 15 million shares. Resolution 4 has 1,040 million votes for and 436 million against: he turns nothing there. */
  const without = (number: string): string =>
    instructions
      .split('\n')
      .filter((line) => !line.startsWith(`chan-siu-ming,B,${number},`))
      .join('\n');

  test('is named with its shares before anything is announced', async () => {
    const { stdout, exit } = await type(['poll', ...words, '--width', '400'], {
      cwd: pollFolder({ 'instructions.csv': without('4') }),
    });
    expect(stdout).toContain(
      '1 holding with 15,000,000 shares voted on every other resolution and gave no instruction on this one: chan-siu-ming 15,000,000. See whether a form or a page of it was lost.',
    );
    expect(exit).toBe(0);
  });

  test('makes the result provisional where its votes could turn it, until it is said that it was meant so', async () => {
    // Central Nominees gave 522 million of the 755 million shares that voted on resolution 5, which needs three quarters.
    const lines = instructions
      .split('\n')
      .filter((line) => !line.startsWith('central-nominees,B,5,'))
      .join('\n');
    const cwd = pollFolder({ 'instructions.csv': lines });
    const { stdout, exit } = await type(['poll', ...words, '--json'], { cwd });
    const { concerns, provisional } = JSON.parse(stdout);
    expect([exit, provisional, concerns.map(({ key }: { key: string }) => key)]).toEqual([
      1,
      true,
      ['poll.concern.left-out'],
    ]);
    const said = pollFolder({ 'instructions.csv': `${lines.trimEnd()}\ncentral-nominees,B,5,0,0,0,\n` });
    const again = JSON.parse((await type(['poll', ...words, '--json'], { cwd: said })).stdout);
    expect([again.provisional, again.concerns]).toEqual([false, []]);
  });
});

test('where a nominee’s instruction replaced another and is for a part only, it is asked whether both were parts', async () => {
  const part = `${instructions.trimEnd()}\ncentral-nominees,B,3,1000,0,0,2026-05-19T10:00:00+08:00\n`;
  const { stdout } = await type(['poll', ...words, '--width', '400'], {
    cwd: pollFolder({ 'instructions.csv': part }),
  });
  expect(stdout).toContain(
    'An instruction for others replaced a different one and is not for the whole holding: central-nominees 1,000/700,000,000.',
  );
  const { stdout: before } = await type(['poll', ...words, '--width', '400'], { cwd: pollFolder() });
  expect(before).not.toContain('An instruction for others replaced');
});
