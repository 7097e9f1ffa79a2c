import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, root, type } from '../run-command.ts';

const papers = 'packages/signing/test/papers';
const draft = readFileSync(join(root, papers, 'undertaking.pdf'));
const hash = createHash('sha256').update(draft).digest('hex');

describe('the exit code says what a file is worth', () => {
  test.each([
    ['executed', 'executed.pdf', 0],
    ['something was added', 'changed.pdf', 1],
    ['nobody signed', 'undertaking.pdf', 3],
    ['no PDF', 'write.ts', 2],
  ])('%s', async (_, name, exit) => {
    expect(
      (await type(['signatures', `${papers}/${name}`, '--document', hash, '--trust', `${papers}/roots.pem`])).exit,
    ).toBe(exit);
  });

  test('a draft is held against the file by its bytes or by its hash', async () => {
    const by = async (...words: readonly string[]): Promise<number> =>
      (await type(['signatures', `${papers}/executed.pdf`, ...words])).exit;
    expect(await by('--draft', `${papers}/undertaking.pdf`)).toBe(0);
    expect(await by('--draft', `${papers}/changed.pdf`)).toBe(1);
    expect(await by('--document', hash.toUpperCase())).toBe(0);
    expect(
      await by(
        '--document',
        hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
      ),
    ).toBe(1);
  });
});

test('for a program: the state, each signature with the bytes that it covers, and each save with what it changed', async () => {
  const { stdout } = await type([
    'signatures',
    `${papers}/changed.pdf`,
    '--document',
    hash,
    '--trust',
    `${papers}/roots.pem`,
    '--json',
  ]);
  const json = JSON.parse(stdout);
  expect(json).toMatchObject({ format: 'tenfold/signatures/1', state: 'refused', next: null, draft: hash, doubts: [] });
  expect(json.problems).toMatchObject([
    { key: 'signing.changed-visibly', text: expect.stringMatching(/company’s witness/) },
  ]);
  expect(
    json.signatures.map((one: { role: string; level: string; trusted: boolean }) => [one.role, one.level, one.trusted]),
  ).toEqual([
    ['beneficiary', 'B-LTA', true],
    ['beneficiary-witness', 'B-LTA', true],
    ['company', 'B-LTA', true],
    ['company-witness', 'B-LTA', true],
  ]);
  expect(json.signatures[0]).toMatchObject({
    signer: 'CHAN Wing Sze',
    coversRevision: true,
    byteRange: [0, 17700, 27702, 840],
  });
  expect(json.revisions).toHaveLength(8);
  expect(json.revisions[7].changes).toMatchObject([
    { what: 'page-content', visible: true, explained: false, how: 'replaced' },
  ]);
});

describe('what was typed wrongly is refused in one sentence', () => {
  const refused = async (...words: readonly string[]): Promise<string> => {
    const { exit, stdout, stderr } = await type(['signatures', ...words], {
      cwd: folderWith({ 'd.pdf': draft, 'no.pem': 'no' }),
    });
    expect([exit, stdout]).toEqual([2, '']);
    return stderr;
  };

  test.each([
    [['gone.pdf'], 'There is no file “gone.pdf”. Check its name and the folder.\n'],
    [['no.pem'], 'no.pem: This is no PDF; give the signed paper as a PDF.\n'],
    [['d.pdf', '--document', 'abc'], '“abc” is no SHA-256: it has 64 hexadecimal digits.\n'],
    [
      ['d.pdf', '--document', hash, '--draft', 'd.pdf'],
      'Give the draft as --draft or its hash as --document, not both.\n',
    ],
    [['d.pdf', '--trust', 'no.pem'], 'no.pem: The file holds no certificate in PEM or DER.\n'],
  ])('%j', async (words, sentence) => {
    expect(await refused(...words)).toBe(sentence);
  });
});
