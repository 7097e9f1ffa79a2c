import { createHash } from 'node:crypto';
import { ratio } from '@tenfold/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountAsked } from '../src/asked.ts';
import { countInstructions } from '../src/count-instructions.ts';
import type { Counted } from '../src/counted.ts';
import { chanceToMiss } from '../src/sample/chance.ts';
import { drawnPlaces } from '../src/sample/draw.ts';
import { type Sample, sampleOf } from '../src/sample/sample.ts';
import { textSource } from '../src/source/file-source.ts';
import { asked, countedIn, header } from './support/asked.ts';
import { fileOf, inventedLine, inventedPoll, ruleBook, writing } from './support/invented.ts';

const root = '5a'.repeat(32);

describe('a draw', () => {
  test('is that of the written method, which anybody can follow with SHA-256 alone', () => {
    const digits = createHash('sha256')
      .update(`tenfold/sample/1\n["instructions","${root}","six dice: 3 1 4 1 5 6",0]`)
      .digest('hex');
    const [first] = drawnPlaces({ what: 'instructions', root, seed: 'six dice: 3 1 4 1 5 6', of: 1000, count: 1 });
    expect(first).toBe(Number(BigInt(`0x${digits}`) % 1000n));
  });

  test('takes each place once, all where as many are wanted as there are, and others by another seed or of lines', () => {
    const all = drawnPlaces({ what: 'lines', root, seed: 's', of: 20, count: 50 });
    expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, nth) => nth));
    const some = { what: 'instructions', root, seed: 's', of: 1_000_000, count: 5 } as const;
    expect(drawnPlaces(some)).toEqual(drawnPlaces(some));
    expect(drawnPlaces({ ...some, seed: 't' })).not.toEqual(drawnPlaces(some));
    expect(drawnPlaces({ ...some, root: '00'.repeat(32) })).not.toEqual(drawnPlaces(some));
    expect(drawnPlaces({ ...some, what: 'lines' })).not.toEqual(drawnPlaces(some));
    expect(drawnPlaces({ ...some, of: 0 })).toEqual([]);
  });
});

describe('the chance to miss what is wrong', () => {
  test('is that of drawing every way there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat({ max: 9 }), fc.nat({ max: 9 }), (of, first, second) => {
        const [wrong, drawn] = [Math.min(first, of), Math.min(second, of)];
        const ways = Array.from({ length: 2 ** of }, (_, bits) => bits).filter((bits) => ones(bits) === drawn);
        // The wrong ones are the first: a way misses them where none of their bits is set.
        const missing = ways.filter((bits) => bits % 2 ** wrong === 0);
        expect(chanceToMiss({ of, wrong, drawn })).toEqual(ratio(BigInt(missing.length), BigInt(ways.length)));
      }),
    );
  });

  test('of one wrong in a hundred, ten drawn miss it in nine of ten cases', () => {
    expect(chanceToMiss({ of: 100, wrong: 1, drawn: 10 })).toEqual(ratio(9n, 10n));
    expect(() => chanceToMiss({ of: 3, wrong: 4, drawn: 1 })).toThrow(RangeError);
  });
});

async function sampled(
  poll: CountAsked,
  change: (counted: Counted) => Counted = (counted) => counted,
): Promise<Sample> {
  const counted = change(countedIn(await countInstructions(poll)));
  return sampleOf(poll, counted, { root, seed: 's', count: 100, largest: 2 });
}

const lines = ['ann,B,1,100,0,0', 'nobody,B,1,1,0,0', 'ann,B,1,90,0,0', 'bee,B,1,0,200,50', 'bee,B,1,0,999,0', 'half'];

describe('a sample', () => {
  test('says of each line whether it counts, was replaced and by which line, or was refused and why', async () => {
    const { lines: drawn, ofLines } = await sampled(asked(lines));
    expect(ofLines).toBe(6);
    const told = drawn
      .toSorted((a, b) => a.index - b.index)
      .map(({ line, outcome, by, agrees }) => [line, outcome, by?.line ?? null, agrees]);
    expect(told).toEqual([
      [2, 'replaced', 4, true],
      [3, 'member-unknown', null, true],
      [4, 'counts', null, true],
      [5, 'counts', null, true],
      [6, 'over-holding', null, true],
      [7, 'line-malformed', null, true],
    ]);
  });

  test('finds each instruction that counts on its line, in the file that has it', async () => {
    const sources = [
      textSource('1.csv', `${header}\nann,B,1,1,0,0\n`),
      textSource('2.csv', `${header}\n\nbee,B,1,0,2,0\n`),
    ];
    const { instructions, ofInstructions } = await sampled(asked([], { sources }));
    expect(ofInstructions).toBe(2);
    const told = instructions
      .toSorted((a, b) => a.index - b.index)
      .map(({ counted: { member }, found, agrees }) => [member, found?.source, found?.line, agrees]);
    expect(told).toEqual([
      ['ann', 0, 2, true],
      ['bee', 1, 3, true],
    ]);
  });

  test('looks up the largest by themselves, and says of how many shares they are', async () => {
    const poll = asked(['ann,B,1,7,0,0', 'bee,B,1,0,200,50', 'depot,B,1,1,1,1', 'cheung,A,1,40,0,0']);
    const counted = countedIn(await countInstructions(poll));
    const { largest, ofShares } = await sampleOf(poll, counted, { root, seed: 's', count: 1, largest: 3 });
    expect(largest.map(({ counted: { member }, found, agrees }) => [member, found?.line, agrees])).toEqual([
      ['bee', 3, true],
      ['cheung', 5, true],
      ['ann', 2, true],
    ]);
    expect(ofShares).toBe(300n);
  });

  test('tells where what was counted is not what stands in the files', async () => {
    const forged = (counted: Counted): Counted => ({
      ...counted,
      *standing() {
        for (const one of counted.standing()) yield one.member === 'bee' ? { ...one, for: one.for + 1n } : one;
      },
    });
    const { instructions, lines: drawn } = await sampled(asked(lines), forged);
    expect(instructions.map(({ counted: { member }, agrees }) => `${member} ${agrees}`).toSorted()).toEqual([
      'ann true',
      'bee false',
    ]);
    expect(drawn.filter(({ agrees }) => !agrees).map(({ line }) => line)).toEqual([5]);
    const silent = await sampled(asked(lines), (counted) => ({ ...counted, refused: [] }));
    expect(
      silent.lines
        .filter(({ agrees }) => !agrees)
        .map(({ line }) => line)
        .toSorted((a, b) => a - b),
    ).toEqual([3, 6, 7]);
    // Refused lines that the result did not keep cannot be compared.
    const leftOut = await sampled(asked(lines), (counted) => ({ ...counted, refused: [], refusedLeftOut: 3 }));
    expect(leftOut.lines.filter(({ agrees }) => !agrees)).toEqual([]);
  });

  test('of any poll at all, both ways agree, and counts, replaced and refused lines add up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(inventedLine, { maxLength: 30 }), writing, ruleBook, async (given, how, rules) => {
        const poll: CountAsked = { ...inventedPoll(), ruleBook: rules, sources: [fileOf('a.csv', given, how)] };
        const counted = countedIn(await countInstructions(poll));
        const drawn = await sampleOf(poll, counted, { root, seed: 's', count: 1000, largest: 1000 });
        expect([...drawn.instructions, ...drawn.largest, ...drawn.lines].filter(({ agrees }) => !agrees)).toEqual([]);
        const of = (wanted: string) => drawn.lines.filter(({ outcome }) => outcome === wanted).length;
        expect([drawn.lines.length, of('counts'), of('replaced')]).toEqual([
          counted.lines,
          counted.accepted - counted.replaced,
          counted.replaced,
        ]);
      }),
      { numRuns: 150 },
    );
  });
});

function ones(bits: number): number {
  return bits.toString(2).replaceAll('0', '').length;
}
