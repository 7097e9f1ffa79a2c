import type { ContestedWhy, CountAsked } from '@tenfold/count';
import { type CountFigures, type RefusedLines, tallied, type VotedRow } from '@tenfold/count/other-way';
import type { RegisterTotal } from '@tenfold/kernel/poll';
import type { PartFigures } from './part-figures.ts';

/** What all parts come to together: every member is of one part, so that all figures add up. */
export function figuresTogether(asked: CountAsked, parts: readonly PartFigures[], refused: RefusedLines): CountFigures {
  const lines = Number(sum(parts.map((part) => part.lines)));
  const accepted = lines - refused.total;
  const rows = parts.flatMap((part) => part.standing);
  const totals = registerTotals(parts);
  const contested = (why: ContestedWhy): number =>
    Number(sum(rows.map((row) => (why === 'same-moment' ? row.same_moment : row.order_of_lines))));
  return {
    tallies: tallied(
      asked,
      totals.map(({ shareClass }) => shareClass),
      votedRows(asked, parts),
    ),
    refused: refused.kept,
    lines,
    accepted,
    replaced: accepted - Number(sum(rows.map(({ standing }) => standing))),
    registerTotals: totals,
    refusedPerCause: refused.perCause,
    refusedLeftOut: refused.total - refused.kept.length,
    scaled: Number(sum(parts.map((part) => part.scaled))),
    contested: { 'same-moment': contested('same-moment'), 'order-of-lines': contested('order-of-lines') },
  };
}

function votedRows({ meeting }: CountAsked, parts: readonly PartFigures[]): readonly VotedRow[] {
  const rows = new Map<string, VotedRow>();
  for (const row of parts.flatMap((part) => part.standing)) {
    const resolution = meeting.resolutions[row.resolution]?.number ?? '';
    const shareClass = row.class.toString('utf8');
    const member = row.apart?.toString('utf8') ?? null;
    const key = JSON.stringify([resolution, shareClass, member]);
    const before = rows.get(key);
    rows.set(key, {
      resolution,
      shareClass,
      member,
      for: (before?.for ?? 0n) + BigInt(row.in_favour),
      against: (before?.against ?? 0n) + BigInt(row.against),
      abstain: (before?.abstain ?? 0n) + BigInt(row.abstain),
    });
  }
  return [...rows.values()];
}

function registerTotals(parts: readonly PartFigures[]): readonly RegisterTotal[] {
  const totals = new Map<string, RegisterTotal>();
  for (const row of parts.flatMap((part) => part.totals)) {
    const shareClass = row.class.toString('utf8');
    const before = totals.get(shareClass);
    const shares = (before?.shares ?? 0n) + BigInt(row.shares);
    totals.set(shareClass, { shareClass, shares, members: (before?.members ?? 0) + Number(row.members) });
  }
  return [...totals.values()].toSorted((a, b) => (a.shareClass < b.shareClass ? -1 : 1));
}

function sum(figures: readonly bigint[]): bigint {
  return figures.reduce((total, figure) => total + figure, 0n);
}
