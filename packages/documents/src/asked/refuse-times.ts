import { type Entry, epochMilliseconds, message, type Message, type PlainDate, type Problem } from '@tenfold/kernel';
import type { Times } from './times.ts';

/** Refuses a question about a time of which the record says nothing. */
export function refuseTimes(entries: readonly Entry[], { on, knownAt }: Times): Problem | null {
  const first = firstDay(entries);
  if (first === null) return wholeRecord(message('cli.record-empty'));
  if (on < first) return wholeRecord(message('cli.before-first-entry', { first: { date: first }, on: { date: on } }));
  if (knownAt === null || isAnythingKnown(entries, on, epochMilliseconds(knownAt))) return null;
  return wholeRecord(message('cli.nothing-known-yet', { known: { instant: knownAt }, on: { date: on } }));
}

function firstDay(entries: readonly Entry[]): PlainDate | null {
  let first: PlainDate | null = null;
  for (const { effectiveOn } of entries) if (first === null || effectiveOn < first) first = effectiveOn;
  return first;
}

function isAnythingKnown(entries: readonly Entry[], on: PlainDate, known: number): boolean {
  return entries.some(({ effectiveOn, recordedAt }) => effectiveOn <= on && recordedAt <= known);
}

function wholeRecord(what: Message): Problem {
  return { entry: null, field: '', message: what };
}
