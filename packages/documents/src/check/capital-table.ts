import { type ClassCapital, known } from '@tenfold/kernel';
import { type Block, gap, heading, type Page, plain, quiet, type Spans, type TableRow } from '../page/page.ts';
import { tellBounds, tellCount, type Told } from './bounds-text.ts';
import type { Check } from './check.ts';
import { proportionTable } from './proportion-table.ts';
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
