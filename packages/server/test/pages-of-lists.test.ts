import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issue } from '../../ledger/test/support/small-issuer.ts';
import { openIssuerAlone, recordAlone } from '../../ledger/test/support/opened-issuer.ts';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger } = await openTestApp();
await openIssuerAlone(ledger, 'kestrel');

/** Reads all pages of a list; between two of them something is done. */
async function numbersOf(path: string, limit: number, between: () => Promise<unknown>): Promise<readonly string[]> {
  const numbers: string[] = [];
  for (let after: string | null = '0'; after !== null; ) {
    const page = await ask(app, `${path}?after=${after}&limit=${limit}`, { by: 'reader' });
    const { entries, next } = page.json() as { entries: readonly { number: string }[]; next: string | null };
    numbers.push(...entries.map(({ number }) => number));
    after = next;
    if (after !== null) await between();
  }
  return numbers;
}

test('pages of entries leave none out and give none twice, however long they are and whatever is written meanwhile', async () => {
  let written = 0;
  const write = async () => {
    written += 1;
    await recordAlone(ledger, 'kestrel', [issue(`placing-${written}`, '2024-03-01', 1)]);
  };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 12 }), fc.boolean(), async (limit, isBusy) => {
      const numbers = await numbersOf('/issuers/kestrel/entries', limit, isBusy ? write : async () => {});
      const size = Number(await ledger.size('kestrel'));
      const expected = Array.from({ length: numbers.length }, (_, at) => String(at + 1));
      expect(numbers).toEqual(expected);
      // What is written after the last page is on none; what was there before the first is on one.
      expect(numbers.length).toBeGreaterThanOrEqual(isBusy ? 7 : size);
    }),
    { numRuns: 12 },
  );
  expect(written).toBeGreaterThan(0);
});

test('a cursor past the end gives an empty page', async () => {
  const page = await ask(app, '/issuers/kestrel/entries?after=999999999999999999', { by: 'reader' });
  expect(page.json()).toMatchObject({ entries: [], next: null });
});

test('a page that is filled by the last entry has none after it', async () => {
  const size = Number(await ledger.size('kestrel'));
  const page = await ask(app, `/issuers/kestrel/entries?limit=${size}`, { by: 'reader' });
  expect([page.json().entries.length, page.json().next]).toEqual([size, null]);
});

test.each(['limit=0', 'limit=1001', 'limit=ten', 'after=-1', 'after=1e3', 'after=9999999999999999999'])(
  'a page asked for with %s is refused',
  async (query) => {
    const page = await ask(app, `/issuers/kestrel/entries?${query}`, { by: 'reader' });
    expect([page.statusCode, page.json().problems[0].field]).toEqual([400, query.split('=')[0]]);
  },
);
