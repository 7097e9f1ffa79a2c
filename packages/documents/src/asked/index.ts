export { type Answered, type ChangedFinding, changedFindings } from './changed-findings.ts';
export { type CheckAsked, checkOpened } from './check-opened.ts';
export { type ClaimsAnswer, type ClaimsAsked, claimsFound, claimsOpened } from './claims.ts';
export {
  type EndeavoursAnswer,
  type EndeavoursOfPerson,
  type EndeavoursQuestion,
  endeavoursFound,
  endeavoursOpened,
  type PromiseOfEndeavours,
} from './endeavours.ts';
export { findClaim } from './find-claim.ts';
export { findFinding } from './find-finding.ts';
export { findPerson } from './find-person.ts';
export { findProvision } from './find-provision.ts';
export { type DaysAsked, type JudgedDay, judgeDays } from './judge-days.ts';
export { type DayView, daysBeside, openDays } from './open-days.ts';
export { type Foreseen, foreseeFrom } from './foresee.ts';
export { openViews, type ReadViews, type RefusedViews } from './open-views.ts';
export { openRecord, type OpenedRecord } from './open-record.ts';
export type { Opened } from './opened.ts';
export { type Times, timesOf } from './times.ts';
export { type RulebookGiven, rulesJson } from './rules-json.ts';
export { sayPlainly } from './say-plainly.ts';
export { findSchema, isNoSchema, schemas } from './schemas.ts';
