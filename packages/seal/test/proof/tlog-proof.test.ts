import { expect, test } from 'vitest';
import { readTlogProof, tlogProofText } from '../../src/index.ts';

/** The shape of the example of C2SP tlog-proof, with whole hashes. */
const example = `c2sp.org/tlog-proof@v1
extra YWdl
index 73894
gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=
B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=

example.com/fancylog
109482
sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=

— example.com/fancylog AAAAAAAA
`;

test('the example reads, and is written again to the letter', () => {
  const read = readTlogProof(example);
  if ('problem' in read) throw new Error(read.problem.key);
  expect(read.value.index).toBe(73_894);
  expect(read.value.hashes.length).toBe(2);
  expect(read.value.checkpoint.split('\n').slice(0, 2)).toEqual(['example.com/fancylog', '109482']);
  expect(Buffer.from(read.value.extra ?? []).toString('utf8')).toBe('age');
  expect(tlogProofText(read.value)).toBe(example);
});

test('the only leaf of a log needs no hashes', () => {
  const text = 'c2sp.org/tlog-proof@v1\nindex 0\n\ncheckpoint\n';
  expect(readTlogProof(text)).toEqual({ value: { index: 0, hashes: [], checkpoint: 'checkpoint\n' } });
  expect(tlogProofText({ index: 0, hashes: [], checkpoint: 'checkpoint\n' })).toBe(text);
});

test('extra data stands before the place, once', () => {
  const moved = example.replace('extra YWdl\nindex 73894', 'index 73894\nextra YWdl');
  expect(readTlogProof(moved)).toMatchObject({ problem: { key: 'seal.problem.proof-hash' } });
  const twice = example.replace('extra YWdl', 'extra YWdl\nextra YWdl');
  expect(readTlogProof(twice)).toMatchObject({ problem: { key: 'seal.problem.proof-index' } });
});
