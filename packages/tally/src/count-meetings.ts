import type { CountAsked } from '@tenfold/count';
import { countInDatabases, type DatabaseOutcome } from './count-in-databases.ts';

/** A meeting that is counted, and the databases in which it is. */
export interface MeetingCount {
  readonly asked: CountAsked;
  readonly urls: readonly string[];
}

/**
 * Counts many meetings, so many at once, each in its own databases; gives their outcomes in their order. What one of them meets with
 * does not concern the others. `onCounted` hears each as soon as it is done.
 */
export async function countMeetings(
  meetings: readonly MeetingCount[],
  {
    atOnce,
    onCounted,
  }: { readonly atOnce: number; readonly onCounted?: (nth: number, outcome: DatabaseOutcome) => void },
): Promise<readonly DatabaseOutcome[]> {
  const outcomes: DatabaseOutcome[] = [];
  // All lanes take from the same list, so that a long count holds up no other.
  const waiting = meetings.entries();
  const lane = async (): Promise<void> => {
    for (const [nth, { asked, urls }] of waiting) {
      const outcome = await countInDatabases(asked, urls);
      outcomes[nth] = outcome;
      onCounted?.(nth, outcome);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, lane));
  return outcomes;
}
