import type { Cell, InventedDocument, Part } from './document.ts';
import { from, threeClasses, twoClasses, withAbstentions } from './invented-votes.ts';
import {
  english,
  grouped,
  type PrintedResolution,
  type PrintedRow,
  simplified,
  type TableWords,
  traditional,
} from './layouts.ts';

const pairs = [
  ['votesFor', 'percentFor'],
  ['votesAgainst', 'percentAgainst'],
  ['votesAbstain', 'percentAbstain'],
] as const;

type Pair = (typeof pairs)[number];
type Rows = Exclude<Part, string>['rows'];

/** How columns are laid out: classes over ways, ways over classes, or each column with both in its heading. */
export type ColumnsBy = 'class' | 'way' | 'each';

/** How a table of class columns is printed. */
export interface ColumnStyle {
  readonly words?: TableWords;
  readonly by?: ColumnsBy;
  /** Whether each class has its total of votes behind. */
  readonly hasTotals?: boolean;
  /** Whether one total of all votes stands behind everything. */
  readonly hasLastTotal?: boolean;
  /** What the classes are called over their columns; the usual words of the language where it is left out. */
  readonly name?: (shareClass: string) => string;
}

/** A table with a row for each resolution, whose columns part the votes by class. */
export function classColumnTable(resolutions: readonly PrintedResolution[], style: ColumnStyle = {}): Part {
  const { words = english, by = 'class', hasTotals = false, hasLastTotal = false } = style;
  const [first] = resolutions as readonly [PrintedResolution];
  const ways = pairs.filter(([votes]) => first[votes] !== undefined);
  const groups = [...(first.perClass ?? []).map((row) => row.class ?? ''), ''];
  const nameOf = (group: string): string => (group === '' ? words.total : (style.name ?? words.class)(group));
  const last = hasLastTotal ? [{ text: words.votes, rows: by === 'each' ? 1 : 2 }] : [];
  const cells = (one: PrintedResolution): readonly string[] => {
    const rows = groups.map((group) => rowOf(one, group));
    const totals = (row: PrintedRow): readonly string[] => (hasTotals ? [grouped(row.totalVotes ?? '')] : []);
    const own =
      by === 'way'
        ? ways.flatMap((way) => rows.map((row) => cellText(row, way)))
        : rows.flatMap((row) => [...ways.map((way) => cellText(row, way)), ...totals(row)]);
    return [...own, ...(hasLastTotal ? [grouped(one.totalVotes ?? '')] : [])];
  };
  const body = resolutions.map((one, at) => [
    `${one.number}.`,
    words.subjects[at % words.subjects.length] ?? '',
    ...cells(one),
  ]);
  const wayNames = ways.map((_, at) => words.ways[at] ?? '');
  const head = { by, groups: groups.map(nameOf), ways: wayNames, totals: hasTotals ? [words.votes] : [], last };
  return { rows: [...headRows(head, words), ...body] };
}

function rowOf(one: PrintedResolution, group: string): PrintedRow {
  return group === '' ? one : ((one.perClass ?? []).find((row) => row.class === group) ?? {});
}

function cellText(row: PrintedRow, [votes, percent]: Pair): string {
  return row[percent] === undefined ? grouped(row[votes] ?? '') : `${grouped(row[votes] ?? '')}\n(${row[percent]}%)`;
}

interface HeadGiven {
  readonly by: ColumnsBy;
  readonly groups: readonly string[];
  readonly ways: readonly string[];
  readonly totals: readonly string[];
  readonly last: readonly Cell[];
}

function headRows({ by, groups, ways, totals, last }: HeadGiven, { head }: TableWords): Rows {
  if (by === 'each') return [['', head, ...groups.flatMap((group) => ways.map((way) => `${group} ${way}`)), ...last]];
  const lead: Cell = { text: head, rows: 2, columns: 2 };
  const over = by === 'class' ? groups : ways;
  const under = by === 'class' ? [...ways, ...totals] : groups;
  const above = over.map((text): Cell => ({ text, columns: under.length }));
  return [[lead, ...above, ...last], over.flatMap(() => under)];
}

/** An invented announcement whose tables part votes by class in their columns. */
export interface InventedColumns {
  readonly name: string;
  readonly document: InventedDocument;
  readonly printed: readonly PrintedResolution[];
  /** Whether its head is too long for one line, and its columns too many for a page. */
  readonly isWide?: boolean;
  readonly isTight?: boolean;
}

const heading = 'POLL RESULTS OF THE ANNUAL GENERAL MEETING HELD ON JUNE 14, 2025';
const two = from(['1', '2', '3'], twoClasses, { decimals: 2 });
const totalled = from(['1', '2', '3'], twoClasses, { decimals: 4, totals: true });
const abstained = from(['1', '2'], withAbstentions, { abstentions: 'in-denominator', decimals: 2 });
const three = from(['1', '2'], threeClasses(), { decimals: 2 });

/** Only what the layout prints. */
function without(
  names: readonly (keyof PrintedRow)[],
  printed: readonly PrintedResolution[],
): readonly PrintedResolution[] {
  const bare = <Row extends PrintedRow>(row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).filter(([name]) => !names.includes(name as keyof PrintedRow)),
    ) as unknown as Row;
  return printed.map((one) => ({ ...bare(one), perClass: (one.perClass ?? []).map(bare) }));
}

/** Without the totals of the classes, of which the layout prints that of all alone. */
function lastTotal(printed: readonly PrintedResolution[]): readonly PrintedResolution[] {
  return without(['totalShares'], printed).map((one) => ({
    ...one,
    perClass: (one.perClass ?? []).map(({ totalVotes: _, ...row }) => row),
  }));
}

function made(name: string, printed: readonly PrintedResolution[], style: ColumnStyle = {}): InventedColumns {
  const title = style.words === undefined ? heading : '股東週年大會投票結果';
  const { hasTotals: isTight = false, by } = style;
  const isWide = isTight || (by === 'each' && style.words === undefined);
  return { name, printed, isWide, isTight, document: [title, classColumnTable(printed, style)] };
}

/** The layouts in which columns part votes by class. */
export const classColumnLayouts: readonly InventedColumns[] = [
  made('classes over ways', two),
  made('ways over classes', two, { by: 'way' }),
  made('each column with its class and way', two, { by: 'each' }),
  made('abstentions too', abstained),
  made('three classes, ways over classes', three, { by: 'way', name: (one) => `${one} Shares` }),
  made('a total of votes for each class', without(['totalShares'], totalled), { hasTotals: true }),
  made('one total behind all', lastTotal(totalled), { hasLastTotal: true }),
  made('counts alone', without(['percentFor', 'percentAgainst', 'percentAbstain'], two)),
  made('classes named in full', two, { name: (one) => `Class ${one} Ordinary Shares` }),
  made('zh-Hant: classes over ways', two, { words: traditional }),
  made('zh-Hant: each column with its class and way', two, {
    words: traditional,
    by: 'each',
    name: (one) => `${one}類普通股`,
  }),
  made('zh-Hans: ways over classes', abstained, { words: simplified, by: 'way', name: (one) => `${one}股` }),
];
