export * as accessStore from './access/index.ts';
export type { Appended, AppendRequest, EntryJson } from './append/request.ts';
export { backUpToFile, type Backup, restoreBackup, type Restored } from './backup/index.ts';
export type { Clearances } from './clearance/clearances.ts';
export type { KeepAsked, KeptAs } from './clearance/keep.ts';
export type { ClearanceGiven, KeptClearance, RulesGivenBy, WholeClearance } from './clearance/kept-clearance.ts';
export type { Disclosures } from './disclosure/disclosures.ts';
export type { Erasure, EraseGiven } from './disclosure/erase.ts';
export type { OpenedEntry } from './disclosure/open-entries.ts';
export { strayPaths } from './disclosure/places.ts';
export type { EntryDisclosure, StoredDisclosure } from './disclosure/stored.ts';
export {
  addressOfRunning,
  asRefusal,
  defaultFolder,
  EngineRefusal,
  type EmbeddedServer,
  factsOf,
  isConnectionLost,
  openPool,
  startEmbedded,
} from './engine/index.ts';
export { type Evidence, LARGEST_EVIDENCE } from './evidence.ts';
export type { Executions } from './execution/executions.ts';
export type {
  Answered,
  AnswerGiven,
  AskedWay,
  Question,
  QuestionAsked,
  QuestionGiven,
  SigningRole,
} from './execution/question.ts';
export type { WaitingEntry } from './execution/waiting.ts';
export type { KnownIssuer } from './issuers.ts';
export { type AloneGiven, Ledger, type Page } from './ledger.ts';
export { migrations } from './migrations/index.ts';
export { type LedgerPlace, type OpenedLedger, openLedger, prepareDatabase, PRODUCT_ROLE } from './open-ledger.ts';
export {
  hasLedger,
  installationFolder,
  openPlace,
  placeDatabase,
  type PlacedDatabase,
  type PlacedLedger,
} from './open-place.ts';
export {
  type CountAskedBy,
  type CountGiven,
  type CountNumber,
  type CountStep,
  countSteps,
  type CountStepGiven,
  type CountStepWhat,
  type FilesNamed,
  type PollCount,
  type PollFile,
  type PollFileKind,
  pollFileKinds,
  type WholeCount,
} from './polls/poll-count.ts';
export type { Polls } from './polls/polls.ts';
export { type ApprovalPolicy, type Eyes, needsFourEyes, strictestPolicy } from './proposal/approval-policy.ts';
export type { Rejection } from './proposal/decide.ts';
export type { Proposal, ProposalState } from './proposal/proposal.ts';
export type { ProposalGiven, Proposed } from './proposal/propose.ts';
export type { UploadPart } from './proposal/upload.ts';
export type { StoredEntry } from './read/entries.ts';
export type { EntriesAsked, FoundEntries, Sought } from './read/find-entries.ts';
export { type SourceTally } from './read/sources.ts';
export { dropStates, type StoredState, storedStates } from './read/snapshots.ts';
export type { View } from './read/view.ts';
export { isRefused, type Refused, type RefusedAs } from './refused.ts';
export type { StoredCheckpoint } from './sealing/checkpoints.ts';
export type { ConsistencyProof } from './sealing/consistency.ts';
export { keyFolder, type LogKeys } from './sealing/key-folder.ts';
export type { ProofAsked } from './sealing/proof.ts';
export type { Published } from './sealing/publish.ts';
export { Seal, type SealWish } from './sealing/seal.ts';
export type { SelfCheck } from './sealing/self-check.ts';
export type { Surroundings } from './surroundings.ts';
