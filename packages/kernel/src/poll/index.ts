export { type Basis, type ClassRow, type Concern, type IntentionKept } from './result.ts';
export type { NotPut, PollResult, ResolutionResult, ResultRow, Side, WeightMoment } from './result.ts';
export { weightMoments } from './result.ts';
export { isCarried, type Majority, majorityOf } from './carried.ts';
export type { Elected } from './contest.ts';
export type { Eligible } from './eligible.ts';
export * from './entitlement.ts';
export type * from './law.ts';
export * from './meeting.ts';
export { meetingFields, meetingFormat } from './meeting-fields.ts';
export { type PollGiven, pollResult } from './poll-result.ts';
export type * from './proposal.ts';
export { readMeeting } from './read-meeting.ts';
export { readRuleBook, ruleBookFields, ruleBookFormat } from './read-rule-book.ts';
export * from './rule-book.ts';
export * from './tally.ts';
export { entitlementAt, type EntitlementGiven, membersOf } from './entitlement-at.ts';
export { endedByPoll } from './ended-shares.ts';
export { subdividedBetween } from './subdivided.ts';
export { votingClasses } from './resolution-result.ts';
export { type ClassReconciliation, reconcile } from './reconcile.ts';
export { type Requisition, type RequisitionLaw, requisitionOf } from './requisition.ts';
export {
  type PublishedPoll,
  publishedPollFields,
  publishedPollFormat,
  type PublishedResolution,
  type PublishedRow,
  readPublishedPoll,
} from './published-poll.ts';
