import { eventKinds } from '../register/entries/index.ts';
import type { EventKind } from '../register/event-kind.ts';
import { isObject } from '../register/field.ts';
import { explainEntry } from './entry-problems.ts';
import { EntryReader } from './entry-reader.ts';
import { isEntryId } from './entry-text.ts';
import { countMembers } from './json/members.ts';
import { kindReadings } from './kind-reading.ts';
import { ProblemList, type RecordProblem } from './problem-list.ts';

/** All that is wrong with entries, each by itself: that one names or corrects another that is not there is not looked for. */
export function problemsWithin(
  items: readonly unknown[],
  kinds: Iterable<EventKind> = eventKinds,
): readonly RecordProblem[] {
  const readings = kindReadings(kinds);
  const reader = new EntryReader(readings);
  const problems = new ProblemList();
  for (const [index, item] of items.entries()) {
    if (reader.read(item, countMembers(item)) !== null) continue;
    const id = isObject(item) && typeof item['id'] === 'string' && isEntryId(item['id']) ? item['id'] : null;
    const place = { entry: id, position: index + 1, line: null };
    explainEntry(item, readings, (path, problem) => problems.add(place, path, problem));
  }
  return problems.listed;
}
