import { batchDrift } from './claims/batch-drift.ts';
import { conversionConserves } from './claims/conversion-conserves.ts';
import { conversionKeepsFloor } from './claims/conversion-keeps-floor.ts';
import { eachRoundedUpProof } from './claims/each-rounded-up.ts';
import { floorBuyBack } from './claims/floor-buy-back.ts';
import { floorKept } from './claims/floor-kept.ts';
import { floorPurchase } from './claims/floor-purchase.ts';
import { floorRepair } from './claims/floor-repair.ts';
import { largestReductionProof } from './claims/largest-reduction.ts';
import { largestRemainderProof } from './claims/largest-remainder.ts';
import { largestWeightedIssueProof } from './claims/largest-weighted-issue.ts';
import { ratchetProof } from './claims/ratchet.ts';
import { smallestConversionProof } from './claims/smallest-conversion.ts';
import { splitProof } from './claims/split.ts';
import { structuralCeiling } from './claims/structural-ceiling.ts';
import type { Proof } from './proof.ts';

/** Every proof there is, in the order of the page: to add one, write its file and list it here. */
export const proofs: readonly Proof[] = [
  smallestConversionProof,
  batchDrift,
  largestReductionProof,
  largestWeightedIssueProof,
  largestRemainderProof,
  eachRoundedUpProof,
  ratchetProof,
  conversionConserves,
  splitProof,
  floorKept,
  floorPurchase,
  floorBuyBack,
  floorRepair,
  conversionKeepsFloor,
  structuralCeiling,
];
