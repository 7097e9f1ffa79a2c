import { createHash } from 'node:crypto';
import { type CountedInstruction, hashOfInstruction, isInCount } from '@tenfold/seal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countInstructions } from '../src/count-instructions.ts';
import type { Counted } from '../src/counted.ts';
import { noncesFrom } from '../src/receipt/nonces.ts';
import { sealCount } from '../src/receipt/seal-count.ts';
import { sha256 } from '../src/receipt/hashes.ts';
import { leafOfInstruction } from '../src/receipt/instruction-leaf.ts';
import { textSource } from '../src/source/file-source.ts';
import { asked, countedIn, header } from './support/asked.ts';

const meeting = 'annual-meeting';
const nonceOf = noncesFrom({ secret: Buffer.alloc(32, 7), meeting });
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
    const other = sealCount({ counted, meeting, nonceOf: noncesFrom({ secret: Buffer.alloc(32, 8), meeting }) });
    expect(other.seal.root).not.toBe(sealCount({ counted, meeting, nonceOf }).seal.root);
    expect(() => noncesFrom({ secret: Buffer.alloc(31), meeting })).toThrow(RangeError);
    expect(() => sealCount({ counted, meeting, nonceOf: () => '00'.repeat(15) })).toThrow(RangeError);
  });

  test('a nonce that a member was shown says nothing of another meeting under the same secret', async () => {
    const counted = await countOf(lines);
    const of = (name: string) => {
      const { receiptsFor } = sealCount({
        counted,
        meeting: name,
        nonceOf: noncesFrom({ secret: Buffer.alloc(32, 7), meeting: name }),
      });
      return receiptsFor(new Set(['ann'])).map(({ instruction }) => instruction.nonce);
    };
    expect(of('next-meeting')).not.toEqual(of(meeting));
    expect(of(meeting)).toEqual(of(meeting));
  });

  test('all receipts come one after another, and are those of each member', async () => {
    const { receipts, receiptsFor } = sealCount({ counted: await countOf(lines), meeting, nonceOf });
    expect([...receipts()]).toEqual(receiptsFor(new Set(['ann', 'bee', 'cheung'])));
    expect([...receipts()].map(({ index }) => index)).toEqual([0, 1, 2, 3]);
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

test('a leaf that is written at once is the canonical one, whatever its texts say', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('"', '\\', '\n\u0001', 'é', '會議', '\u{1f5f3}', '\u2028'),
  );
  const digits = fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String);
  const instruction: fc.Arbitrary<CountedInstruction> = fc.record({
    meeting: text,
    resolution: text,
    member: text,
    class: text,
    for: digits,
    against: digits,
    abstain: digits,
    nonce: fc.constant('5a'.repeat(32)),
  });
  fc.assert(
    fc.property(instruction, (one) => {
      expect(Buffer.from(leafOfInstruction(one))).toEqual(Buffer.from(hashOfInstruction(one, sha256)));
    }),
    { numRuns: 300 },
  );
  expect(() =>
    leafOfInstruction({ ...({} as CountedInstruction), meeting: '\ud800', resolution: '', member: '', class: '' }),
  ).toThrow(RangeError);
});
