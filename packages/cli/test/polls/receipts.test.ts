import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Receipts, SealedCount } from '@tenfold/seal';
import { describe, expect, test } from 'vitest';
import { root, type } from '../run-command.ts';
import { python } from '../../../seal/test/verifier/python.ts';
import { instructions, receiptOf, sealedFolder, words } from './sealed-folder.ts';

const all = ['receipts', ...words, '--secret', 'count.secret'] as const;

function receiptsIn(...path: readonly string[]): Receipts {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

function sealedIn(cwd: string): SealedCount {
  return JSON.parse(readFileSync(join(cwd, 'sealed.json'), 'utf8'));
}

describe('receipts', () => {
  test('of one member are written, and hold against the sealed file and against what was announced', async () => {
    const cwd = await sealedFolder();
    const made = await receiptOf('chan-siu-ming', cwd, '--sealed', 'sealed.json', '--out', 'receipt.json');
    expect(made).toMatchObject({ exit: 0, stderr: '' });
    expect(made.stdout).toContain('7 receipts of 1 member written into “receipt.json”.');
    const { seal } = sealedIn(cwd);
    for (const by of [
      ['--sealed', 'sealed.json'],
      ['--root', seal.root.toUpperCase(), '--size', `${seal.size}`],
    ]) {
      const { exit, stdout } = await type(['verify', 'receipt.json', ...by], { cwd });
      expect(exit, by.join(' ')).toBe(0);
      expect(stdout).toContain('These votes are in the count that was announced, as they stand here.');
      expect(stdout).toContain('✓ Resolution 3, class B: 0 shares for, 15,000,000 against, 0 abstaining');
    }
    const { stdout } = await type(['verify', 'receipt.json', '--sealed', 'sealed.json', '--json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      holds: true,
      seal,
      receipts: receiptsIn(cwd, 'receipt.json').receipts.map(({ index }) => ({
        index,
        holds: true,
        problem: null,
      })),
    });
  });

  test('show nobody else, and without --out come as JSON', async () => {
    const cwd = await sealedFolder();
    const { stdout } = await receiptOf('ho-tsz-kit', cwd, '--json');
    const { receipts } = JSON.parse(stdout) as Receipts;
    expect(new Set(receipts.map(({ instruction }) => instruction.member))).toEqual(new Set(['ho-tsz-kit']));
    expect(stdout).not.toContain('chan-siu-ming');
  });

  test('of all members stand in a folder, a file for each, all of which hold; a second class goes into the same file', async () => {
    // The first and the last line of the register are of one member.
    const register = readFileSync(join(root, 'examples/polls/register.csv'), 'utf8').trimEnd();
    const more = `${register}\nlam-holdings,B,5,,\n`;
    const votes = `${instructions.trimEnd()}\nlam-holdings,B,1,5,0,0,\n`;
    const cwd = await sealedFolder({ 'register.csv': more, 'instructions.csv': votes });
    const { exit, stdout } = await type([...all, '--out', 'receipts'], { cwd });
    expect(exit).toBe(0);
    const files = readdirSync(join(cwd, 'receipts'));
    expect(stdout).toContain(`48 receipts of ${files.length} members written into “receipts”.`);
    const ofLam = files.filter((name) => name.startsWith('lam-holdings-'));
    expect(ofLam).toHaveLength(1);
    const { receipts } = receiptsIn(cwd, 'receipts', ofLam[0] ?? '');
    expect(new Set(receipts.map(({ instruction }) => instruction.class))).toEqual(new Set(['A', 'B']));
    for (const name of files) {
      expect(statSync(join(cwd, 'receipts', name)).mode & 0o777).toBe(0o600);
      expect((await type(['verify', `receipts/${name}`, '--sealed', 'sealed.json'], { cwd })).exit, name).toBe(0);
    }
  });

  test('are not written into a folder in which something is, and leave nothing half-written', async () => {
    const cwd = await sealedFolder();
    mkdirSync(join(cwd, 'full'));
    writeFileSync(join(cwd, 'full', 'mine'), '');
    const said = 'is there already and not empty. Name a new folder for the receipts.\n';
    expect(await type([...all, '--out', 'full'], { cwd })).toMatchObject({ exit: 2, stderr: `“full” ${said}` });
    expect(await type([...all, '--out', 'count.secret'], { cwd })).toMatchObject({
      exit: 2,
      stderr: `“count.secret” ${said}`,
    });
    expect(readdirSync(cwd).filter((name) => name.endsWith('.new'))).toEqual([]);
    mkdirSync(join(cwd, 'empty'));
    expect((await type([...all, '--out', 'empty'], { cwd })).exit).toBe(0);
  });

  test('a member whose lines were refused is told why, and a name that is nowhere is not taken for one', async () => {
    const cwd = await sealedFolder();
    expect(await receiptOf('nobody-here', cwd)).toMatchObject({
      exit: 2,
      stderr:
        'No instruction of “nobody-here” counts; what came in that name was refused: not on the register of members.\n',
    });
    const two = await type([...all, '--member', 'chan-siu-ming', '--member', 'chan', '--out', 'r'], { cwd });
    expect(two).toMatchObject({
      exit: 2,
      stdout: '',
      stderr: expect.stringMatching(/^No instruction of “chan” counts, and none was refused/),
    });
    expect(existsSync(join(cwd, 'r'))).toBe(false);
  });

  test('are not made where what is counted now is not what was sealed', async () => {
    const cwd = await sealedFolder();
    writeFileSync(join(cwd, 'instructions.csv'), instructions.replace('chan-siu-ming,B,3,0,', 'chan-siu-ming,B,3,1,'));
    expect(await receiptOf('ho-tsz-kit', cwd, '--sealed', 'sealed.json', '--out', 'r.json')).toMatchObject({
      exit: 2,
      stderr: expect.stringMatching(/^What was counted now is not what was sealed/),
    });
    expect(existsSync(join(cwd, 'r.json'))).toBe(false);
  });

  test.each([
    ['no secret', ['--out', 'r'], /^Name with "--secret"/],
    ['a secret that is not there', ['--secret', 'nowhere', '--out', 'r'], /no file “nowhere”/],
    ['nowhere to write several', ['--secret', 'count.secret'], /^Name with "--out" a new folder/],
    [
      'a sealed file that is none',
      ['--secret', 'count.secret', '--sealed', 'meeting.json', '--out', 'r'],
      /meeting.json: This is no sealed count/,
    ],
  ])('are refused with %s', async (_, options, said) => {
    const cwd = await sealedFolder();
    expect(await type(['receipts', ...words, ...options], { cwd })).toMatchObject({
      exit: 2,
      stdout: '',
      stderr: expect.stringMatching(said),
    });
  });
});

/** A change of a receipt by which it no longer holds, and what is said. */
const changes: readonly [string, (receipt: Receipts) => unknown, RegExp][] = [
  [
    'more shares',
    ({ receipts, ...rest }) => ({
      ...rest,
      receipts: receipts.map((one) => ({ ...one, instruction: { ...one.instruction, for: '7' } })),
    }),
    /leads to another root/,
  ],
  [
    'another place',
    ({ receipts, ...rest }) => ({ ...rest, receipts: receipts.map((one) => ({ ...one, index: one.index + 1 })) }),
    /leads to another root|hashes as lead/,
  ],
  [
    'a place past the end',
    ({ receipts, ...rest }) => ({ ...rest, receipts: receipts.map((one) => ({ ...one, index: 47 })) }),
    /instruction 47, counted from nought, of 47/,
  ],
  [
    'another number',
    ({ receipts, ...rest }) => ({ ...rest, receipts: receipts.map((one) => ({ ...one, size: 48 })) }),
    /a count of 48 instructions, and 47 were announced/,
  ],
  [
    'a hash less',
    ({ receipts, ...rest }) => ({ ...rest, receipts: receipts.map((one) => ({ ...one, proof: one.proof.slice(1) })) }),
    /not as many hashes/,
  ],
];

describe('verify with a receipt', () => {
  test.each(changes)('says that it does not hold with %s, as the check in Python does', async (_, change, said) => {
    const cwd = await sealedFolder();
    await receiptOf('ho-tsz-kit', cwd, '--out', 'r.json');
    writeFileSync(join(cwd, 'r.json'), JSON.stringify(change(receiptsIn(cwd, 'r.json'))));
    const { exit, stdout } = await type(['verify', 'r.json', '--sealed', 'sealed.json', '--width', '400'], { cwd });
    expect(exit).toBe(1);
    expect(stdout).toMatch(said);
    expect(inPython(cwd, 'r.json')).toBe(1);
  });

  test('and with none in the file, which shows nothing', async () => {
    const cwd = await sealedFolder();
    const { seal } = sealedIn(cwd);
    writeFileSync(join(cwd, 'r.json'), JSON.stringify({ format: 'tenfold/vote-receipts/1', seal, receipts: [] }));
    expect(await type(['verify', 'r.json', '--sealed', 'sealed.json'], { cwd })).toMatchObject({
      exit: 1,
      stdout: expect.stringMatching(/^There is no vote in the file/),
    });
    expect(inPython(cwd, 'r.json')).toBe(1);
  });

  test.each([
    ['nothing that was announced', ['verify', 'r.json'], /^Say what was announced/],
    ['a root that is none', ['verify', 'r.json', '--root', '12', '--size', '5'], /“12” is no root/],
    ['a root without a number', ['verify', 'r.json', '--root', 'a'.repeat(64)], /is no number of instructions/],
    [
      'what is for proofs',
      ['verify', 'r.json', '--sealed', 'sealed.json', '--trust', 'k'],
      /for which --trust says nothing/,
    ],
    [
      'a file that is no receipt',
      ['verify', 'meeting.json', '--sealed', 'sealed.json'],
      /--sealed is for receipts of votes only, and no receipt was named/,
    ],
    [
      'a sealed file with a part changed',
      ['verify', 'r.json', '--sealed', 'changed.json'],
      /The part “seal” is missing/,
    ],
    [
      'a receipt with a part too many',
      ['verify', 'more.json', '--sealed', 'sealed.json'],
      /The format has no part “note”/,
    ],
    [
      'a receipt with a nonce too short',
      ['verify', 'short.json', '--sealed', 'sealed.json'],
      /The part “receipts” is missing/,
    ],
  ])('is refused with %s', async (_, typed, said) => {
    const cwd = await sealedFolder();
    await receiptOf('ho-tsz-kit', cwd, '--out', 'r.json');
    const receipt = receiptsIn(cwd, 'r.json');
    const [first] = receipt.receipts;
    const short = { ...first, instruction: { ...first?.instruction, nonce: '00' } };
    writeFileSync(join(cwd, 'changed.json'), JSON.stringify({ ...sealedIn(cwd), seal: { root: 'x', size: 1 } }));
    writeFileSync(join(cwd, 'more.json'), JSON.stringify({ ...receipt, note: '' }));
    writeFileSync(join(cwd, 'short.json'), JSON.stringify({ ...receipt, receipts: [short] }));
    expect(await type(typed, { cwd })).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(said) });
  });
});

/** What the check in Python says of a receipt in a folder of a sealed poll, by its exit code. */
function inPython(cwd: string, file: string): number | null {
  const path = join(root, 'verifier/check-receipt.py');
  return python([path, join(cwd, file), '--sealed', join(cwd, 'sealed.json')]).exit;
}
