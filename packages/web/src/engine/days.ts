import {
  capitalJson,
  changedFindings,
  courseJson,
  type JudgedDay,
  judgeDays,
  type Language,
} from '@tenfold/documents/assessment';
import { type Entry, type Finding, findKind, type Instant, type IssuerRecord } from '@tenfold/kernel';
import type { CourseJson } from '../format/capital.ts';
import type { CapitalJson } from '../format/check.ts';
import type { DayOfEntries, EntryOfDay } from './questions.ts';

interface DaysAsked {
  readonly known: Instant | null;
  readonly language: Language;
}

/** Of a ledger with more days than this only the latest are judged and shown: a bar has room for no more. */
const MOST_DAYS = 400;

/** Of a day with more entries than this the rest are only counted. */
const MOST_NAMED = 50;

/** How long it works before it lets another question in, in milliseconds. */
const AT_ONCE = 12;

/** The days on which entries that are known took effect, each judged as the command line would judge it. */
export async function daysOf(record: IssuerRecord, { known, language }: DaysAsked): Promise<readonly DayOfEntries[]> {
  const days: DayOfEntries[] = [];
  let before: readonly Finding[] | null = null;
  let began = performance.now();
  for (const judged of judgeDays(record, { knownAt: known, from: firstShown(record) })) {
    if (judged.findings !== null) days.push(dayOf(judged, before, language));
    before = judged.findings;
    if (performance.now() - began < AT_ONCE) continue;
    await otherQuestions();
    began = performance.now();
  }
  return days;
}

/** The first of the latest days that there is room for. */
function firstShown({ entries }: IssuerRecord): string {
  const days = [...new Set(entries.map(({ effectiveOn }) => effectiveOn))].toSorted();
  return days.at(-MOST_DAYS) ?? days[0] ?? '';
}

function dayOf(
  { day, entries, world, findings }: JudgedDay,
  before: readonly Finding[] | null,
  language: Language,
): DayOfEntries {
  return {
    day,
    count: entries.length,
    entries: entries.slice(0, MOST_NAMED).map((entry) => entryOf(entry, language)),
    changed: before === null ? null : changedFindings(before, findings ?? []),
    capital: capitalJson(world) as unknown as CapitalJson,
    course: courseJson(world, findings ?? []) as unknown as CourseJson,
  };
}

/** An entry with what kind of fact it is, in words. */
export function entryOf({ id, kind }: Entry, language: Language): EntryOfDay {
  return { id, kind, about: findKind(kind)?.about[language] ?? kind };
}

/** Lets the worker look at what else it was asked. */
async function otherQuestions(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
