import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recountFields } from '@tenfold/documents/poll';
import { type Message, objectOf } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { type } from '../run-command.ts';
import { instructions, sealedFolder, secretText, words } from './sealed-folder.ts';

const recount = ['recount', ...words, '--sealed', 'sealed.json'] as const;
const secret = ['--secret', 'count.secret'] as const;

interface Told {
  readonly same: boolean;
  readonly found: { readonly root: string | null; readonly size: number };
  readonly differences: readonly { readonly what: string; readonly text: string }[];
  readonly sample: {
    readonly instructions: readonly { readonly index: number; readonly agrees: boolean }[];
    readonly lines: readonly { readonly line: number; readonly outcome: string; readonly by: unknown }[];
    readonly chances: readonly { readonly wrong: number; readonly missed: string }[];
  } | null;
}

/** What a recount tells, in the form that its format has. */
async function told(cwd: string, ...more: readonly string[]): Promise<Told & { readonly exit: number }> {
  const { exit, stdout, stderr } = await type([...recount, ...more, '--json'], { cwd });
  expect(stderr).toBe('');
  const problems: string[] = [];
  const complain = (at: string, { key }: Message): void => void problems.push(`${at} ${key}`);
  objectOf(recountFields).read(JSON.parse(stdout), '', complain);
  expect(problems).toEqual([]);
  return { exit, ...(JSON.parse(stdout) as Told) };
}

test.each(['recount', 'announcement-reading'])('the schema of %s is told by its name', async (name) => {
  const { exit, stdout } = await type(['schema', `tenfold/${name}/1`, '--json']);
  expect([exit, JSON.parse(stdout)]).toMatchObject([0, { $id: `urn:tenfold:${name}:1`, title: `tenfold/${name}/1` }]);
});

describe('a recount', () => {
  test('of the same files is the same to the root', async () => {
    const cwd = await sealedFolder();
    const { seal } = JSON.parse(readFileSync(join(cwd, 'sealed.json'), 'utf8'));
    expect(await told(cwd, ...secret)).toMatchObject({
      exit: 0,
      same: true,
      found: seal,
      differences: [],
      sample: null,
    });
  });

  test('without the secret compares all but the root, and says so', async () => {
    const cwd = await sealedFolder();
    expect(await told(cwd)).toMatchObject({ exit: 3, same: true, found: { root: null, size: 47 } });
    expect((await type(recount, { cwd })).stdout).toContain('The root was not compared');
  });

  test('names a file, each sum and the root that differ', async () => {
    const cwd = await sealedFolder();
    writeFileSync(
      join(cwd, 'instructions.csv'),
      instructions.replace('chan-siu-ming,B,3,0,15000000,0', 'chan-siu-ming,B,3,15000000,0,0'),
    );
    const { exit, same, differences } = await told(cwd, ...secret);
    expect([exit, same]).toEqual([1, false]);
    expect(differences.map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /^The file instructions.csv has other bytes: sealed was SHA-256 [0-9a-f]{64}; instructions.csv has [0-9a-f]{64}\.$/,
      ),
      'Resolution 3, class B, shares against: 17,400,000 sealed, 2,400,000 found.',
      'Resolution 3, class B, shares for: 639,000,000 sealed, 654,000,000 found.',
    ]);
    expect((await type([...recount, ...secret], { cwd })).stdout).toMatch(
      /The recount differs from what was sealed\.[^]*found was/,
    );
  });

  test('names a rule book, a register and a duty that are not those that were sealed', async () => {
    const cwd = await sealedFolder();
    const rules = {
      format: 'tenfold/rule-book/1',
      id: 'first',
      version: '1',
      replacing: 'first-received',
      overVote: 'refuse',
    };
    writeFileSync(join(cwd, 'rules.json'), JSON.stringify(rules));
    const whats = async (...more: readonly string[]) =>
      new Set((await told(cwd, ...secret, ...more)).differences.map(({ what }) => what));
    expect(await whats('--rules', 'rules.json')).toContain('ruleBook');
    expect(await whats('--more', 'instructions.csv')).toContain('file');
    const meeting = readFileSync(join(cwd, 'meeting.json'), 'utf8');
    writeFileSync(join(cwd, 'meeting.json'), meeting.replace('"brightwater-fund"', '"chan-siu-ming"'));
    expect(await whats()).toContain('resolutions');
  });

  test('draws by seed and root, says where each stands and what became of each line, and how much it misses', async () => {
    const cwd = await sealedFolder();
    const { sample, exit } = await told(
      cwd,
      ...secret,
      '--sample',
      '60',
      '--seed',
      'six dice',
      '--wrong',
      '1',
      '--wrong',
      '3',
    );
    expect(exit).toBe(0);
    expect([sample?.instructions.length, sample?.lines.length]).toEqual([47, 56]);
    const replaced = sample?.lines.filter(({ outcome }) => outcome === 'replaced');
    expect(replaced).toMatchObject([{ by: { file: 'instructions.csv' } }]);
    expect(sample?.lines.find(({ line }) => line === 52)?.outcome).toBe('shares-cannot-vote');
    const few = await told(cwd, ...secret, '--sample', '10', '--seed', 'six dice', '--wrong', '1', '--wrong', '3');
    // 37 of 47 miss one; 37·36·35 of 47·46·45 miss three.
    expect(few.sample?.chances).toEqual([
      { wrong: 1, missed: '37/47' },
      { wrong: 3, missed: '518/1081' },
    ]);
    const same = await told(cwd, ...secret, '--sample', '10', '--seed', 'six dice');
    expect(same.sample?.instructions).toEqual(few.sample?.instructions);
    const other = await told(cwd, ...secret, '--sample', '10', '--seed', 'seven dice');
    expect(other.sample?.instructions).not.toEqual(few.sample?.instructions);
  });

  test.each([
    ['another secret', ['--secret', 'other.secret'], /^This secret is not the one with which the count was sealed/],
    ['a sample without a seed', ['--sample', '5'], /^A sample takes both/],
    ['a seed without a sample', ['--seed', 'x'], /^A sample takes both/],
    ['a sample of nought', ['--sample', '0', '--seed', 'x'], /“0” is no number that can be drawn/],
    ['too many', ['--sample', '10001', '--seed', 'x'], /from 1 to 10,000/],
    [
      'a word for a number',
      ['--sample', '5', '--seed', 'x', '--wrong', 'some'],
      /“some” is no number of wrong instructions/,
    ],
  ])('is refused with %s', async (_, options, said) => {
    const cwd = await sealedFolder({ 'other.secret': secretText.replaceAll('7', '9') });
    expect(await type([...recount, ...options], { cwd })).toMatchObject({
      exit: 2,
      stdout: '',
      stderr: expect.stringMatching(said),
    });
  });

  test('is refused for a file that is no sealed count, and for one whose rules cannot be read', async () => {
    const cwd = await sealedFolder();
    const sealed = JSON.parse(readFileSync(join(cwd, 'sealed.json'), 'utf8'));
    writeFileSync(join(cwd, 'bad.json'), JSON.stringify({ ...sealed, manifest: { ...sealed.manifest, ruleBook: {} } }));
    const of = (file: string) => type(['recount', ...words, '--sealed', file], { cwd });
    expect(await of('meeting.json')).toMatchObject({
      exit: 2,
      stderr: expect.stringMatching(/meeting.json: This is no sealed count/),
    });
    expect((await of('bad.json')).exit).toBe(2);
    expect(await type(['recount', ...words], { cwd })).toMatchObject({
      exit: 2,
      stderr: 'Name with "--sealed" the sealed count that is counted again.\n',
    });
    expect((await of('-')).exit).toBe(2);
    expect(await type([...recount, '--secret', '-', '--rules', '-'], { cwd })).toMatchObject({
      exit: 2,
      stderr: 'The standard input can be one file only: name the others.\n',
    });
  });
});
