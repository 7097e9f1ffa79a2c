import type { CountedPoll } from '@tenfold/documents/poll';
import type { Problem } from '@tenfold/kernel';
import type { WholeCount } from '@tenfold/ledger';
import type { AnnouncedSeal, JsonObject, SealedCount } from '@tenfold/seal';
import { countedFrom } from './counted-json.ts';
import { plainJson, valueOfJson } from './plain-json.ts';
import type { CountDone } from './process/job.ts';

/** What a count came to, read from what was kept of it. */
export interface KeptResult {
  readonly counted: CountedPoll;
  readonly seal: AnnouncedSeal;
  readonly sealed: SealedCount;
}

/** What is kept of a count that was done. */
export function contentOfDone({ counted, seal, sealed }: CountDone): JsonObject {
  return { counted, seal: { ...seal }, sealed: plainJson(sealed) };
}

/** What a count came to; `null` where nothing was counted. */
export function resultOf({ last, content }: Pick<WholeCount, 'last' | 'content'>): KeptResult | null {
  if (last?.what !== 'counted' || content === null) return null;
  const { counted, seal, sealed } = content as unknown as CountDone;
  return { counted: countedFrom(counted), seal, sealed };
}

/** What is kept of a count that could not be done. */
export function contentOfProblems(problems: readonly Problem[]): JsonObject {
  return { problems: plainJson(problems) };
}

/** Why a count could not be done; none where it could. */
export function problemsOf({ last, content }: Pick<WholeCount, 'last' | 'content'>): readonly Problem[] {
  if (last?.what !== 'refused' || content === null) return [];
  return valueOfJson(content['problems'] ?? []) as readonly Problem[];
}
