// HyperFormula is under the GPL, version 3. It is a devDependency of the project that this benchmark alone uses: no package
// imports it, and nothing of it is in what the product ships.
import { HyperFormula } from 'hyperformula';
import type { ProgrammeDay } from './long-programme.ts';

/** What stands in issue before a programme, and the weighted shares of each beneficiary. */
export interface SheetGiven {
  readonly total: bigint;
  readonly holdings: readonly bigint[];
  readonly days: readonly ProgrammeDay[];
}

/** What the sheet comes to: each day's conversion with its split, and the totals of the three ways of converting. */
export interface SheetAnswer {
  readonly byDay: readonly number[];
  readonly parts: readonly (readonly number[])[];
  readonly atTheEnd: number;
  readonly lowered: readonly number[];
}

const A = 'A'.codePointAt(0) ?? 0;
/** Columns before those of the three ways: cancelled, issued, all shares after the day, and were all cancelled at the end. */
const COMMON = 4;
/** Columns of each way: measure (two counts), weighted before, conversion, weighted after. */
const WAY = 5;

/**
 * The sheet that a company secretary would build, a row a day: all shares, the measure as two counts, what may be weighted,
 * what is to be converted, and its split by largest remainder. Three ways stand side by side: each day's own conversion, the
 * same with the measure lowered by it, and one at the end. Numbers are those of a spreadsheet: 64-bit floating point.
 */
export function sheetOf(given: SheetGiven): readonly (readonly (number | string)[])[] {
  return [headRow(given), ...given.days.map((day, index) => dayRow(day, index + 2, given))];
}

/** Builds the sheet, which works it out, and reads off what it comes to. */
export function answerOf({ days, holdings }: SheetGiven, rows: ReturnType<typeof sheetOf>): SheetAnswer {
  const engine = HyperFormula.buildFromArray(rows as (number | string)[][], { licenseKey: 'gpl-v3' });
  const values = engine.getSheetValues(0).slice(1) as readonly (readonly number[])[];
  engine.destroy();
  const at = (row: readonly number[], column: number): number => row[column] ?? Number.NaN;
  return {
    byDay: values.map((row) => at(row, COMMON + 3)),
    lowered: values.map((row) => at(row, COMMON + WAY + 3)),
    atTheEnd: values.reduce((sum, row) => sum + at(row, COMMON + 2 * WAY + 3), 0),
    parts: values.slice(0, days.length).map((row) => holdings.map((_, one) => at(row, partColumn(one, 'part')))),
  };
}

type PartOf = 'held' | 'floor' | 'rest' | 'part' | 'left';

const partNames: readonly PartOf[] = ['held', 'floor', 'rest', 'part', 'left'];

/** The column of one figure of one beneficiary, behind those of the three ways. */
function partColumn(beneficiary: number, figure: PartOf): number {
  return COMMON + 3 * WAY + beneficiary * partNames.length + partNames.indexOf(figure);
}

function headRow({ total, holdings }: SheetGiven): readonly (number | string)[] {
  const weighted = holdings.reduce((sum, shares) => sum + shares, 0n);
  const way = [Number(weighted), Number(total), Number(weighted), 0, Number(weighted)];
  const parts = holdings.flatMap((shares) => [Number(shares), 0, 0, 0, Number(shares)]);
  return [0, 0, Number(total), Number(total), ...way, ...way, ...way, ...parts];
}

function dayRow({ cancelled, issued }: ProgrammeDay, row: number, given: SheetGiven): readonly (number | string)[] {
  const last = given.days.findLastIndex((day) => day.cancelled > 0n) + 2;
  const total = `=C${row - 1}-A${row}+B${row}`;
  const atTheEnd = `=D${row - 1}+B${row}${row === last ? `-SUM(A2:A${row})` : ''}`;
  const ways = [
    ...wayCells(0, { row, total: 'C', lowers: false, converts: 'each day' }),
    ...wayCells(1, { row, total: 'C', lowers: true, converts: 'each day' }),
    ...wayCells(2, { row, total: 'D', lowers: false, converts: row === last ? 'now' : 'never' }),
  ];
  const parts = given.holdings.flatMap((_, one) => partCells(one, row, given.holdings.length));
  return [Number(cancelled), Number(issued), total, atTheEnd, ...ways, ...parts];
}

interface Way {
  readonly row: number;
  /** The column with all shares. */
  readonly total: 'C' | 'D';
  /** Whether every conversion lowers the measure. */
  readonly lowers: boolean;
  readonly converts: 'each day' | 'now' | 'never';
}

/** The measure falls with shares issued, under one reading with conversions as well; what is above it is converted. */
function wayCells(way: number, { row, total, lowers, converts }: Way): readonly string[] {
  const [part, whole, before, , after] = [0, 1, 2, 3, 4].map((column) => cell(COMMON + way * WAY + column)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const was = row - 1;
  const falls = `${after}${was}*${whole}${was}<${part}${was}*${total}${row}`;
  const fallsNow = `AND(B${row}>0,${falls})`;
  const fallsThen = `AND(A${was}>0,${after}${was}*${whole}${was}<${part}${was}*${total}${was})`;
  const measure = (now: string, then: string, kept: string): string =>
    lowers
      ? `=IF(${fallsThen},IF(${fallsNow},${now},${then}),IF(${fallsNow},${now},${kept}))`
      : `=IF(${fallsNow},${now},${kept})`;
  const allowed = `FLOOR(${part}${row}*${total}${row}/${whole}${row},1)`;
  const conversion = `=IF(A${row}>0,MAX(0,${before}${row}-${allowed}),0)`;
  const atOnce = `=MAX(0,${before}${row}-${allowed})`;
  return [
    measure(`${after}${was}`, `${after}${was}`, `${part}${was}`),
    measure(`${total}${row}`, `${total}${was}`, `${whole}${was}`),
    `=${after}${was}`,
    converts === 'never' ? '0' : converts === 'now' ? atOnce : conversion,
    `=${before}${row}-${cell(COMMON + way * WAY + 3)}${row}`,
  ];
}

/** Held, the whole part of the exact share, its remainder, the part with a share more for the largest remainders, and what is left. */
function partCells(one: number, row: number, count: number): readonly string[] {
  const [conversion, weighted] = [`${cell(COMMON + 3)}${row}`, `${cell(COMMON + 2)}${row}`];
  const at = (who: number, figure: PartOf): string => `${cell(partColumn(who, figure))}${row}`;
  const everybody = Array.from({ length: count }, (_, who) => who);
  const spare = `${conversion}-(${everybody.map((who) => at(who, 'floor')).join('+')})`;
  const before = everybody
    .filter((who) => who !== one)
    .map((who) => {
      const tie = who < one ? '>=' : '>';
      const isLarger = `AND(${at(who, 'rest')}=${at(one, 'rest')},${at(who, 'held')}${tie}${at(one, 'held')})`;
      return `IF(OR(${at(who, 'rest')}>${at(one, 'rest')},${isLarger}),1,0)`;
    });
  return [
    `=${cell(partColumn(one, 'left'))}${row - 1}`,
    `=FLOOR(${conversion}*${at(one, 'held')}/${weighted},1)`,
    `=MOD(${conversion}*${at(one, 'held')},${weighted})`,
    `=${at(one, 'floor')}+IF(${before.join('+')}<${spare},1,0)`,
    `=${at(one, 'held')}-${at(one, 'part')}`,
  ];
}

/** The letters of a column counted from 0. */
function cell(column: number): string {
  const letter = String.fromCodePoint(A + (column % 26));
  return column < 26 ? letter : `${cell(Math.floor(column / 26) - 1)}${letter}`;
}
