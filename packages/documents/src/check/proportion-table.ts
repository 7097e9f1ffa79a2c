import { countedShares, known, type Proportion, type Ratio, ratio } from '@tenfold/kernel';
import { formatPercentage, formatWhole } from '../messages/format-number.ts';
import { type Block, plain, quiet, type TableRow } from '../page/page.ts';
import { tellBounds, tellCount, tellShares, type Told } from './bounds-text.ts';
import type { Check } from './check.ts';
import { capitalised, type Say } from './words.ts';

/**
 * The proportion of weighted shares, what it may not rise above, and the votes. Proportions stand as the two counts that
 * they are taken of, with the cut percentage beside them.
 */
export function proportionTable({ world }: Check, say: Say): Block {
  const { capital, register, policies, ratchet } = world;
  const total = countedShares(register, policies);
  const { registeredWeighted: registered, votes } = capital;
  const isApart = registered !== known(capital.weighted) && registered !== null && total !== null;
  const lowest = proportionOf(ratchet.low, ratchet.high);
  return {
    kind: 'table',
    head: null,
    columns: ['left', 'right', 'point'],
    rows: [
      proportionRow(
        'check.proportion',
        { part: tellBounds(capital.weighted, say), of: total, percent: part(known(capital.weighted), total) },
        say,
      ),
      ...(isApart
        ? [
            proportionRow(
              'check.proportion-registered',
              { part: tellCount(registered, say), of: total, percent: part(registered, total) },
              say,
            ),
          ]
        : []),
      ...(ratchet.baseline === null ? [] : [ratchetRow(lowest, say)]),
      votesRow('check.votes-ordinary', tellShares(votes.ordinary, say), say),
      votesRow('check.votes-reserved', tellShares(votes.reserved, say), say),
    ].flat(),
    flexible: 0,
    indent: 2,
  };
}

function proportionRow(
  key: string,
  { part: told, of, percent }: { readonly part: Told; readonly of: bigint | null; readonly percent: Ratio | null },
  say: Say,
): readonly TableRow[] {
  const figures = { part: { quote: told.cell }, whole: { quote: tellCount(of, say).cell } };
  const counts = of === null && percent === null ? say('check.not-known') : say('check.of', figures);
  return [
    { cells: [[plain(say(key))], [plain(counts)], percent === null ? [] : [plain(formatPercentage(percent))]] },
    ...(told.remark === null ? [] : [{ remark: [quiet(capitalised(told.remark))] }]),
  ];
}

function ratchetRow(lowest: Proportion | null, say: Say): readonly TableRow[] {
  if (lowest === null) return [{ cells: [[plain(say('check.ratchet'))], [plain(say('check.not-known'))], []] }];
  const told = { cell: formatWhole(lowest.weighted), remark: null };
  return proportionRow(
    'check.ratchet',
    { part: told, of: lowest.total, percent: part(lowest.weighted, lowest.total) },
    say,
  );
}

function votesRow(key: string, { cell, remark }: Told, say: Say): readonly TableRow[] {
  return [
    { cells: [[plain(say(key))], [plain(cell)], []] },
    ...(remark === null ? [] : [{ remark: [quiet(capitalised(remark))] }]),
  ];
}

/** The ratchet where both of its ends are the same proportion; `null` where it is not known. */
function proportionOf(low: Proportion | null, high: Proportion | null): Proportion | null {
  if (low === null || high === null) return null;
  return low.weighted * high.total === high.weighted * low.total ? high : null;
}

function part(count: bigint | null, total: bigint | null): Ratio | null {
  return count === null || total === null || total === 0n ? null : ratio(count, total);
}
