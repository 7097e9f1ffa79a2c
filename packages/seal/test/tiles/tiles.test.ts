import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bundleText,
  entriesPath,
  entryBundle,
  inclusionProof,
  leafHash,
  makeBundle,
  nodesForBundle,
  nodesForConsistency,
  consistencyProof,
  nodesForInclusion,
  nodesOf,
  readCheckpoint,
  readerOfTiles,
  type StaticFile,
  staticFiles,
  tilePath,
  tilesForNodes,
  tilesOfSize,
  tilesSince,
  recordTexts,
  verifierKeyText,
  verifyBundle,
} from '../../src/index.ts';
import { MTH, PATH, PROOF } from '../support/naive-tree.ts';
import { means, sha256 } from '../support/means.ts';
import { header, leavesOf, logKey, sampleEntries, sampleLog } from '../support/sample-log.ts';

describe('where tiles stand', () => {
  test('index 1234067 is x001/x234/067 (C2SP tlog-tiles)', () => {
    expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 2, index: 0, width: 1 })).toBe('tile/2/000.p/1');
    expect(entriesPath({ index: 999, width: 255 })).toBe('tile/entries/999.p/255');
    expect(entriesPath({ index: 1000, width: 256 })).toBe('tile/entries/x001/000');
  });

  test('a tree of 70,000 leaves has the tiles that the specification counts', () => {
    const tiles = tilesOfSize(70_000);
    const of = (level: number) => tiles.filter((tile) => tile.level === level);
    expect(of(0).filter(({ width }) => width === 256).length).toBe(273);
    expect(of(0).filter(({ width }) => width < 256)).toEqual([{ level: 0, index: 273, width: 112 }]);
    expect(of(1)).toEqual([
      { level: 1, index: 0, width: 256 },
      { level: 1, index: 1, width: 17 },
    ]);
    expect(of(2)).toEqual([{ level: 2, index: 0, width: 1 }]);
    expect(tiles.length).toBe(277);
  });

  test('a tree of 256 leaves has one full tile and one of width 1 above it', () => {
    expect(tilesOfSize(256).map(tilePath)).toEqual(['tile/0/000', 'tile/1/000.p/1']);
  });

  test('nothing has no tiles', () => {
    expect(tilesOfSize(0)).toEqual([]);
  });

  test('a log that grows gets those tiles that it did not have', () => {
    expect(tilesSince({ from: 255, to: 257 }).map(tilePath)).toEqual([
      'tile/0/000',
      'tile/0/001.p/1',
      'tile/1/000.p/1',
    ]);
    expect(tilesSince({ from: 256, to: 256 })).toEqual([]);
  });
});

/** Reads a published log like a stranger who has the specification and the files, and nothing of `src`. */
function readMirror(files: readonly StaticFile[]) {
  const byPath = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
  const [origin, size, root] = (byPath.get('checkpoint') ?? Buffer.alloc(0)).toString('utf8').split('\n');
  const entries: Buffer[] = [];
  for (let index = 0; entries.length < Number(size); index += 1) {
    const width = Math.min(256, Number(size) - 256 * index);
    const name = String(index).padStart(3, '0');
    let rest = byPath.get(`tile/entries/${name}${width === 256 ? '' : `.p/${width}`}`) ?? Buffer.alloc(0);
    while (rest.length > 0) {
      const length = rest.readUInt16BE(0);
      entries.push(rest.subarray(2, 2 + length));
      rest = rest.subarray(2 + length);
    }
  }
  return { origin, size: Number(size), root, entries, byPath };
}

describe('a log published as static files', () => {
  const entries = sampleEntries(700);
  const log = sampleLog(entries);
  const files = staticFiles(recordTexts({ ...header, entries }), log.checkpoint, sha256);
  const mirror = readMirror(files);
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));

  test('names each file once', () => {
    expect(byPath.size).toBe(files.length);
  });

  test('is rebuilt, leaf by leaf and to the same root, by a reader who only has the files', () => {
    expect(mirror.entries.length).toBe(701);
    expect(mirror.entries[0]?.toString('utf8')).toMatch(/^tenfold\/issuer\/1\n\{"format":"tenfold\/record\/1"/);
    expect(JSON.parse((mirror.entries[700]?.toString('utf8') ?? '').split('\n').slice(1).join('\n'))).toEqual(
      entries[699],
    );
    expect(MTH(mirror.entries).toString('base64')).toBe(mirror.root);
  });

  test('has in its tiles the hashes of its leaves and of full tiles below', () => {
    const leaf = (data: Buffer) => createHash('sha256').update(Buffer.of(0)).update(data).digest();
    expect(mirror.byPath.get('tile/0/002.p/189')).toEqual(Buffer.concat(mirror.entries.slice(512).map(leaf)));
    expect(mirror.byPath.get('tile/1/000.p/2')).toEqual(
      Buffer.concat([MTH(mirror.entries.slice(0, 256)), MTH(mirror.entries.slice(256, 512))]),
    );
  });

  test('gives every proof from the tiles that are named for it, and from no others', () => {
    const place = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 700 }), (index, from) => {
        const wanted = [...nodesForInclusion({ index, size: 701 }), ...nodesForConsistency({ from, to: 701 })];
        const paths = tilesForNodes(wanted, 701).map(tilePath);
        const fetched = new Map(paths.map((path) => [path, byPath.get(path) ?? new Uint8Array()]));
        const nodeAt = readerOfTiles(fetched, 701, sha256);
        const proof = inclusionProof({ index, size: 701 }, nodeAt, sha256).map((hash) => Buffer.from(hash));
        expect(proof).toEqual(PATH(index, mirror.entries));
        const growth = consistencyProof({ from, to: 701 }, nodeAt, sha256).map((hash) => Buffer.from(hash));
        expect(growth).toEqual(PROOF(from, mirror.entries));
      }),
      { numRuns: 30 },
    );
  });

  test('lets anyone make a bundle that holds', () => {
    const checkpoint = Buffer.from(byPath.get('checkpoint') ?? '').toString('utf8');
    const nodes = nodesForBundle({ index: 300, size: 701, olderSize: 5 });
    const fetched = new Map(
      tilesForNodes(nodes, 701).map((tile) => [tilePath(tile), byPath.get(tilePath(tile)) ?? new Uint8Array()]),
    );
    const bundle = makeBundle(
      {
        header,
        entry: entries[299] ?? {},
        index: 300,
        checkpoint,
        keys: { first: verifierKeyText(logKey.key), rotations: [] },
        olderSize: 5,
      },
      readerOfTiles(fetched, 701, sha256),
      sha256,
    );
    const older = sampleLog(entries.slice(0, 4)).checkpoint;
    const result = verifyBundle(bundleText(bundle), { ...means, trustedKeys: [logKey.key], olderCheckpoint: older });
    expect(result.checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  test('lacks what a tile that was not fetched would give', () => {
    const reader = readerOfTiles(new Map(), 701, sha256);
    expect(reader({ level: 0, index: 0 })).toBeUndefined();
    const cut = new Map([['tile/0/000', new Uint8Array(31)]]);
    expect(readerOfTiles(cut, 701, sha256)({ level: 0, index: 0 })).toBeUndefined();
  });
});

test('an entry too long for a bundle has a file of its own, by the hash that its leaf holds', () => {
  const entries = [{ id: 'long', note: '股'.repeat(30_000) }];
  const log = sampleLog(entries);
  const files = staticFiles(recordTexts({ ...header, entries }), log.checkpoint, sha256);
  const mirror = readMirror(files);
  const [, name] = /^tenfold\/long\/1\nsha256:([0-9a-f]{64})$/.exec(mirror.entries[1]?.toString('utf8') ?? '') ?? [];
  const text = mirror.byPath.get(`long/${name}`) ?? Buffer.alloc(0);
  expect(createHash('sha256').update(text).digest('hex')).toBe(name);
  expect(text.toString('utf8')).toBe(`tenfold/entry/1\n{"id":"long","note":"${'股'.repeat(30_000)}"}`);
  expect(MTH(mirror.entries).toString('base64')).toBe(mirror.root);
});

test('a bundle of entries refuses a leaf whose length two bytes cannot say', () => {
  expect(() => entryBundle([new Uint8Array(65_536)])).toThrow('more than 65,535 bytes');
  expect(Buffer.from(entryBundle([Uint8Array.of(7), new Uint8Array()])).toString('hex')).toBe('0001070000');
});

test('the root of the checkpoint is the one over the leaves', () => {
  const entries = sampleEntries(3);
  const read = readCheckpoint(sampleLog(entries).checkpoint);
  expect('value' in read && Buffer.from(read.value.checkpoint.root)).toEqual(MTH(leavesOf(entries)));
  expect(nodesOf(leavesOf(entries), sha256)({ level: 0, index: 3 })).toEqual(
    leafHash(leavesOf(entries)[3] ?? new Uint8Array(), sha256),
  );
});
