import { expect, test } from 'vitest';
import { bundleText, makeBundle, readBundle } from '../../src/index.ts';
import { sha256 } from '../support/means.ts';
import { bundleOf, header, logKey, sampleEntries, sampleLog } from '../support/sample-log.ts';

const log = sampleLog(sampleEntries(3));

test('a bundle is JSON that reads back as it was', () => {
  const bundle = bundleOf(log, 2, { olderSize: 1, timestamp: Uint8Array.of(1) });
  expect(readBundle(JSON.parse(bundleText(bundle)))).toEqual({ value: bundle });
});

test('nothing stands in it that was not asked for', () => {
  expect(Object.keys(bundleOf(log, 2))).toEqual([
    'format',
    'issuer',
    'header',
    'headerProof',
    'entry',
    'index',
    'proof',
    'keys',
  ]);
});

test('it is not made under something that is no checkpoint, nor for a header that names nobody', () => {
  const parts = {
    header,
    entry: {},
    index: 1,
    checkpoint: log.checkpoint,
    keys: { first: logKey.key.name, rotations: [] },
  };
  const nothing = () => new Uint8Array(32);
  expect(() => makeBundle({ ...parts, checkpoint: 'x' }, nothing, sha256)).toThrow('under a signed checkpoint');
  expect(() => makeBundle({ ...parts, header: {} }, nothing, sha256)).toThrow('A header names its issuer');
});
