import { readAnnouncement } from '@tenfold/documents/announcement-reading';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetOfHtml } from '../../src/announcement/sheet-of-html.ts';
import { sheetOfText } from '../../src/announcement/sheet-of-text.ts';
import { htmlOf, textOf } from './support/document.ts';
import { type FiguresRight, figuresRight } from './support/figures-right.ts';
import { blockTable, type PrintedResolution, type PrintedRow } from './support/layouts.ts';
import { printedFrom } from './support/printed-from-votes.ts';

const shares = fc.bigInt({ min: 0n, max: 9_999_999_999n });
const choices = fc.tuple(fc.bigInt({ min: 1_000n, max: 9_999_999_999n }), shares, shares);

/** An announcement of some resolutions of two classes, printed in one of the ways in which issuers print. */
const announcement = fc
  .record({
    voted: fc.array(fc.tuple(choices, choices), { minLength: 1, maxLength: 4 }),
    votesPerShare: fc.constantFrom(1n, 5n, 10n, 20n),
    decimals: fc.constantFrom(2, 4, 6),
    abstentions: fc.constantFrom('left-out' as const, 'printed' as const, 'in-denominator' as const),
    totals: fc.boolean(),
    copied: fc.constantFrom('html' as const, 'tabs' as const, 'lines' as const, 'spaces' as const),
  })
  .map(({ voted, votesPerShare, copied, ...prints }) => ({
    printed: voted.map(([a, b], at) =>
      printedFrom(
        `${at + 1}`,
        [
          { class: 'A', shares: a },
          { class: 'B', votesPerShare, shares: b },
        ],
        prints,
      ),
    ),
    copied,
  }));

function read(printed: readonly PrintedResolution[], copied: 'html' | 'tabs' | 'lines' | 'spaces'): FiguresRight {
  const totals = [['totalShares', 'Total shares'] as const, ['totalVotes', 'Total votes'] as const];
  const table = blockTable(printed, printed[0]?.totalVotes === undefined ? {} : { totals });
  const made = readAnnouncement(
    copied === 'html' ? sheetOfHtml(htmlOf([table])) : sheetOfText(textOf([table], copied)),
  );
  if ('problem' in made) throw new Error(made.problem.key);
  return figuresRight(made.reading, printed);
}

describe('whatever was voted and however it is printed', () => {
  test('every figure is read, and none is wrong', () => {
    fc.assert(
      fc.property(announcement, ({ printed, copied }) => {
        const { wrong, open } = read(printed, copied);
        expect({ wrong, open }).toEqual({ wrong: [], open: 0 });
      }),
    );
  });

  test('with a slip in it, what is read is what is printed, or it is left open', () => {
    const slipped = fc.tuple(
      announcement,
      fc.nat(),
      fc.constantFrom('votesFor' as const, 'votesAgainst' as const, 'percentFor' as const),
    );
    fc.assert(
      fc.property(slipped, ([{ printed, copied }, at, name]) => {
        const changed = printed.map((one, index) => (index === at % printed.length ? withSlip(one, at, name) : one));
        expect(read(changed, copied).wrong).toEqual([]);
      }),
    );
  });
});

/** One figure of one row with another last digit. */
function withSlip(
  one: PrintedResolution,
  at: number,
  name: 'votesFor' | 'votesAgainst' | 'percentFor',
): PrintedResolution {
  const slip = <Row extends PrintedRow>(row: Row): Row => ({
    ...row,
    [name]: `${(row[name] ?? '').slice(0, -1)}${at % 10}`,
  });
  const rows = one.perClass ?? [];
  const which = at % (rows.length + 1);
  if (which === rows.length) return slip(one);
  return { ...one, perClass: rows.map((row, index) => (index === which ? slip(row) : row)) };
}
