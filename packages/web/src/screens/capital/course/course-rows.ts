import type { DayOfEntries } from '../../../engine/questions.ts';
import type { MeasureJson } from '../../../format/capital.ts';
import type { BoundsJson } from '../../../format/check.ts';

/** Which of the two courses through time. */
export type CourseName = 'proportion' | 'others';

/** A day on a course: what took effect, and where the figure and its threshold stood then. */
export interface CourseRow extends MeasureJson {
  readonly day: string;
  readonly entries: DayOfEntries['entries'];
  readonly count: number;
  /** Whether anything of the course is otherwise than on the day before it. */
  readonly isStep: boolean;
}

/** The days of a course, from the first on which its rule binds; the last days of a delisted issuer are left out as well. */
export function courseRows(days: readonly DayOfEntries[], name: CourseName): readonly CourseRow[] {
  const rows: CourseRow[] = [];
  for (const { day, entries, count, course } of days) {
    const measure = course[name];
    if (measure.verdict === 'not-applicable') continue;
    rows.push({ day, entries, count, ...measure, isStep: !isSame(rows.at(-1), measure) });
  }
  return rows;
}

function isSame(before: MeasureJson | undefined, now: MeasureJson): boolean {
  if (before === undefined) return false;
  const isAlike = sameEnds(before.value, now.value) && sameEnds(before.threshold, now.threshold);
  return isAlike && before.verdict === now.verdict;
}

function sameEnds(one: BoundsJson | null, other: BoundsJson | null): boolean {
  return one?.low === other?.low && one?.high === other?.high;
}

/** The kinds of entries after which a day is named, those first that say most of why its figures moved. */
const telling = [
  'issuer-listed',
  'weighted-shares-converted',
  'person-died',
  'director-ceased',
  'class-terms-changed',
  'shares-cancelled',
  'shares-issued',
  'shares-bought-back',
  'shares-transferred',
  'shares-redesignated',
  'shares-subdivided',
  'treasury-shares-sold',
  'shares-moved-to-treasury',
  'encumbrance-enforced',
  'vehicle-interests-set',
  'exchange-determined',
  'opening-position',
];

/** The entry that says most of why the figures of a day moved; nothing where a day has none. */
export function mainEntry({ entries }: Pick<CourseRow, 'entries'>): CourseRow['entries'][number] | undefined {
  const rank = ({ kind }: { readonly kind: string }): number => {
    const at = telling.indexOf(kind);
    return at === -1 ? telling.length : at;
  };
  return entries.toSorted((one, other) => rank(one) - rank(other))[0];
}
