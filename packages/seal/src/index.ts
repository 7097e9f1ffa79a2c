export { base64Of, fromBase64 } from './bytes/base64.ts';
export { isSameBytes, joinBytes } from './bytes/concatenation.ts';
export { fromHex, hexOf } from './bytes/hex.ts';
export { fromUtf8, utf8 } from './bytes/utf8.ts';
export * from './json/canonical-json.ts';
export * from './json/json-value.ts';
export * from './json/read-json.ts';
export * from './note/checkpoint.ts';
export * from './note/cosignature.ts';
export * from './note/ed25519.ts';
export * from './note/key-history.ts';
export * from './note/note-signature.ts';
export * from './note/signed-note.ts';
export * from './note/verifier-key.ts';
export * from './note/witnesses.ts';
export * from './problem.ts';
export * from './proof/clause.ts';
export * from './proof/commitments.ts';
export { pointerName, valueAt } from './proof/json-pointer.ts';
export * from './proof/make-bundle.ts';
export { clausesWithoutText, isProofText, proofTextOf } from './proof/open-proof-text.ts';
export * from './proof/proof-bundle.ts';
export * from './proof/read-bundle.ts';
export * from './proof/tlog-proof.ts';
export * from './proof/two-histories.ts';
export * from './proof/verification.ts';
export * from './proof/verify-bundle.ts';
export * from './receipt/counted-instruction.ts';
export * from './receipt/read-receipts.ts';
export * from './receipt/receipt.ts';
export * from './receipt/sealed-count.ts';
export * from './tiles/static-files.ts';
export * from './tiles/tile.ts';
export * from './tiles/tile-reader.ts';
export {
  type ConsistencyClaim,
  consistencyProblem,
  consistencyProof,
  nodesForConsistency,
  type TreeHead,
  type TwoSizes,
} from './tree/consistency-proof.ts';
export * from './tree/hashing.ts';
export {
  type InclusionClaim,
  inclusionProblem,
  inclusionProof,
  type LeafPlace,
  nodesForInclusion,
} from './tree/inclusion-proof.ts';
export * from './tree/leaf.ts';
export { hashOfRange, type LeafRange, type NodeReader, nodesOfRange } from './tree/range.ts';
export * from './tree/record-log.ts';
export * from './tree/stored-nodes.ts';
export * from './tree/tree.ts';
