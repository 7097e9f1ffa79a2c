import { isSame } from '../finding/is-same.ts';
import type { Entry } from '../register/entry.ts';
import { findKind } from '../register/entries/index.ts';
import { idField } from '../register/field.ts';
import { dayNumber, type PlainDate } from '../time/plain-date.ts';
import { type KeptDraft, keptDraft, type PlainValue } from './kept-draft.ts';

/** One thing in which what was recorded differs from what was cleared. */
export interface DoneOtherwise {
  /** The name of a field of the entry, or `on` for the day on which it took effect. */
  readonly field: string;
  /** `undefined` where the field is left out. */
  readonly cleared: PlainValue | undefined;
  /** Of several entries that were recorded in its place: of all of them together, or of the first that differs. */
  readonly recorded: PlainValue | undefined;
}

/** An entry that a plan drafted, with what was recorded for it; nothing where the act was not done. */
export interface MatchedDraft {
  readonly draft: KeptDraft;
  /** Ids of the entries, in the order of the record. */
  readonly recorded: readonly string[];
  readonly differences: readonly DoneOtherwise[];
}

/**
 * Which recorded entries are what a plan drafted. First those that say the same; then those about the same things (class,
 * holder, person) with other figures or on another day, each counted to the draft that is nearest in time, so that a
 * buy-back in three parts is one; last those of the same kind and class by somebody else.
 */
export function matchEntries(drafts: readonly KeptDraft[], recorded: readonly Entry[]): readonly MatchedDraft[] {
  const found: Match[] = drafts.map((draft) => ({ draft, entries: [] }));
  const rounds = [isEqual, isAboutTheSame, isOfTheSameClass];
  let left: readonly Recorded[] = recorded.map((entry) => ({ id: entry.id, said: keptDraft(entry) }));
  for (const round of rounds) left = assign(found, left, round);
  return found.map(({ draft, entries }) => ({
    draft,
    recorded: entries.map(({ id }) => id),
    differences:
      entries.length === 0
        ? []
        : differencesOf(
            draft,
            entries.map(({ said }) => said),
          ),
  }));
}

interface Recorded {
  readonly id: string;
  readonly said: KeptDraft;
}

interface Match {
  readonly draft: KeptDraft;
  readonly entries: Recorded[];
}

type Fits = (draft: KeptDraft, said: KeptDraft) => boolean;

/** Counts entries to drafts that have none yet; gives those that belong to none. */
function assign(found: readonly Match[], entries: readonly Recorded[], fits: Fits): readonly Recorded[] {
  const open = found.filter((match) => match.entries.length === 0);
  const taken = new Set<Match>();
  return entries.filter((recorded) => {
    const fitting = open.filter((match) => fits(match.draft, recorded.said) && !(fits === isEqual && taken.has(match)));
    const nearest = nearestTo(recorded.said.on, fitting);
    if (nearest === null) return true;
    taken.add(nearest);
    nearest.entries.push(recorded);
    return false;
  });
}

function nearestTo(day: PlainDate, matches: readonly Match[]): Match | null {
  const away = ({ draft }: Match): number => Math.abs(dayNumber(draft.on) - dayNumber(day));
  return matches.reduce<Match | null>((best, one) => (best === null || away(one) < away(best) ? one : best), null);
}

function isEqual(draft: KeptDraft, said: KeptDraft): boolean {
  return draft.kind === said.kind && draft.on === said.on && isSame(draft.fields, said.fields);
}

/** The ids that every entry of the kind names are what it is about; the others say how, to whom or how much. */
function isAboutTheSame(draft: KeptDraft, said: KeptDraft): boolean {
  if (draft.kind !== said.kind) return false;
  const fields = Object.entries(findKind(draft.kind)?.fields ?? {});
  const subjects = fields.filter(([, field]) => field === idField).map(([name]) => name);
  return subjects.every((name) => isSame(draft.fields[name], said.fields[name]));
}

function isOfTheSameClass(draft: KeptDraft, said: KeptDraft): boolean {
  const of = draft.fields['class'];
  return draft.kind === said.kind && of !== undefined && of === said.fields['class'];
}

function differencesOf(draft: KeptDraft, said: readonly KeptDraft[]): readonly DoneOtherwise[] {
  const names = new Set([draft, ...said].flatMap(({ fields }) => Object.keys(fields)));
  const days = said.map(({ on }) => on);
  return [
    ...different('on', draft.on, days),
    ...[...names].toSorted().flatMap((name) => {
      const values = said.map(({ fields }) => fields[name]);
      return different(name, draft.fields[name], name === 'shares' ? [totalOf(values)] : values);
    }),
  ];
}

function different(
  field: string,
  cleared: PlainValue | undefined,
  values: readonly (PlainValue | undefined)[],
): readonly DoneOtherwise[] {
  const other = values.findIndex((value) => !isSame(value, cleared));
  return other === -1 ? [] : [{ field, cleared, recorded: values[other] }];
}

/** Counts in parts are one count; a part that is not known makes the whole unknown. */
function totalOf(values: readonly (PlainValue | undefined)[]): PlainValue | undefined {
  const counts = values.map((value) => (typeof value === 'string' ? BigInt(value) : null));
  if (counts.some((count) => count === null)) return null;
  return counts.reduce<bigint>((sum, count) => sum + (count ?? 0n), 0n).toString();
}
