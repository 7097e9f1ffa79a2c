// The inner loops of the count: what is done for each of millions of lines, over memory that JavaScript sees as well.
export { addUp, apart, bytesOfSums, instructionsAdded, orderOfLinesAdded, sameMomentAdded } from './add-up';
export {
  abstainAt,
  againstAt,
  batchBytes,
  batchLines,
  boxAt,
  entryAt,
  hashAt,
  inFavourAt,
  isMalformedAt,
  lineAt,
  notLookedUp,
  resolutionAt,
  startAt,
  strengthAt,
  wantedAt,
  weightAt,
  wordsAt,
} from './batch';
export { setBoxes, setKinds, setMembers, setResolutions, setRules, workAt } from './facts';
export { findBoxes } from './find';
export { memoryOfMoments } from './moment';
export { nextStart, openPiece } from './piece';
export { putHoldings, setHolders, setShares } from './put-holdings';
export {
  groupAt,
  highAt,
  holdingLineAt,
  holdingsBytes,
  lowAt,
  memberBytesAt,
  memberEndAt,
  readHoldings,
} from './read-holdings';
export { linesPassed, readLines, setColumns } from './read-lines';
export { putLine, settleLines } from './settle';
