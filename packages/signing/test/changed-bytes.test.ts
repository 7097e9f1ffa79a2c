import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeExecution, type TakenApart, takeApart } from '../src/index.ts';
import { Signatories } from './support/signatories.ts';
import { draftHash, made, signedUpTo, stampsOf } from './support/signed-pdf.ts';
import { LocalAuthorities } from './time-stamp/local-authority.ts';

const signatories = new Signatories();
const authorities = new LocalAuthorities();
let four: Uint8Array;
/** The places of the signatures themselves: from, to. */
let gaps: readonly (readonly [number, number])[];

beforeAll(async () => {
  four = await signedUpTo('company-witness', { signatories, timeStamp: stampsOf(authorities) });
  gaps = made<TakenApart>(await takeApart(four)).signatures.map(({ byteRange }) => [
    byteRange?.[1] ?? 0,
    byteRange?.[2] ?? 0,
  ]);
});

afterAll(() => {
  signatories.remove();
  authorities.remove();
});

/** Whether a file is taken for executed by a reader who has the draft, and by one who has not. */
async function isExecuted(pdf: Uint8Array): Promise<readonly [boolean, boolean]> {
  const apart = await takeApart(pdf);
  if ('problem' in apart) return [false, false];
  const states = [{ document: draftHash }, {}].map((standards) => judgeExecution(apart, standards).state);
  return [states[0] === 'executed', states[1] === 'executed'];
}

const isInGap = (at: number): boolean => gaps.some(([from, to]) => from <= at && at < to);

describe('a byte changed anywhere in what was signed is caught', () => {
  test('wherever it is', async () => {
    const places = fc.integer({ min: 0, max: four.length - 1 }).filter((at) => !isInGap(at));
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Uint8Array.from(four);
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(await isExecuted(changed)).toEqual([false, false]);
      }),
      { numRuns: 30 },
    );
  });

  test('in the last save, where no later signature covers it', async () => {
    const [, last = 0] = gaps.at(-1) ?? [];
    const places = fc.integer({ min: last, max: four.length - 1 });
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Uint8Array.from(four);
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(await isExecuted(changed)).toEqual([false, false]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('whatever stands in the place of a signature', () => {
  const executed = readFileSync(join(import.meta.dirname, 'papers/executed.pdf'));

  test('a changed digit is read or refused, and makes nobody else the signer', async () => {
    const apart = made<TakenApart>(await takeApart(executed));
    const places = apart.signatures.flatMap(({ byteRange }) => [
      [(byteRange?.[1] ?? 0) + 1, (byteRange?.[2] ?? 0) - 2] as const,
    ]);
    const signers = (found: TakenApart): readonly unknown[] =>
      found.signatures.map(({ cms }) => cms?.certificate?.sha256);
    const digit = fc.constantFrom(...'0123456789abcdef');
    const place = fc.integer({ min: 0, max: places.length - 1 }).chain((index) => {
      const [from = 0, to = 0] = places[index] ?? [];
      // Nearly all of it stands at the beginning; what is behind are zeros.
      return fc.integer({ min: from, max: Math.min(to, from + 5000) });
    });
    await fc.assert(
      fc.asyncProperty(place, digit, async (at, letter) => {
        const changed = Buffer.from(executed);
        changed.write(letter, at, 'latin1');
        const found = made<TakenApart>(await takeApart(changed));
        if (judgeExecution(found).state === 'executed') expect(signers(found)).toEqual(signers(apart));
      }),
      { numRuns: 20 },
    );
  });
});

describe('whatever is done to a file, it is read or refused, and never falsely taken for executed', () => {
  /** Cuts, repeats, moves and puts in. */
  const mutation = fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat({ max: 4000 }) }),
    fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), length: fc.nat({ max: 4000 }) }),
    fc.record({
      kind: fc.constant('put' as const),
      at: fc.nat(),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 60 }),
    }),
    fc.record({
      kind: fc.constant('word' as const),
      at: fc.nat(),
      word: fc.constantFrom('endobj', 'startxref', '%%EOF', '<<', '>>', 'xref', ' 0 R', 'trailer'),
    }),
    fc.record({ kind: fc.constant('end' as const), at: fc.nat() }),
  );
  type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

  function mutated(pdf: Uint8Array, change: Mutation): Uint8Array {
    const bytes = Buffer.from(pdf);
    const at = change.at % bytes.length;
    switch (change.kind) {
      case 'cut':
        return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + change.length + 1)]);
      case 'repeat':
        return Buffer.concat([bytes.subarray(0, at + change.length), bytes.subarray(at)]);
      case 'put':
        return Buffer.concat([bytes.subarray(0, at), change.bytes, bytes.subarray(at)]);
      case 'word':
        return Buffer.concat([bytes.subarray(0, at), Buffer.from(change.word), bytes.subarray(at)]);
      case 'end':
        return bytes.subarray(0, at);
    }
  }

  /** Without the signatures themselves, which anybody may write with other letters. */
  const outside = (pdf: Uint8Array): Buffer =>
    Buffer.concat([
      pdf.subarray(0, gaps[0]?.[0]),
      ...gaps.map(([, to], index) => pdf.subarray(to, gaps[index + 1]?.[0])),
    ]);

  test('random changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (changes) => {
        const changed = changes.reduce(mutated, four);
        const isUnchanged = changed.length === four.length && outside(changed).equals(outside(four));
        if (!isUnchanged) expect(await isExecuted(changed)).toEqual([false, false]);
      }),
      { numRuns: 100 },
    );
  });
});
