import { type ClassCapital, countedShares, known, type Proportion, type Ratio, ratio } from '@tenfold/kernel';
import { formatPercentage, formatWhole } from '../messages/format-number.ts';
import { type Block, gap, heading, type Page, plain, quiet, type Spans, type TableRow } from '../page/page.ts';
import { tellBounds, tellCount, tellShares, type Told } from './bounds-text.ts';
import type { Check } from './check.ts';
import { capitalised, type Say } from './words.ts';

/** The classes in issue, the proportion of weighted shares with its ratchet, and the votes that can be cast. */
export function capitalPage(check: Check, say: Say): Page {
  if (check.world.capital.classes.length === 0) return [];
  return [heading(say('check.capital')), classTable(check, say), gap, proportionTable(check, say), gap];
}

function classTable({ world: { capital } }: Check, say: Say): Block {
  const columns = columnsFor(capital.classes);
  const rows = capital.classes.flatMap((one) => classRows(one, columns, say));
  const total = columns.map(({ total: count }) => cellOf(count(capital), say));
  const isSum = capital.classes.length > 1;
  return {
    kind: 'table',
    head: [[], ...columns.map(({ key }) => [quiet(say(key))])],
    columns: ['left', ...columns.map(() => 'right' as const)],
    rows: [...rows, ...(isSum ? [{ cells: [[plain(say('check.all-shares'))], ...total] }] : [])],
    flexible: 0,
    indent: 2,
  };
}

type Capital = Check['world']['capital'];

/** A column of the table: what it says of a class, and of all of them. */
interface Column {
  readonly key: string;
  readonly of: (shareClass: ClassCapital, say: Say) => Told;
  readonly total: (capital: Capital) => bigint | null | undefined;
}

/** Treasury shares and shares bought back have a column only where there are any, or where it is not known. */
function columnsFor(classes: readonly ClassCapital[]): readonly Column[] {
  const inIssue: Column = {
    key: 'check.in-issue',
    of: (one, say) => tellCount(one.inIssue, say),
    total: (capital) => capital.inIssue,
  };
  const treasury: Column = {
    key: 'check.treasury',
    of: (one, say) => tellCount(one.treasury, say),
    total: (capital) => capital.treasury,
  };
  const boughtBack: Column = {
    key: 'check.bought-back',
    of: (one, say) => tellCount(one.boughtBack, say),
    total: (capital) => capital.boughtBack,
  };
  const withWeight: Column = {
    key: 'check.with-weight',
    of: (one, say) => (one.weighted ? tellBounds(one.live, say) : { cell: '', remark: null }),
    total: (capital) => known(capital.weighted),
  };
  return [
    inIssue,
    ...(classes.some((one) => one.treasury !== 0n) ? [treasury] : []),
    ...(classes.some((one) => one.boughtBack !== 0n) ? [boughtBack] : []),
    withWeight,
  ];
}

function classRows(one: ClassCapital, columns: readonly Column[], say: Say): readonly TableRow[] {
  const told = columns.map(({ of }) => of(one, say));
  const remarks = told.flatMap(({ remark }, index) =>
    remark === null ? [] : [{ remark: [quiet(boundsText(columns[index]?.key ?? '', remark, say))] }],
  );
  return [{ cells: [[plain(className(one, say))], ...told.map(({ cell }) => [plain(cell)])] }, ...remarks];
}

function boundsText(key: string, remark: string, say: Say): string {
  return say('check.bounds', { what: { quote: capitalised(say(key)) }, text: { quote: remark } });
}

function className({ id, votesPerShare }: ClassCapital, say: Say): string {
  const letter = { class: { name: id } };
  if (votesPerShare === null) return say('check.class-votes-unknown', letter);
  return say('check.class-votes', { ...letter, votes: { ratio: votesPerShare } });
}

function cellOf(count: bigint | null | undefined, say: Say): Spans {
  return count === undefined ? [] : [plain(tellCount(count, say).cell)];
}

/** Proportions stand as the two counts that they are taken of, with the cut percentage beside them. */
function proportionTable({ world }: Check, say: Say): Block {
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
