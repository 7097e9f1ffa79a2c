import { cutPercentage } from '@tenfold/kernel';
import { csvText } from '../../../download/csv-text.ts';
import type { BoundsJson } from '../../../format/check.ts';
import { isExact, ratioFrom } from '../../../format/exact.ts';
import type { CourseName, CourseRow } from './course-rows.ts';

/** The heads of the columns: names for programs, the same in every language. */
const heads = [
  'day',
  'measure',
  'exact',
  'percent_cut',
  'at_least',
  'at_most',
  'threshold',
  'threshold_at_least',
  'threshold_at_most',
  'verdict',
  'entries',
  'entry_count',
];

const DECIMALS = 6;

/**
 * A course as a CSV file: a row for each day, the figure as an exact fraction with its percentage cut beside it. Where it is
 * not known its cell is empty, and the ends between which it lies have columns of their own.
 */
export function courseCsv(name: CourseName, rows: readonly CourseRow[]): string {
  return csvText([heads, ...rows.map((row) => cellsOf(name, row))]);
}

function cellsOf(name: CourseName, { day, value, threshold, verdict, entries, count }: CourseRow): readonly string[] {
  const exact = exactText(value);
  return [
    day,
    name,
    exact,
    exact === '' ? '' : cutPercentage(ratioFrom(exact), DECIMALS),
    ...endsTexts(value),
    exactText(threshold),
    ...endsTexts(threshold),
    verdict,
    entries.map(({ id }) => id).join(' '),
    `${count}`,
  ];
}

function exactText(ends: BoundsJson | null): string {
  return ends !== null && isExact(ends) ? ends.low : '';
}

function endsTexts(ends: BoundsJson | null): readonly [string, string] {
  return ends === null || isExact(ends) ? ['', ''] : [ends.low, ends.high ?? ''];
}
