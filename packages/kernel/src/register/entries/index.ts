import type { EventKind } from '../event-kind.ts';
import { articlesAdopted } from './articles-adopted.ts';
import { beneficiaryRecognised } from './beneficiary-recognised.ts';
import { claimClosed } from './claim-closed.ts';
import { claimMade } from './claim-made.ts';
import { claimStepRecorded } from './claim-step-recorded.ts';
import { classTermsChanged } from './class-terms-changed.ts';
import { complianceAdviserAppointed } from './compliance-adviser-appointed.ts';
import { complianceAdviserCeased } from './compliance-adviser-ceased.ts';
import { conditionRecorded } from './condition-recorded.ts';
import { convictionRecorded } from './conviction-recorded.ts';
import { directorAppointed } from './director-appointed.ts';
import { directorCeased } from './director-ceased.ts';
import { disqualificationOrdered } from './disqualification-ordered.ts';
import { dutyDischarged } from './duty-discharged.ts';
import { encumbranceCreated } from './encumbrance-created.ts';
import { encumbranceEnforced } from './encumbrance-enforced.ts';
import { encumbranceReleased } from './encumbrance-released.ts';
import { endeavourRecorded } from './endeavour-recorded.ts';
import { entryWithdrawn } from './entry-withdrawn.ts';
import { exchangeApproved } from './exchange-approved.ts';
import { exchangeDetermined } from './exchange-determined.ts';
import { figuresPublished } from './figures-published.ts';
import { governanceCommitteeComposed } from './governance-committee-composed.ts';
import { governanceCommitteeConfirmed } from './governance-committee-confirmed.ts';
import { issuerApplied } from './issuer-applied.ts';
import { issuerDelisted } from './issuer-delisted.ts';
import { issuerListed } from './issuer-listed.ts';
import { issuerStatusChanged } from './issuer-status-changed.ts';
import { meetingCalled } from './meeting-called.ts';
import { nameChanged } from './name-changed.ts';
import { openingPosition } from './opening-position.ts';
import { personDied } from './person-died.ts';
import { personRecorded } from './person-recorded.ts';
import { pollDeclared } from './poll-declared.ts';
import { resolutionProposed } from './resolution-proposed.ts';
import { shareClassCreated } from './share-class-created.ts';
import { sharesBoughtBack } from './shares-bought-back.ts';
import { sharesCancelled } from './shares-cancelled.ts';
import { sharesIssued } from './shares-issued.ts';
import { sharesMovedToTreasury } from './shares-moved-to-treasury.ts';
import { sharesRedesignated } from './shares-redesignated.ts';
import { sharesSubdivided } from './shares-subdivided.ts';
import { sharesTransferred } from './shares-transferred.ts';
import { treasurySharesSold } from './treasury-shares-sold.ts';
import { undertakingAcknowledged } from './undertaking-acknowledged.ts';
import { undertakingDrafted } from './undertaking-drafted.ts';
import { undertakingGiven } from './undertaking-given.ts';
import { undertakingReplaced } from './undertaking-replaced.ts';
import { undertakingVaried } from './undertaking-varied.ts';
import { undertakingWitnessed } from './undertaking-witnessed.ts';
import { vehicleInterestsSet } from './vehicle-interests-set.ts';
import { vehicleRecorded } from './vehicle-recorded.ts';
import { waiverEnded } from './waiver-ended.ts';
import { waiverGranted } from './waiver-granted.ts';
import { waiverRefused } from './waiver-refused.ts';
import { weightedSharesConverted } from './weighted-shares-converted.ts';

/** Every kind of entry there is, in the order in which the docs tell of them: to add one, write its file and list it here. */
export const eventKinds: readonly EventKind[] = [
  issuerApplied,
  issuerListed,
  issuerStatusChanged,
  issuerDelisted,
  articlesAdopted,
  shareClassCreated,
  classTermsChanged,
  openingPosition,
  sharesIssued,
  sharesBoughtBack,
  sharesCancelled,
  sharesMovedToTreasury,
  treasurySharesSold,
  weightedSharesConverted,
  sharesRedesignated,
  sharesSubdivided,
  sharesTransferred,
  encumbranceCreated,
  encumbranceEnforced,
  encumbranceReleased,
  personRecorded,
  vehicleRecorded,
  vehicleInterestsSet,
  nameChanged,
  beneficiaryRecognised,
  directorAppointed,
  directorCeased,
  personDied,
  convictionRecorded,
  disqualificationOrdered,
  waiverGranted,
  waiverEnded,
  waiverRefused,
  exchangeApproved,
  exchangeDetermined,
  conditionRecorded,
  undertakingDrafted,
  undertakingGiven,
  undertakingWitnessed,
  undertakingAcknowledged,
  undertakingReplaced,
  undertakingVaried,
  endeavourRecorded,
  claimMade,
  claimStepRecorded,
  claimClosed,
  meetingCalled,
  resolutionProposed,
  pollDeclared,
  governanceCommitteeComposed,
  governanceCommitteeConfirmed,
  complianceAdviserAppointed,
  complianceAdviserCeased,
  figuresPublished,
  dutyDischarged,
  entryWithdrawn,
];

const byType: ReadonlyMap<string, EventKind> = new Map(eventKinds.map((kind) => [kind.type, kind]));

/** The kind of that name, or `undefined`: for reading what somebody wrote. */
export function findKind(type: string): EventKind | undefined {
  return byType.get(type);
}

/** The kind of an entry that was read already. Throws a fault for a name that no kind has. */
export function kindOf(type: string): EventKind {
  const kind = byType.get(type);
  if (kind === undefined) throw new Error(`fault: no kind of entry is called ${type}`);
  return kind;
}
