import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { announcedSeal, canonicalJson, type CountManifest, type JsonObject, readSealedCount } from '@tenfold/seal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CountAsked } from '../src/asked.ts';
import { countInstructions } from '../src/count-instructions.ts';
import { differingFrom } from '../src/receipt/differing-from.ts';
import { manifestOf } from '../src/receipt/manifest.ts';
import { sealedCountOf, type SealedOutcome } from '../src/receipt/sealed-count.ts';
import { sha256 } from '../src/receipt/hashes.ts';
import { fileSource, textSource } from '../src/source/file-source.ts';
import { rowSource } from '../src/source/row-source.ts';
import { asked, countedIn, header, register } from './support/asked.ts';

const secret = Buffer.alloc(32, 7);
const lines = ['ann,B,1,100,0,0', 'bee,B,1,0,200,50', 'cheung,A,1,40,0,0', 'cheung,B,2(A)(i),0,0,60', 'ann,B,1,90,0,0'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenfold-seal-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function hexOfText(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

async function manifestFor(poll: CountAsked): Promise<CountManifest> {
  return manifestOf(poll, countedIn(await countInstructions(poll)));
}

async function sealedFor(poll: CountAsked, key: Uint8Array = secret): Promise<SealedOutcome> {
  return sealedCountOf(poll, countedIn(await countInstructions(poll)), key);
}

describe('a manifest', () => {
  test('names every file by its hash, and a count made again from the same files agrees with it', async () => {
    const manifest = await manifestFor(asked(lines));
    const text = `${[header, ...lines].join('\n')}\n`;
    expect(manifest.sources).toEqual([{ name: 'votes.csv', bytes: text.length, sha256: hexOfText(text) }]);
    expect(manifest.register).toEqual([{ name: 'register.csv', bytes: register.length, sha256: hexOfText(register) }]);
    expect(manifest.sums).toMatchObject({ lines: '5', replaced: '1', '["1","B","against"]': '200' });
    expect(differingFrom(manifest, await manifestFor(asked(lines)))).toEqual([]);
  });

  test('another file and another sum are named, with what was sealed and what was found', async () => {
    const manifest = await manifestFor(asked(lines));
    const changed = await manifestFor(asked(lines.with(0, 'ann,B,2(A)(i),100,0,0')));
    expect(differingFrom(manifest, changed)).toMatchObject([
      { what: 'file', of: 'sources', sealed: { name: 'votes.csv' }, found: { name: 'votes.csv' } },
      { what: 'sum', name: 'order-of-lines', sealed: 1n, found: 0n },
      { what: 'sum', name: 'replaced', sealed: 1n, found: 0n },
      { what: 'sum', name: '["2(A)(i)","B","for"]', sealed: 0n, found: 100n },
    ]);
  });

  test('another rule book, duty, register of a record, and a file too few are named', async () => {
    const poll = asked(lines);
    const manifest = await manifestFor(poll);
    const whats = async (other: CountAsked, than = manifest) =>
      differingFrom(than, await manifestFor(other)).map(({ what }) => what);
    expect(await whats({ ...poll, ruleBook: { ...poll.ruleBook, version: '2' } })).toEqual(['ruleBook']);
    const [first, ...rest] = poll.meeting.resolutions;
    const bound = { ...poll.meeting, resolutions: [{ ...first, abstain: ['nobody'] }, ...rest] } as typeof poll.meeting;
    expect(await whats({ ...poll, meeting: bound })).toEqual(['resolutions']);
    const rows = [{ member: 'ann', shareClass: 'B', shares: 100n }];
    expect(await whats({ ...poll, register: { rows } })).toContain('holders');
    expect(await whats({ ...poll, sources: [] })).toContain('file');
    const withheld = [{ member: 'depot', shareClass: 'B', shares: 1n }];
    expect(await whats({ ...poll, withheld })).toEqual(['withheld']);
    const ofRecord = await manifestFor({ ...poll, register: { rows } });
    expect(await whats({ ...poll, register: { rows } }, ofRecord)).toEqual([]);
    expect(
      await whats({ ...poll, register: { rows: [{ ...rows[0], shares: 101n }] as typeof rows } }, ofRecord),
    ).toContain('holders');
  });

  test('the same files in another order are no other files', async () => {
    const [one, other] = [
      textSource('1.csv', `${header}\nann,B,1,1,0,0\n`),
      textSource('2.csv', `${header}\nann,B,1,2,0,0\n`),
    ];
    const sealed = await manifestFor(asked([], { sources: [one, other] }));
    const turned = await manifestFor(asked([], { sources: [other, one] }));
    expect(differingFrom(sealed, turned)).toMatchObject([
      { what: 'order', of: 'sources' },
      { what: 'sum', name: '["1","B","for"]', sealed: 2n, found: 1n },
    ]);
  });

  test('does not show what a member who is counted apart has voted', async () => {
    const plain = await manifestFor(asked(lines));
    const apart = await manifestFor(asked(lines, { apart: new Set(['ann']) }));
    expect(apart).toEqual(plain);
    expect(Object.keys(apart.sums).filter((name) => name.includes('"ann"'))).toEqual([]);
  });

  test('the hash of a packed file and of a message is that of the file as it lies there', async () => {
    const packed = gzipSync(`${header}\nann,B,1,1,0,0\n`);
    writeFileSync(join(folder, 'votes.csv.gz'), packed);
    const zipped = fileSource(join(folder, 'votes.csv.gz'));
    const row = {
      line: 3,
      member: 'bee',
      shareClass: 'B',
      resolution: '1',
      for: '1',
      against: '0',
      abstain: '0',
      received: '',
      kind: '',
    };
    const message = rowSource(textSource('votes.xml', '<votes/>'), async function* () {
      yield row;
    });
    const { sources } = await manifestFor(asked([], { sources: [zipped, message] }));
    expect(sources).toEqual([
      { name: 'votes.csv.gz', bytes: packed.length, sha256: hexOfText(packed) },
      { name: 'votes.xml', bytes: 8, sha256: hexOfText('<votes/>') },
    ]);
  });
});

describe('a sealed count', () => {
  test('is the same file for the same count and secret, and reads as what was written', async () => {
    const { sealed, seal } = await sealedFor(asked(lines));
    expect((await sealedFor(asked(lines))).sealed).toEqual(sealed);
    expect(sealed.seal).toEqual(seal);
    expect(readSealedCount(JSON.parse(JSON.stringify(sealed)))).toEqual({ sealed });
  });

  test('is announced by a hash that nobody can guess: another secret gives another for the same count', async () => {
    const { sealed } = await sealedFor(asked(lines));
    const other = (await sealedFor(asked(lines), Buffer.alloc(32, 8))).sealed;
    const { digest } = announcedSeal(sealed, sha256);
    expect(digest).toBe(hexOfText(canonicalJson(sealed as unknown as JsonObject)));
    expect(announcedSeal(other, sha256).digest).not.toBe(digest);
    expect(other.manifest).toEqual(sealed.manifest);
    expect(other.salt).not.toBe(sealed.salt);
  });
});
