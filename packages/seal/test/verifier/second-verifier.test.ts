import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/index.ts';
import { judge, verdictOf } from '../proof/judge.ts';
import { type Case, good, tampered } from '../proof/tampering.ts';
import { mutations } from './mutations.ts';
import { judgeAll, python, verifierPath } from './python.ts';

/** What the first verifier says, in the words of the second. */
function first(given: Case) {
  const result = judge(given);
  return { ...verdictOf(result), entry: result.proven === undefined ? null : canonicalJson(result.proven.entry) };
}

describe('the two verifiers agree', () => {
  test('on every good bundle, and on the entry that it proves', () => {
    expect(judgeAll(good)).toEqual(good.map(first));
  });

  test('on every bundle that was tampered with, its clause, and what is wrong', () => {
    const second = judgeAll(tampered).map(({ clause, problem }, at) => ({ name: tampered[at]?.name, clause, problem }));
    expect(second).toEqual(tampered.map(({ name, clause, problem }) => ({ name, clause, problem })));
  });

  const some = mutations(700);
  const firsts = some.map(first);

  test('on bundles that were changed by chance', () => {
    const seconds = judgeAll(some);
    const unlike = some.flatMap((given, at) => {
      const [one, other] = [firsts[at], seconds[at]];
      // Of several things that are wrong with the text of a file, each may name the one that it meets first.
      const isSame =
        one?.clause === other?.clause &&
        (one?.clause === 'V1' || one?.problem === other?.problem) &&
        one?.entry === other?.entry;
      return isSame ? [] : [{ one, other, file: Buffer.from(given.file).toString('utf8') }];
    });
    expect(unlike).toEqual([]);
  });

  test('and the changes reach every clause but the last, which the second does not judge', () => {
    const reached = new Set(firsts.map(({ clause }) => clause));
    const expected = [null, 'V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9', 'V10', 'V11', 'V12', 'V13'];
    expect(expected.filter((clause) => !reached.has(clause as never))).toEqual([]);
  });

  test('and no change of what an entry says was let through', () => {
    const honest = new Set(good.map((one) => first(one).entry));
    expect(firsts.filter(({ entry }) => entry !== null && !honest.has(entry))).toEqual([]);
  });
});

describe('the second verifier on its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-verifier-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const place = (name: string, contents: Uint8Array | string): string => {
    writeFileSync(join(folder, name), contents);
    return join(folder, name);
  };
  const named = (name: string): Case => [...good, ...tampered].find((one) => one.name === name) as Case;
  const [plain, grown, changed] = [
    'an entry of a log',
    'a log that grew since the reader looked',
    'a field of the entry changed',
  ].map(named) as [Case, Case, Case];
  const [key = ''] = plain.trusted;
  const call = (...words: readonly string[]) => python([verifierPath, ...words]);

  test('exits with 0 and shows the entry', () => {
    const { exit, stdout } = call(place('plain.json', plain.file), '--key', key);
    expect({ exit, first: stdout.split('\n')[0] }).toEqual({
      exit: 0,
      first: 'Every clause holds. The entry, as far as it is disclosed:',
    });
    expect(JSON.parse(stdout.split('\n').slice(1).join('\n')).id).toBe('issued-5');
  });

  test('exits with 1 and names the clause', () => {
    expect(call(place('changed.json', changed.file), '--key', key)).toMatchObject({
      exit: 1,
      stdout: 'Clause V11 does not hold: inclusion-root.\n',
    });
    const { exit, stdout } = call(place('changed.json', changed.file), '--key', key, '--json');
    expect({ exit, json: JSON.parse(stdout) }).toEqual({
      exit: 1,
      json: { ok: false, clause: 'V11', problem: 'inclusion-root' },
    });
  });

  test('takes an older checkpoint', () => {
    const older = place('older', grown.older ?? '');
    expect(call(place('grown.json', grown.file), '--key', key, '--older', older).exit).toBe(0);
    expect(call(place('plain.json', plain.file), '--key', key, '--older', older)).toMatchObject({
      exit: 1,
      stdout: 'Clause V12 does not hold: consistency-missing.\n',
    });
  });

  test('asks for all the witnesses that it is told of, if not told otherwise', () => {
    const witnessed = named('two witnesses of three');
    const file = place('witnessed.json', witnessed.file);
    const of = (...keys: readonly string[]) => keys.flatMap((one) => ['--witness', one]);
    expect(call(file, '--key', key, ...of(...witnessed.witnesses.slice(0, 2))).exit).toBe(0);
    expect(call(file, '--key', key, ...of(...witnessed.witnesses))).toMatchObject({
      exit: 1,
      stdout: 'Clause V8 does not hold: witness-quorum.\n',
    });
    expect(call(file, '--key', key, ...of(...witnessed.witnesses), '--quorum', '2').exit).toBe(0);
  });

  test.each([
    ['no key', () => [place('plain.json', plain.file)], /--key/],
    [
      'a key that is none',
      () => [place('plain.json', plain.file), '--key', 'x'],
      /a key is not written as name\+id\+key/,
    ],
    [
      'a witness’s key for the log’s',
      () => [place('plain.json', plain.file), '--key', named('two witnesses of three').witnesses[0] ?? ''],
      /a key is not written/,
    ],
    ['no file', () => [join(folder, 'nowhere'), '--key', key], /No such file/],
    [
      'an older checkpoint that is no text',
      () => [place('plain.json', plain.file), '--key', key, '--older', place('bytes', Uint8Array.of(0xff))],
      /not in UTF-8/,
    ],
  ])('exits with 2 for %s', (_, words, said) => {
    const { exit, stderr, stdout } = call(...words());
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  test('has an Ed25519 of its own that verifies as RFC 8032 7.1, tests 1 to 3, and nothing else', () => {
    const vectors = [
      [
        'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
        '',
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      ],
      [
        '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
        '72',
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      ],
      [
        'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
        'af82',
        '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
      ],
    ];
    const script = `
import json, sys
sys.path.insert(0, ${JSON.stringify(join(verifierPath, '..'))})
sys.dont_write_bytecode = True
from verify import is_signature, ORDER
for key, message, signature in json.load(sys.stdin):
    key, message, signature = (bytes.fromhex(text) for text in (key, message, signature))
    larger = signature[:32] + (int.from_bytes(signature[32:], "little") + ORDER).to_bytes(32, "little")
    print([is_signature(key, message, signature), is_signature(key, message + b"x", signature), is_signature(key, message, larger)])
`;
    expect(python(['-c', script], JSON.stringify(vectors)).stdout).toBe('[True, False, False]\n'.repeat(3));
  });
});
