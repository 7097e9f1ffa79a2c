import { paperPollResultsMessages } from '../messages/paper-poll-results.ts';
import { paperWrittenMessages } from '../messages/paper-written.ts';
import { paperAnnouncementMessages } from '../messages/paper-announcement.ts';
import { returnMessages } from '../messages/returns.ts';
import { countMessages } from '../messages/count.ts';
import { dutiesMessages } from '../messages/duties.ts';
import { pollMessages } from '../messages/poll.ts';
import { pollSealMessages } from '../messages/poll-seal.ts';
import { receiptMessages } from '../messages/receipt.ts';
import { recountMessages } from '../messages/recount.ts';
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
  sealedUnder,
  sharesWithheld,
} from './answer.ts';
export { announcementOf } from './announcement/announcement-paper.ts';
export { announcedOf } from './announcement/announced-poll.ts';
export { announcementFields, announcementSchema } from './announcement/announcement-schema.ts';
export { declaredEntries, type NotDeclared } from './declared/declared-entries.ts';
export { type DeclaredEntry, type Declaring, sourceSaying } from './declared/declaring.ts';
export { certificateOf } from './certificate/certificate-paper.ts';
export { type RequisitionAnswer, type RequisitionAsked, requisitionOpened } from './requisition/requisition-opened.ts';
export { requisitionFormat, requisitionJson } from './requisition/requisition-json.ts';
export { requisitionPage } from './requisition/requisition-page.ts';
export type { CountDifference, NomineeVotes, SecondLook } from './count-differences.ts';
export { meetingJson } from './notice/meeting-json.ts';
export { meetingEntryKinds, meetingOfRecord } from './notice/meeting-of-record.ts';
export { meetingNotice, meetingNoticeFormat } from './notice/notice-json.ts';
export { meetingNoticeFields, meetingNoticeSchema } from './notice/notice-schema.ts';
export {
  areInCount,
  type CheckedReceipt,
  type CheckedReceipts,
  receiptsJson,
  receiptsPage,
} from './audit/receipts-page.ts';
export { differs, type MissedChance, type Recount, type RecountSample } from './audit/recount.ts';
export { recountJson } from './audit/recount-json.ts';
export { recountFields, recountSchema } from './audit/recount-schema.ts';
export { recountPage } from './audit/recount-page.ts';
export type { AnnouncedSeal } from './audit/announced-seal.ts';
export { announcementReadingFields, announcementReadingSchema } from './reading/reading-schema.ts';
export { pollFormat } from './poll-format.ts';
export { meetingSchema, pollFields, pollSchema, publishedPollSchema, ruleBookSchema } from './poll-schema.ts';
export { requisitionFields, requisitionSchema } from './requisition/requisition-schema.ts';
export { pollJson } from './poll-json.ts';
export { pollPage } from './poll-page.ts';

// Whoever speaks of polls can say what they say.
addSentences([
  countMessages,
  pollMessages,
  pollSealMessages,
  receiptMessages,
  recountMessages,
  paperPollResultsMessages,
  paperWrittenMessages,
  paperAnnouncementMessages,
  returnMessages,
  dutiesMessages,
]);
