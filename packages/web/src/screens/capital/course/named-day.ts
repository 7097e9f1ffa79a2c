import { hasScreenText } from '@tenfold/documents/screens';
import type { Say } from '../../../language/say.tsx';
import { type CourseRow, mainEntry } from './course-rows.ts';

/** What took effect on a day in a few words: the entry that says most, and how many there are besides. */
export function nameOfDay(row: CourseRow, say: Say): string {
  const main = mainEntry(row);
  if (main === undefined) return '';
  const what = nameOfEntry(main, say);
  if (row.count === 1) return what;
  return say('capital-screen.more', { what: { quote: what }, count: { number: BigInt(row.count - 1) } });
}

/** What the entry that says most is called. */
export function shortNameOfDay(row: CourseRow, say: Say): string {
  const main = mainEntry(row);
  return main === undefined ? '' : nameOfEntry(main, say);
}

export function nameOfEntry({ kind, about }: CourseRow['entries'][number], say: Say): string {
  const key = `entry-kind.${kind}`;
  return hasScreenText(key) ? say(key) : about;
}
