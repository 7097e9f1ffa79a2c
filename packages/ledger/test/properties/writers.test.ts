import { describe, expect, test } from 'vitest';
import { Ledger } from '../../src/ledger.ts';
import { done, openIssuerAlone } from '../support/opened-issuer.ts';
import { issue } from '../support/small-issuer.ts';
import { TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';

const clock = new TestClock();
const { ledger, pool } = await openTestLedger({ clock });
const WRITERS = 200;

/** As many writers as {@link WRITERS}, spread over three products and some issuers, each with three entries, one of them sent twice. */
async function writeAll(issuers: readonly string[]): Promise<void> {
  const products = [ledger, new Ledger(pool, clock), new Ledger(pool, clock)];
  const asked = Array.from({ length: WRITERS }, async (_, writer) => {
    const product = products[writer % products.length] as Ledger;
    const issuer = issuers[writer % issuers.length] as string;
    for (const turn of [0, 1, 1, 2]) {
      const entries = [issue(`w${writer}-${turn}`, '2025-01-02', 1n)];
      done(await product.record(issuer, { entries, by: `writer-${writer}`, key: `w${writer}-${turn}` }));
    }
  });
  await Promise.all(asked);
}

/** The ids of all entries that writers have written, and whether the numbers of each issuer run without a gap. */
async function written(
  issuers: readonly string[],
): Promise<{ readonly ids: readonly string[]; readonly gapless: boolean }> {
  const ids: string[] = [];
  let gapless = true;
  for (const issuer of issuers) {
    const entries = await ledger.entries(issuer, { after: 0n, limit: 10_000 });
    gapless &&= entries.every(({ number }, at) => number === BigInt(at + 1));
    ids.push(...entries.map(({ id }) => id).filter((id) => /^w\d/.test(id)));
  }
  return { ids, gapless };
}

const expected = Array.from({ length: WRITERS }, (_, writer) => [0, 1, 2].map((turn) => `w${writer}-${turn}`)).flat();

describe('two hundred writers at once lose and double nothing', () => {
  test.each([1, 100])('on %i issuers', async (count) => {
    const issuers = Array.from({ length: count }, (_, at) => `of-${count}-${at}`);
    for (const issuer of issuers) await openIssuerAlone(ledger, issuer);
    await writeAll(issuers);
    const { ids, gapless } = await written(issuers);
    expect(ids.toSorted()).toEqual(expected.toSorted());
    expect(gapless).toBe(true);
  });
});
