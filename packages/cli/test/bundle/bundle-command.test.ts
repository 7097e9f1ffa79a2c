import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { python } from '../../../seal/test/verifier/python.ts';
import { hashOf, letterHash, lostHash } from './claimed-record.ts';
import { bundleFolder, filesIn, sealed, unpacked, words } from './opened-bundle.ts';

const folder = await bundleFolder('--private', sealed);
const made = await folder.run(...words, '--evidence', 'papers', '--out', 'c.zip');
const open = unpacked(folder, 'c.zip');
const files = filesIn(open);
const key = readFileSync(join(open, 'seal/key.txt'), 'utf8').trim();

/** What the bundle's own check says in a folder: its exit code, and each thing that is wrong. */
function checked(place: string, ...more: readonly string[]) {
  const { exit, stdout } = python(['-B', join(place, 'verifier/check-archive.py'), ...more]);
  return { exit, said: stdout.trimEnd().split('\n') };
}

/** A copy of the bundle in which one file is another. */
function tampered(name: string, change: (bytes: Buffer) => Buffer): string {
  const copy = `${open}-${name.replaceAll('/', '-')}`;
  cpSync(open, copy, { recursive: true });
  writeFileSync(join(copy, name), change(readFileSync(join(copy, name))));
  return copy;
}

/** The same bytes but for one. */
function flipped(at: number): (bytes: Buffer) => Buffer {
  return (bytes) => {
    const other = Buffer.from(bytes);
    other[at] = (other[at] ?? 0) ^ 1;
    return other;
  };
}

describe('a claim as one archive', () => {
  test('is written, and what is not at hand is told', () => {
    expect(made.stderr).toBe('');
    expect(made.exit).toBe(0);
    expect(made.stdout).toContain(lostHash);
    expect(made.stdout).toContain(hashOf(folder.bytes('c.zip')));
  });

  test('holds what it rests on', () => {
    // Beneficiary, shares and their count, undertaking with its steps, buy-back and cancellation, what he did, claim and letter.
    const entries = files.filter((name) => name.startsWith('entries/')).map((name) => name.slice('entries/'.length));
    expect(entries).toEqual([
      '0001-class-a.json',
      '0002-class-b.json',
      '0003-lam-wai-yin.json',
      '0009-lam-holdings-owner.json',
      '0010-listing-balances.json',
      '0016-beneficiary-lam-wai-yin.json',
      '0023-undertaking-lam-wai-yin.json',
      '0024-witnessed-lam-wai-yin.json',
      '0025-acknowledged-lam-wai-yin.json',
      '0034-buy-back.json',
      '0036-cancellation.json',
      '0037-asked-board.json',
      '0038-claim-made.json',
      '0039-letter-sent.json',
    ]);
    expect(files).toEqual(
      expect.arrayContaining([
        `evidence/${letterHash}.txt`,
        'findings/0001-8A.15_lam-wai-yin.json',
        'rules/8A.15.json',
        'claim.json',
        'README.txt',
      ]),
    );
  });

  test('names every file with its hash', () => {
    const manifest = JSON.parse(readFileSync(join(open, 'manifest.json'), 'utf8'));
    const listed = manifest.files.map(({ name, sha256 }: { name: string; sha256: string }) => [name, sha256]);
    const others = files.filter((name) => name !== 'manifest.json' && name !== 'SHA256SUMS');
    expect(listed.toSorted()).toEqual(others.map((name) => [name, hashOf(readFileSync(join(open, name)))]));
    expect(manifest.evidenceNotHere).toEqual([{ sha256: lostHash, entries: ['claim-made'] }]);
  });

  test('is the same to the byte each time', async () => {
    await folder.run(...words, '--evidence', 'papers', '--out', 'again.zip');
    expect(folder.bytes('again.zip').equals(folder.bytes('c.zip'))).toBe(true);
  });

  test('opens without a script and without anything from elsewhere; every link leads to a file in it', () => {
    const index = readFileSync(join(open, 'index.html'), 'utf8');
    expect(index).not.toMatch(/<script|src=|https?:/);
    const links = [...index.matchAll(/href="([^"]+)"/g)].map(([, to]) => to ?? '');
    const away = links.filter((to) => !to.startsWith('#'));
    expect(away.length).toBeGreaterThan(60);
    expect(away.filter((to) => !files.includes(to))).toEqual([]);
    for (const language of ['en', 'zh-Hant', 'zh-Hans']) expect(index).toContain(`<section id="${language}"`);
  });
});

describe('it is checked without us', () => {
  test('by the verifier in it, an entry alone', () => {
    const proof = join(open, 'proofs/0038-claim-made.json');
    expect(python(['-B', join(open, 'verifier/verify.py'), proof, '--key', key]).exit).toBe(0);
  });

  test('as a whole, also with the key that somebody has from the log', () => {
    expect(checked(open)).toMatchObject({
      exit: 0,
      said: [expect.stringContaining('every entry is in the log'), expect.stringContaining(key)],
    });
    expect(checked(open, '--key', key).said.length).toBe(1);
  });

  test('a byte of an entry in its proof: the clause is named', () => {
    const name = 'proofs/0036-cancellation.json';
    const at = readFileSync(join(open, name)).indexOf('50000000');
    const copy = tampered(name, flipped(at));
    const { exit, stdout } = python(['-B', join(copy, 'verifier/verify.py'), join(copy, name), '--key', key, '--json']);
    expect(exit).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problem: 'inclusion-root' });
    expect(checked(copy).said).toEqual([
      `${name}: its bytes were changed`,
      expect.stringMatching(/^proofs\/0036-cancellation\.json: clause V\d+ does not hold: inclusion-root$/),
    ]);
  });

  test.each([
    [`evidence/${letterHash}.txt`, (name: string) => [`${name}: its bytes were changed`]],
    ['index.html', (name: string) => [`${name}: its bytes were changed`]],
    [
      'entries/0038-claim-made.json',
      (name: string) => [`${name}: its bytes were changed`, `${name}: it is another entry than the one that is proved`],
    ],
  ])('a byte of %s: the file is named', (name, expected) => {
    const at = name.endsWith('.json') ? readFileSync(join(open, name)).indexOf('claim-1') : 0;
    expect(checked(tampered(name, flipped(at)))).toEqual({ exit: 1, said: expected(name) });
  });

  test('a file that nobody listed is named', () => {
    const copy = `${open}-more`;
    cpSync(open, copy, { recursive: true });
    writeFileSync(join(copy, 'evidence/more.pdf'), 'x');
    expect(checked(copy).said).toEqual(['evidence/more.pdf: it is not listed']);
  });

  test('the key of another log proves nothing', async () => {
    const other = await bundleFolder();
    const others = JSON.parse(other.bytes('log/keys.json').toString('utf8')).first;
    expect(checked(open, '--key', others).exit).toBe(1);
  });
});

describe('what is sealed in the log', () => {
  const names = ['Chan Siu Ming', 'Lam Wai Yin', '林慧賢', '林慧贤'];
  const holding = (place: string, name: string): readonly string[] =>
    filesIn(place).filter((file) => readFileSync(join(place, file)).includes(name));

  test.each(names)('is nowhere in the archive: %s', (name) => {
    expect(holding(open, name)).toEqual([]);
  });

  test('and where nothing is sealed, the names are there', async () => {
    const plain = await bundleFolder();
    await plain.run(...words, '--out', 'c.zip');
    const place = unpacked(plain, 'c.zip');
    for (const name of names) expect([name, holding(place, name).includes('index.html')]).toEqual([name, true]);
    expect(filesIn(place)).toContain('instrument.json');
  });
});

describe('what cannot be asked', () => {
  test.each([
    [['bundle', 'r.json'], 'needs --claim'],
    [['bundle', 'r.json', '--claim', 'claim-1', '--key', 'log.key'], 'needs --out'],
    [['bundle', 'r.json', '--claim', 'claim-1', '--out', 'x.zip'], '--new-key'],
    [[...words, '--new-key', 'other.key', '--out', 'x.zip'], '--new-key'],
    [[...words, '--out', 'c.pdf'], 'end in .zip'],
    [['bundle', 'r.json', '--claim', 'claim-2', '--key', 'log.key', '--out', 'x.zip'], 'claim-1'],
    [[...words, '--evidence', 'nowhere', '--out', 'x.zip'], '“nowhere” is no folder'],
    [['bundle', 'r.json', '--claim', 'claim-1', '--key', 'r.json', '--out', 'x.zip'], 'r.json'],
    [[...words.slice(0, -1), '2025-01-01', '--out', 'x.zip'], 'claim-1'],
  ])('%j', async (typed, sentence) => {
    const { exit, stderr } = await folder.run(...typed);
    expect(exit).toBe(2);
    expect(stderr.replaceAll('\n', ' ')).toContain(sentence);
    expect(filesIn(folder.path)).not.toContain('x.zip');
  });
});
