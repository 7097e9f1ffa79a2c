import type { Route } from '../route/route.ts';
import { addEvidenceRoute } from './add-evidence.ts';
import { approvalPolicyRoute, setApprovalPolicyRoute } from './approval-policy.ts';
import { approveRoute } from './approve.ts';
import { calendarFeedRoute } from './calendar-feed.ts';
import { checkRoute } from './check.ts';
import { claimBundleRoute } from './claims/claim-bundle.ts';
import { claimRoute, claimsRoute } from './claims/claims.ts';
import { endeavoursRoute } from './claims/endeavours.ts';
import { clearRoute } from './clearances/clear.ts';
import { keepClearanceRoute } from './clearances/keep.ts';
import { clearancesRoute } from './clearances/list.ts';
import { clearanceRoute } from './clearances/one.ts';
import { programmeCalendarRoute, programmeRoute } from './clearances/programme.ts';
import { disclosedEntryRoute, disclosedProposalRoute } from './disclosed.ts';
import { disclosuresRoute } from './disclosures.ts';
import { dutiesRoute } from './duties.ts';
import { entriesRoute } from './entries.ts';
import { entryRoute } from './entry.ts';
import { erasuresRoute, eraseRoute } from './erase.ts';
import { eventsRoute } from './events.ts';
import { pagePictureRoute } from './evidence-paper/page-picture.ts';
import { paperReadingRoute } from './evidence-paper/reading.ts';
import { evidenceRoute } from './evidence.ts';
import { explainRoute } from './explain.ts';
import { foreseenRoute } from './foreseen.ts';
import { liveRoute, readyRoute } from './health.ts';
import { issuerRoute } from './issuer.ts';
import { issuersRoute } from './issuers.ts';
import { metricsRoute } from './metrics.ts';
import { openIssuerRoute } from './open-issuer.ts';
import { paperRoutes } from './papers/paper-routes.ts';
import { papersRoute } from './papers/papers.ts';
import { addPollFileRoute } from './polls/add-poll-file.ts';
import { cancelCountRoute, resumeCountRoute } from './polls/change-count.ts';
import { countPollRoute } from './polls/count-poll.ts';
import { pollCountRoute, pollCountsRoute } from './polls/counts.ts';
import { declarePollRoute } from './polls/declare.ts';
import { meetingNoticeRoute, meetingRoute, meetingsRoute } from './polls/meetings.ts';
import { countManifestRoute, voteReceiptsRoute } from './polls/receipts.ts';
import { refusedCsvRoute, refusedLinesRoute } from './polls/refused.ts';
import { countPaperRoutes, pollResultRoute } from './polls/result.ts';
import { proposalRoute } from './proposal.ts';
import { proposalsRoute } from './proposals.ts';
import { proposeCsvRoute, proposeRecordRoute } from './propose-record.ts';
import { proposeRoute } from './propose.ts';
import { proposedEntriesRoute } from './proposed-entries.ts';
import { readRoute } from './read.ts';
import { recordRoute } from './record.ts';
import { rejectRoute, withdrawRoute } from './reject.ts';
import { ruleRoute, rulesRoute } from './rules.ts';
import { schemaRoute, schemasRoute } from './schemas.ts';
import { checkpointRoute, sealRoute } from './seal/checkpoint.ts';
import { checkpointsRoute } from './seal/checkpoints.ts';
import { consistencyRoute } from './seal/consistency.ts';
import { logKeysRoute } from './seal/keys.ts';
import { logFileRoute } from './seal/log-file.ts';
import { proofRoute } from './seal/proof.ts';
import { assentOptionsRoute, assentRoute } from './undertakings/assent.ts';
import { draftUndertakingRoute } from './undertakings/draft.ts';
import { executionRoute } from './undertakings/execution.ts';
import { prepareSignatureRoute, signRoute } from './undertakings/signature.ts';
import { uploadSignedRoute } from './undertakings/upload.ts';
import { wetInkRoute } from './undertakings/wet-ink.ts';
import { withoutAuthorityRoute } from './without-authority.ts';

/** Every route under `/api/v1`, in the order in which they are described. To add one, write its file and list it here. */
export const routes: readonly Route[] = [
  issuersRoute,
  issuerRoute,
  checkRoute,
  explainRoute,
  dutiesRoute,
  calendarFeedRoute,
  eventsRoute,
  draftUndertakingRoute,
  executionRoute,
  prepareSignatureRoute,
  signRoute,
  uploadSignedRoute,
  wetInkRoute,
  assentOptionsRoute,
  assentRoute,
  claimsRoute,
  claimRoute,
  claimBundleRoute,
  endeavoursRoute,
  meetingsRoute,
  meetingRoute,
  meetingNoticeRoute,
  addPollFileRoute,
  countPollRoute,
  pollCountsRoute,
  pollCountRoute,
  cancelCountRoute,
  resumeCountRoute,
  pollResultRoute,
  ...countPaperRoutes,
  refusedLinesRoute,
  refusedCsvRoute,
  voteReceiptsRoute,
  countManifestRoute,
  declarePollRoute,
  entriesRoute,
  entryRoute,
  disclosedEntryRoute,
  withoutAuthorityRoute,
  recordRoute,
  disclosuresRoute,
  eraseRoute,
  erasuresRoute,
  foreseenRoute,
  proposalsRoute,
  proposalRoute,
  proposedEntriesRoute,
  disclosedProposalRoute,
  proposeRoute,
  proposeRecordRoute,
  proposeCsvRoute,
  approveRoute,
  rejectRoute,
  withdrawRoute,
  approvalPolicyRoute,
  setApprovalPolicyRoute,
  clearRoute,
  keepClearanceRoute,
  clearancesRoute,
  clearanceRoute,
  programmeRoute,
  programmeCalendarRoute,
  addEvidenceRoute,
  evidenceRoute,
  paperReadingRoute,
  pagePictureRoute,
  checkpointRoute,
  checkpointsRoute,
  sealRoute,
  consistencyRoute,
  logKeysRoute,
  proofRoute,
  logFileRoute,
  papersRoute,
  ...paperRoutes,
  rulesRoute,
  ruleRoute,
  schemasRoute,
  schemaRoute,
  readRoute,
  openIssuerRoute,
];

/** Routes of the installation itself, which stand beside the API. */
export const installationRoutes: readonly Route[] = [liveRoute, readyRoute, metricsRoute];
