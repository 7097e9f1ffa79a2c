import { type Message, message } from '../finding/message.ts';
import type { Entry } from '../register/entry.ts';
import type { ProblemList, ProblemPlace } from './problem-list.ts';

/** An entry that corrects another, and its place in the file. */
export interface Correction {
  readonly entry: Entry;
  readonly corrects: string;
  readonly place: ProblemPlace;
}

/** What later entries need to know of one that was recorded before them. */
export interface EarlierEntry {
  readonly recordedAt: number;
  /** The id of the entry that corrects it; `null` when none does. */
  readonly correctedBy: string | null;
}

/** What there is to hold a correction against. */
interface Known {
  readonly inRings: ReadonlySet<string>;
  readonly recordedAt: ReadonlyMap<string, number>;
  /** Whether an entry of that id stands in the file, in order or not, or was recorded earlier. */
  readonly isThere: (id: string) => boolean;
}

/** What the corrections stand beside. */
interface Surroundings {
  readonly isInFile: (id: string) => boolean;
  readonly earlier: ReadonlyMap<string, EarlierEntry>;
  readonly problems: ProblemList;
}

/**
 * Refuses what no correction can be: of an entry that is nowhere, of itself, of an entry that another corrects
 * already, of one recorded later, or round in a ring.
 */
export function refuseCorrections(
  corrections: readonly Correction[],
  entries: readonly Entry[],
  { isInFile, earlier, problems }: Surroundings,
): void {
  if (corrections.length === 0) return;
  const recordedAt = recordedTimes(corrections, { entries, earlier });
  const isThere = (id: string): boolean => isInFile(id) || earlier.has(id);
  const known = { inRings: idsInRings(corrections), recordedAt, isThere };
  const corrected = correctedBefore(earlier);
  for (const correction of corrections) {
    const { entry, corrects, place } = correction;
    const problem = refuseCorrection(correction, known) ?? refuseSecond(corrected.get(corrects), corrects);
    if (problem !== null) problems.add(place, 'supersedes', problem);
    else corrected.set(corrects, entry.id);
  }
}

function refuseCorrection({ entry, corrects }: Correction, { inRings, recordedAt, isThere }: Known): Message | null {
  const figures = { corrected: { entry: corrects } };
  if (corrects === entry.id) return message('record-file.supersedes-itself');
  if (!isThere(corrects)) return message('record-file.supersedes-missing', { corrected: { quote: corrects } });
  if (inRings.has(entry.id)) return message('record-file.supersedes-in-ring', figures);
  const before = recordedAt.get(corrects);
  if (before === undefined || before <= entry.recordedAt) return null;
  return message('record-file.supersedes-later', figures);
}

function refuseSecond(first: string | undefined, corrected: string): Message | null {
  if (first === undefined) return null;
  return message('record-file.superseded-twice', { corrected: { entry: corrected }, first: { entry: first } });
}

/**
 * The entries that correct each other in a ring. Each correction is walked over once: every entry corrects at most one, so
 * a walk that comes to an entry of its own has found a ring, and one that comes to an entry of an earlier walk has not.
 */
function idsInRings(corrections: readonly Correction[]): ReadonlySet<string> {
  const correctedBy = new Map(corrections.map(({ entry, corrects }) => [entry.id, corrects]));
  const walkOf = new Map<string, number>();
  const inRings = new Set<string>();
  for (const [walk, { entry }] of corrections.entries()) {
    let id: string | undefined = entry.id;
    while (id !== undefined && !walkOf.has(id)) {
      walkOf.set(id, walk);
      id = correctedBy.get(id);
    }
    while (id !== undefined && walkOf.get(id) === walk && !inRings.has(id)) {
      inRings.add(id);
      id = correctedBy.get(id);
    }
  }
  return inRings;
}

/** What was corrected earlier, with the entry that corrects it. */
function correctedBefore(earlier: ReadonlyMap<string, EarlierEntry>): Map<string, string> {
  const corrected = new Map<string, string>();
  for (const [id, { correctedBy }] of earlier) if (correctedBy !== null) corrected.set(id, correctedBy);
  return corrected;
}

function recordedTimes(
  corrections: readonly Correction[],
  { entries, earlier }: { readonly entries: readonly Entry[] } & Pick<Surroundings, 'earlier'>,
): ReadonlyMap<string, number> {
  const wanted = new Set(corrections.map(({ corrects }) => corrects));
  const found = new Map<string, number>();
  for (const [id, { recordedAt }] of earlier) if (wanted.has(id)) found.set(id, recordedAt);
  for (const { id, recordedAt } of entries) if (wanted.has(id)) found.set(id, recordedAt);
  return found;
}
