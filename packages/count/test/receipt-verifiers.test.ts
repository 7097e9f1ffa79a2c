import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
  type CountSeal,
  readReceipts,
  type Receipt,
  receiptProblem,
  receiptSchema,
  receiptsFormat,
} from '@tenfold/seal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Counted, Standing } from '../src/counted.ts';
import { sha256 } from '../src/receipt/hashes.ts';
import { noncesFrom } from '../src/receipt/nonces.ts';
import { sealCount } from '../src/receipt/seal-count.ts';

/** Names that a careless reader would write otherwise: quotes, marks of control, letters outside of ASCII and of the first plane. */
const names = ['ann', '"q"\\', 'tab\there', 'é', '中央代理人', '\u{1f5f3}', '\u2028', 'del\u007f'];

/** A count of so many instructions. */
function countOf(size: number): Pick<Counted, 'standing' | 'accepted' | 'replaced'> {
  const standing = Array.from({ length: size }, (_, nth): Standing => {
    const member = `${names[nth % names.length]}${nth}`;
    const shares = { for: BigInt(nth), against: 10n ** BigInt(nth % 30), abstain: 0n };
    return { member, shareClass: 'B', resolution: `2(${names[nth % 3]})`, ...shares, contested: null, revised: false };
  });
  return { standing: () => standing, accepted: size, replaced: 0 };
}

function sealed(size: number): { readonly seal: CountSeal; readonly receipts: readonly Receipt[] } {
  const nonceOf = noncesFrom({ secret: Buffer.alloc(32, 7), meeting: 'm' });
  const { seal, receipts } = sealCount({ counted: countOf(size), meeting: 'm', nonceOf });
  return { seal, receipts: [...receipts()] };
}

interface Case {
  readonly file: Uint8Array;
  readonly seal: CountSeal;
}

type Verdict = 'unreadable' | readonly (string | null)[];

/** What the receipts in a file come to by the check of the product. */
function first({ file, seal }: Case): Verdict {
  const read = readReceipts(file);
  if ('problem' in read) return 'unreadable';
  return read.receipts.map(
    (receipt) => receiptProblem(receipt, seal, sha256)?.key.slice('receipt.problem.'.length) ?? null,
  );
}

/** The same by the check in Python, all in one run. */
function second(cases: readonly Case[]): readonly Verdict[] {
  const input = cases.map(({ file, seal }) => JSON.stringify({ file: Buffer.from(file).toString('base64'), ...seal }));
  const script = join(import.meta.dirname, 'support/judge-receipts.py');
  const { status, stdout, stderr } = spawnSync('python3', [script], {
    input: `${input.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr || 'python3 is missing: install the package python3');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): Verdict => JSON.parse(line));
}

const sizes = [1, 2, 3, 4, 5, 7, 8, 9, 16, 21];

/** Every receipt of counts of several sizes, one by one and all in a file. */
const honest: readonly Case[] = sizes.flatMap((size) => {
  const { seal, receipts } = sealed(size);
  const all = { format: receiptsFormat, seal, receipts };
  return [...receipts, all].map((one) => ({ file: Buffer.from(JSON.stringify(one)), seal }));
});

/** Honest files with some bytes changed, left out or put in, or held against another count. */
function changed(count: number): readonly Case[] {
  const bytes = ['"', '\\', '0', '1', 'f', ',', '{', '}', ' ', '\u0000', '\u00ff', '-', '.', '[', ']', 'null'];
  const change = fc.record({
    of: fc.nat({ max: honest.length - 1 }),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    take: fc.nat({ max: 2 }),
    put: fc.constantFrom('', ...bytes),
    against: fc.option(fc.nat({ max: honest.length - 1 }), { freq: 5 }),
  });
  return fc.sample(change, { numRuns: count, seed: 20 }).flatMap(({ of, at, take, put, against }) => {
    const one = honest[of];
    if (one === undefined) return [];
    const place = Math.floor(at * one.file.length);
    const file = Buffer.concat([
      one.file.subarray(0, place),
      Buffer.from(put, 'latin1'),
      one.file.subarray(place + take),
    ]);
    return [{ file, seal: (against === null ? one : honest[against])?.seal ?? one.seal }];
  });
}

/** Each receipt with another place, and with a hash too few and too many. */
const misplaced: readonly Case[] = sizes.flatMap((size) => {
  const { seal, receipts } = sealed(size);
  return receipts.flatMap((receipt) => {
    const { index, proof } = receipt;
    const others = [
      { ...receipt, index: index + 1 },
      { ...receipt, index: size },
      { ...receipt, proof: proof.slice(1) },
      { ...receipt, proof: [...proof, '00'.repeat(32)] },
    ];
    return others.map((one) => ({ file: Buffer.from(JSON.stringify(one)), seal }));
  });
});

describe('the two checks of receipts', () => {
  test('pass every receipt of every place in trees of many sizes', () => {
    const verdicts = second(honest);
    expect(verdicts).toEqual(honest.map(first));
    expect(verdicts.flat().filter((problem) => problem !== null)).toEqual([]);
  });

  test('say the same of receipts that were changed by chance, and none whose vote is another passes', () => {
    const cases = [...misplaced, ...changed(1500)];
    const firsts = cases.map(first);
    expect(second(cases)).toEqual(firsts);
    const votes = new Set(honest.flatMap(({ file }) => votesIn(file)));
    const passed = cases.filter((_, nth) => firsts[nth] !== 'unreadable' && firsts[nth]?.includes(null) === true);
    const strange = passed.filter(({ file, seal }) => {
      const read = readReceipts(file);
      const receipts = 'receipts' in read ? read.receipts : [];
      const holding = receipts.filter((one) => receiptProblem(one, seal, sha256) === undefined);
      return holding.some((one) => !votes.has(JSON.stringify(one.instruction)));
    });
    expect(strange).toEqual([]);
    // The changes reach every answer there is.
    const reached = new Set(firsts.flat());
    const answers = ['another-size', 'length', 'past-size', 'root', null];
    expect(answers.filter((answer) => !reached.has(answer))).toEqual([]);
    expect(firsts).toContain('unreadable');
  });

  test('read what other readers would take otherwise alike: doubled names, numbers, marks', () => {
    const { seal, receipts } = sealed(3);
    const text = JSON.stringify(receipts[1]);
    const texts = [
      text.replace('"index":1', '"index":1.0'),
      text.replace('"index":1', '"index":1e0'),
      text.replace('"index":1', '"index":-0'),
      text.replace('"index":1', '"index":true'),
      text.replace('"index":1', '"index":1,"index":1'),
      text.replace('"index":1', '"index":9007199254740993'),
      text.replace('"class":"B"', '"class":"\\ud800"'),
      text.replace('"class":"B"', '"class":"\\u0042"'),
      `\ufeff${text}`,
      `\ufeff\ufeff${text}`,
      ` ${text} `,
      `${text}x`,
      'NaN',
      '',
      'null',
      '[]',
    ];
    const cases = texts.map((one) => ({ file: Buffer.from(one), seal }));
    const firsts = cases.map(first);
    expect(second(cases)).toEqual(firsts);
    expect(firsts.filter((one) => one !== 'unreadable')).toEqual([[null], [null], [null]]);
  });
});

test('the schema asks for all that the reader does', () => {
  expect(receiptSchema()).toMatchObject({
    title: 'tenfold/vote-receipt/1',
    oneOf: [{ required: ['format', 'instruction', 'index', 'size', 'proof'], additionalProperties: false }, {}],
  });
});

function votesIn(file: Uint8Array): readonly string[] {
  const read = readReceipts(file);
  return 'receipts' in read ? read.receipts.map(({ instruction }) => JSON.stringify(instruction)) : [];
}
