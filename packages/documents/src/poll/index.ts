import { paperPollResultsMessages } from '../messages/paper-poll-results.ts';
import { paperWrittenMessages } from '../messages/paper-written.ts';
import { paperAnnouncementMessages } from '../messages/paper-announcement.ts';
import { returnMessages } from '../messages/returns.ts';
import { countMessages } from '../messages/count.ts';
import { dutiesMessages } from '../messages/duties.ts';
import { pollMessages } from '../messages/poll.ts';
import { addSentences } from '../messages/sentences.ts';

export {
  besidePublished,
  type Counted as CountedPoll,
  isProvisional,
  type MeetingOpened,
  membersApart,
  membersOnRecord,
  openMeeting,
  type PollAnswer,
  pollAnswer,
  sharesWithheld,
} from './answer.ts';
export { announcementOf } from './announcement/announcement-paper.ts';
export { announcedOf } from './announcement/announced-poll.ts';
export { announcementFields, announcementSchema } from './announcement/announcement-schema.ts';
export { certificateOf } from './certificate/certificate-paper.ts';
export { type RequisitionAnswer, type RequisitionAsked, requisitionOpened } from './requisition/requisition-opened.ts';
export { requisitionFormat, requisitionJson } from './requisition/requisition-json.ts';
export { requisitionPage } from './requisition/requisition-page.ts';
export type { CountDifference, NomineeVotes, SecondLook } from './count-differences.ts';
export { pollFormat } from './poll-format.ts';
export { meetingSchema, pollFields, pollSchema, publishedPollSchema, ruleBookSchema } from './poll-schema.ts';
export { requisitionFields, requisitionSchema } from './requisition/requisition-schema.ts';
export { pollJson } from './poll-json.ts';
export { pollPage } from './poll-page.ts';

// Whoever speaks of polls can say what they say.
addSentences([
  countMessages,
  pollMessages,
  paperPollResultsMessages,
  paperWrittenMessages,
  paperAnnouncementMessages,
  returnMessages,
  dutiesMessages,
]);
