export type { CountAsked, LineSource, RegisterGiven, Withheld } from './asked.ts';
export { countInstructions } from './count-instructions.ts';
export type { ContestedWhy, Counted, CountOutcome, Holding, Standing } from './counted.ts';
export { differencesOf, type ResolutionDifference, type Shortfall, type ShortHolding } from './explain/differences.ts';
export { type NomineePosition, nomineePositions } from './explain/nominees.ts';
export { heldApart, type LookedAgain, secondLook } from './explain/second-look.ts';
export { countPlainly } from './plain/count-plainly.ts';
export { countProblems, type CountProblem } from './problem.ts';
export type { CountProgress } from './progress.ts';
export { refusedCsvHeader, refusedCsvLine } from './refused-csv.ts';
export { differingFrom, type ManifestDifference } from './receipt/differing-from.ts';
export { manifestOf } from './receipt/manifest.ts';
export { type NonceOf, noncesFrom, type NoncesAsked, saltFrom, shortestSecret } from './receipt/nonces.ts';
export { sha256 } from './receipt/hashes.ts';
export { type CountUnderSeal, type SealAsked, sealCount } from './receipt/seal-count.ts';
export { sealedCountOf, type SealedOutcome } from './receipt/sealed-count.ts';
export { chanceToMiss, type ChanceAsked } from './sample/chance.ts';
export { drawnPlaces, type DrawAsked } from './sample/draw.ts';
export type { JudgedLine, LinePosition } from './sample/line-judge.ts';
export { type Sample, type SampleAsked, type SampledInstruction, type SampledLine, sampleOf } from './sample/sample.ts';
export type { RunningTallies } from './running.ts';
export { fileSource, textSource } from './source/file-source.ts';
export {
  type HoldingTexts,
  holdingSource,
  type InstructionRows,
  type InstructionTexts,
  rowSource,
} from './source/row-source.ts';
