import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addColumns, unchanged } from '../../src/returns/movement.ts';
import { invented } from './invented-record.ts';
import { figuresFor } from './return-of.ts';

/** What the books of class B hold, kept beside the register so that acts are such as can be. */
interface Books {
  readonly issued: bigint;
  readonly treasury: bigint;
  readonly boughtBack: bigint;
  readonly weighted: bigint;
}

type Act = readonly [name: keyof typeof acts, shares: bigint];

/** Each act on at most so many shares as there are for it: what it does to the books, and its entry. */
const acts = {
  issue: ({ issued, ...rest }: Books, shares: bigint) => ({
    books: { issued: issued + shares, ...rest },
    entry: { kind: 'shares-issued', fields: { class: 'B', shares: `${shares}`, way: 'placing' } },
  }),
  exercise: ({ issued, ...rest }: Books, shares: bigint) => ({
    books: { issued: issued + shares, ...rest },
    entry: { kind: 'shares-issued', fields: { class: 'B', shares: `${shares}`, way: 'option-exercise' } },
  }),
  buy: (books: Books, asked: bigint) => {
    const shares = least(asked, books.issued - books.boughtBack);
    return {
      books: { ...books, boughtBack: books.boughtBack + shares },
      entry: { kind: 'shares-bought-back', fields: { class: 'B', shares: `${shares}`, for: 'cancellation' } },
    };
  },
  buyIntoTreasury: (books: Books, asked: bigint) => {
    const shares = least(asked, books.issued - books.boughtBack);
    return {
      books: { ...books, issued: books.issued - shares, treasury: books.treasury + shares },
      entry: { kind: 'shares-bought-back', fields: { class: 'B', shares: `${shares}`, for: 'treasury' } },
    };
  },
  cancel: (books: Books, asked: bigint) => {
    const shares = least(asked, books.boughtBack);
    return {
      books: { ...books, issued: books.issued - shares, boughtBack: books.boughtBack - shares },
      entry: { kind: 'shares-cancelled', fields: { class: 'B', shares: `${shares}`, from: 'bought-back' } },
    };
  },
  cancelTreasury: (books: Books, asked: bigint) => {
    const shares = least(asked, books.treasury);
    return {
      books: { ...books, treasury: books.treasury - shares },
      entry: { kind: 'shares-cancelled', fields: { class: 'B', shares: `${shares}`, from: 'treasury' } },
    };
  },
  sell: (books: Books, asked: bigint) => {
    const shares = least(asked, books.treasury);
    return {
      books: { ...books, issued: books.issued + shares, treasury: books.treasury - shares },
      entry: { kind: 'treasury-shares-sold', fields: { class: 'B', shares: `${shares}` } },
    };
  },
  convert: (books: Books, asked: bigint) => {
    const shares = least(asked, books.weighted);
    return {
      books: { ...books, issued: books.issued + shares, weighted: books.weighted - shares },
      entry: {
        kind: 'weighted-shares-converted',
        fields: { holder: 'ann', class: 'A', shares: `${shares}`, into: 'B' },
      },
    };
  },
  split: ({ issued, treasury, boughtBack, weighted }: Books) => ({
    books: { issued: issued * 2n, treasury: treasury * 2n, boughtBack: boughtBack * 2n, weighted: weighted * 2n },
    entry: { kind: 'shares-subdivided', fields: { into: '2' } },
  }),
} as const;

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

const act = fc.tuple(
  fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
  fc.bigInt({ min: 1n, max: 400_000n }),
);

/** The entries of acts, one a day from 2 Jan 2026, and the books at the end. */
function played(list: readonly Act[]): { readonly entries: readonly object[]; readonly books: Books } {
  let books: Books = { issued: 1_000_000n, treasury: 0n, boughtBack: 0n, weighted: 1000n };
  const entries = list.map(([name, shares], at) => {
    const done = acts[name](books, shares);
    books = done.books;
    return { ...done.entry, effective: `2026-01-${String(at + 2).padStart(2, '0')}` };
  });
  return { entries, books };
}

describe('whatever happens to the shares of an issuer', () => {
  test('balance before and movements come to the balance after, and that is what the books hold', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), fc.integer({ min: 1, max: 26 }), (list, first) => {
        const { entries, books } = played(list);
        const opening = `2026-01-${String(first).padStart(2, '0')}`;
        const { classes, all } = figuresFor('next-day-return', invented(entries), { on: '2026-01-31', opening });
        const [a, b] = classes;
        if (a === undefined || b === undefined) throw new Error('two classes were made');
        for (const one of [a, b]) expect(addColumns(one.opening, one.change)).toEqual(one.closing);
        expect(b.closing).toEqual({
          issued: books.issued,
          treasury: books.treasury,
          total: books.issued + books.treasury,
        });
        expect(a.closing.total).toBe(books.weighted);
        expect(b.notCancelledTotal).toBe(books.boughtBack);
        expect(all.closing).toEqual(addColumns(a.closing, b.closing));
      }),
    );
  });

  test('the parts of the monthly return come to all movements', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (list) => {
        const { classes } = figuresFor('monthly-return', invented(played(list).entries), { month: '2026-01' });
        for (const { partTotals, change, movements } of classes) {
          const sum = partTotals.reduce((all, one) => addColumns(all, one.change), unchanged);
          expect(sum).toEqual(change);
          expect(new Set(movements.map(({ part }) => part)).size).toBe(partTotals.length);
        }
      }),
    );
  });

  test('what is left of the purchases is bought on days on which something was bought', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (list) => {
        const { entries } = played(list);
        const { classes } = figuresFor('next-day-return', invented(entries), { on: '2026-01-31' });
        const days = classes.flatMap(({ notCancelled }) => notCancelled.map(({ on }) => on));
        const bought = entries.filter((one) => (one as { readonly kind: string }).kind === 'shares-bought-back');
        expect(bought.map((one) => (one as { readonly effective: string }).effective)).toEqual(
          expect.arrayContaining(days),
        );
        expect(days).toEqual(days.toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)));
      }),
    );
  });
});
