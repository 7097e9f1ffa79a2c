import type { Entry, Meeting, World } from '@tenfold/kernel';
import type { PollMeeting } from '@tenfold/kernel/poll';
import { recordedMeeting } from '../recorded/recorded-poll.ts';

/** The kinds of entry that tell of a meeting and of what is put to it. */
export const meetingEntryKinds: readonly string[] = ['meeting-called', 'resolution-proposed', 'poll-declared'];

/**
 * A meeting drafted from the record: what was proposed to it, and what its calling tells. What the record does not tell, who may
 * not vote above all, is left for a person to add.
 */
export function meetingOfRecord(world: World, meeting: Meeting, entries: readonly Entry[]): PollMeeting {
  const ofArticles = world.register.articles.findLast(({ specialMajority }) => specialMajority !== null);
  const specialMajority = ofArticles?.specialMajority ?? null;
  return recordedMeeting({ meeting, resolutions: [...meeting.resolutions.values()], entries, specialMajority });
}
