import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countInstructions } from '../src/count-instructions.ts';
import type { Counted } from '../src/counted.ts';
import { differingFrom, manifestOf } from '../src/receipt/manifest.ts';
import { isInCount } from '../src/receipt/receipt.ts';
import { noncesFrom, sealCount, sha256 } from '../src/receipt/seal-count.ts';
import { textSource } from '../src/source/file-source.ts';
import { asked, countedIn, header } from './support/asked.ts';

const nonceOf = noncesFrom(Buffer.alloc(32, 7));
const meeting = 'annual-meeting';
const lines = ['ann,B,1,100,0,0', 'bee,B,1,0,200,50', 'cheung,A,1,40,0,0', 'cheung,B,2(A)(i),0,0,60', 'ann,B,1,90,0,0'];

async function countOf(given: readonly string[]): Promise<Counted> {
  return countedIn(await countInstructions(asked(given)));
}

describe('a receipt', () => {
  test('shows its member that his instruction is in the count as cast, and nothing of anybody else', async () => {
    const { seal, receiptsFor } = sealCount({ counted: await countOf(lines), meeting, nonceOf });
    const receipts = receiptsFor(new Set(['ann', 'cheung']));
    expect(seal.size).toBe(4);
    expect(
      receipts.map(({ instruction }) => `${instruction.member} ${instruction.resolution} ${instruction.for}`),
    ).toEqual(['ann 1 90', 'cheung 1 40', 'cheung 2(A)(i) 0']);
    for (const receipt of receipts) {
      expect(isInCount(receipt, seal, sha256)).toBe(true);
      expect(JSON.stringify(receipt)).not.toContain('bee');
    }
  });

  test('is checked by hashes alone, as anybody can write them down', async () => {
    const { seal, receiptsFor } = sealCount({ counted: await countOf(['ann,B,1,90,0,0']), meeting, nonceOf });
    const [receipt] = receiptsFor(new Set(['ann']));
    const { nonce = '' } = receipt?.instruction ?? {};
    // Canonical JSON has its names in the order of the alphabet; a leaf is hashed behind a nought byte (RFC 9162 2.1.1).
    const leaf = `\0tenfold/counted-instruction/1\n{"abstain":"0","against":"0","class":"B","for":"90","meeting":"annual-meeting","member":"ann","nonce":"${nonce}","resolution":"1"}`;
    expect(seal).toEqual({ root: createHash('sha256').update(leaf).digest('hex'), size: 1 });
    expect(receipt?.proof).toEqual([]);
  });

  test('does not pass when anything of it is changed, or for another count', async () => {
    const { seal, receiptsFor } = sealCount({ counted: await countOf(lines), meeting, nonceOf });
    const [receipt] = receiptsFor(new Set(['bee']));
    if (receipt === undefined) throw new Error('no receipt');
    const { instruction } = receipt;
    const changed = [
      { ...receipt, instruction: { ...instruction, against: '201' } },
      { ...receipt, instruction: { ...instruction, nonce: '00'.repeat(32) } },
      { ...receipt, index: receipt.index + 1 },
      { ...receipt, index: receipt.size },
      { ...receipt, proof: receipt.proof.slice(1) },
      { ...receipt, proof: receipt.proof.toReversed() },
    ];
    for (const other of changed) expect(isInCount(other, seal, sha256)).toBe(false);
    const { seal: later } = sealCount({ counted: await countOf([...lines, 'bee,B,1,0,1,0']), meeting, nonceOf });
    expect(isInCount(receipt, later, sha256)).toBe(false);
  });

  test('others cannot try out what a member voted: without the nonce the same vote has another hash', async () => {
    const counted = await countOf(lines);
    const other = sealCount({ counted, meeting, nonceOf: noncesFrom(Buffer.alloc(32, 8)) });
    expect(other.seal.root).not.toBe(sealCount({ counted, meeting, nonceOf }).seal.root);
    expect(() => noncesFrom(Buffer.alloc(31))).toThrow(RangeError);
    expect(() => sealCount({ counted, meeting, nonceOf: () => Buffer.alloc(15) })).toThrow(RangeError);
  });

  test('the root does not depend on the order of lines, and every receipt of any count passes', async () => {
    const timed = ['ann', 'bee', 'cheung', 'depot'].flatMap((member) =>
      ['1', '2(A)(i)'].map((number, nth) => `${member},B,${number},${nth},0,1,2026-06-20T10:00:0${nth}Z`),
    );
    const rootOf = async (order: readonly string[]) => {
      const sources = [textSource('a.csv', [`${header},received`, ...order].join('\n'))];
      return sealCount({ counted: countedIn(await countInstructions(asked([], { sources }))), meeting, nonceOf });
    };
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(timed), async (some) => {
        const { seal, receiptsFor } = await rootOf(some);
        expect((await rootOf(some.toReversed())).seal).toEqual(seal);
        const receipts = receiptsFor(new Set(['ann', 'bee', 'cheung', 'depot']));
        expect(receipts).toHaveLength(some.length);
        expect(receipts.every((receipt) => isInCount(receipt, seal, sha256))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a manifest', () => {
  test('names every file by its hash, and a count made again from the same files agrees with it', async () => {
    const poll = asked(lines);
    const manifest = await manifestOf(poll, await countOf(lines));
    const text = `${[header, ...lines].join('\n')}\n`;
    const digest = createHash('sha256').update(text).digest('hex');
    expect(manifest.sources).toEqual([{ name: 'votes.csv', bytes: text.length, sha256: digest }]);
    expect(manifest.sums).toMatchObject({ lines: '5', replaced: '1', '["1","B",null,"against"]': '200' });
    expect(await differingFrom(manifest, poll, await countOf(lines))).toEqual([]);
  });

  test('another file, another rule book and another sum are named', async () => {
    const manifest = await manifestOf(asked(lines), await countOf(lines));
    const changed = lines.with(0, 'ann,B,2(A)(i),100,0,0');
    expect(await differingFrom(manifest, asked(changed), await countOf(changed))).toEqual([
      'votes.csv',
      'replaced',
      'order-of-lines',
      '["2(A)(i)","B",null,"for"]',
    ]);
    const poll = asked(lines);
    const other = { ...poll, ruleBook: { ...poll.ruleBook, version: '2' } };
    expect(await differingFrom(manifest, other, await countOf(lines))).toEqual(['ruleBook']);
    expect(await differingFrom(manifest, { ...poll, sources: [] }, await countOf(lines))).toContain('sources');
  });
});
