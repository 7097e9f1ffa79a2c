import { changedFindings, type Check, checkJson, checkOpened, type Language, openRecord } from '@tenfold/documents';
import { type Entry, epochMilliseconds, findKind, type Instant, type IssuerRecord } from '@tenfold/kernel';
import type { CheckJson } from '../format/check.ts';
import type { DayOfEntries, EntryOfDay } from './questions.ts';

interface DaysAsked {
  readonly known: Instant | null;
  readonly language: Language;
}

/** Of a ledger with more days than this the days before are not judged one by one. */
const MOST_DAYS = 400;

/** The days on which entries that are known took effect, each judged as the command line would judge it. */
export function daysOf(record: IssuerRecord, asked: DaysAsked): readonly DayOfEntries[] {
  const byDay = entriesByDay(record, asked);
  const days = [...byDay.keys()].toSorted().slice(-MOST_DAYS);
  let before: Check['findings'] | null = null;
  return days.flatMap((day) => {
    const check = checkOn(record, day, asked);
    if (check === null) return [];
    const changed = before === null ? null : changedFindings(before, check.findings);
    before = check.findings;
    return [dayOf(check, { day, entries: byDay.get(day) ?? [], changed, language: asked.language })];
  });
}

function dayOf(
  check: Check,
  given: Pick<DayOfEntries, 'day' | 'entries' | 'changed'> & { readonly language: Language },
): DayOfEntries {
  const { day, entries, changed, language } = given;
  const { capital, findings, issuer } = checkJson(check, language) as unknown as CheckJson;
  const floor = findings.find(({ provision, subject }) => provision === '8A.09' && subject === issuer);
  return { day, entries, changed, capital, floor: floor?.reasons ?? [] };
}

function checkOn(record: IssuerRecord, on: string, { known, language }: DaysAsked): Check | null {
  const times = { on, knownAt: known, today: on };
  const opened = openRecord(record, times);
  return 'problems' in opened ? null : checkOpened(opened, { times, language, papers: new Map() });
}

function entriesByDay({ entries }: IssuerRecord, { known, language }: DaysAsked): ReadonlyMap<string, EntryOfDay[]> {
  const until = known === null ? Number.POSITIVE_INFINITY : epochMilliseconds(known);
  const seen = entries.filter(({ recordedAt }) => recordedAt <= until);
  const corrected = new Set(seen.map(({ supersedes }) => supersedes));
  const byDay = new Map<string, EntryOfDay[]>();
  for (const entry of seen.filter(({ id }) => !corrected.has(id))) {
    const ofDay = byDay.get(entry.effectiveOn) ?? [];
    ofDay.push(entryOf(entry, language));
    byDay.set(entry.effectiveOn, ofDay);
  }
  return byDay;
}

function entryOf({ id, kind }: Entry, language: Language): EntryOfDay {
  return { id, kind, about: findKind(kind)?.about[language] ?? kind };
}
