import { base64Of } from '../bytes/base64.ts';
import { isJsonObject, type JsonObject } from '../json/json-value.ts';
import { readCheckpoint } from '../note/checkpoint.ts';
import type { KeyHistoryText } from '../note/key-history.ts';
import { consistencyProof, nodesForConsistency } from '../tree/consistency-proof.ts';
import type { Sha256 } from '../tree/hashing.ts';
import { inclusionProof, nodesForInclusion } from '../tree/inclusion-proof.ts';
import type { NodeReader } from '../tree/range.ts';
import type { NodeAddress } from '../tree/tree.ts';
import type { Disclosure } from './commitments.ts';
import { bundleFormat, type ConsistencyPart, type ProofBundle } from './proof-bundle.ts';
import { tlogProofText } from './tlog-proof.ts';

/** What a bundle is made for: one entry of a log, under one checkpoint of it. */
export interface BundleParts {
  readonly header: JsonObject;
  readonly entry: JsonObject;
  readonly index: number;
  /** The text of the signed checkpoint. */
  readonly checkpoint: string;
  readonly keys: KeyHistoryText;
  /** The size of an older checkpoint that the reader holds, for which the bundle is to show that nothing was rewritten. */
  readonly olderSize?: number;
  readonly disclosures?: readonly Disclosure[];
  readonly timestamp?: Uint8Array;
}

/** Which places of a log a bundle speaks of. */
export interface BundlePlaces {
  readonly index: number;
  readonly size: number;
  readonly olderSize?: number;
}

/** The stored nodes that a bundle needs, so that they can be fetched before it is made. */
export function nodesForBundle({ index, size, olderSize }: BundlePlaces): readonly NodeAddress[] {
  const places = [0, index].flatMap((at) => nodesForInclusion({ index: at, size }));
  return olderSize === undefined ? places : [...places, ...nodesForConsistency({ from: olderSize, to: size })];
}

/** A bundle from the stored nodes. Throws a RangeError for a checkpoint or header that is none, and when the store lacks a node. */
export function makeBundle(parts: BundleParts, nodeAt: NodeReader, sha256: Sha256): ProofBundle {
  const size = sizeOf(parts.checkpoint);
  const proofAt = (index: number): readonly Uint8Array[] => inclusionProof({ index, size }, nodeAt, sha256);
  const { index, checkpoint } = parts;
  const consistency = consistencyPart({ from: parts.olderSize, to: size }, nodeAt, sha256);
  return {
    format: bundleFormat,
    issuer: issuerOf(parts.header),
    header: parts.header,
    headerProof: proofAt(0).map(base64Of),
    entry: parts.entry,
    index,
    proof: tlogProofText({ index, hashes: proofAt(index), checkpoint }),
    keys: parts.keys,
    ...(consistency === undefined ? {} : { consistency }),
    ...(parts.disclosures === undefined ? {} : { disclosures: parts.disclosures }),
    ...(parts.timestamp === undefined ? {} : { timestamp: base64Of(parts.timestamp) }),
  };
}

function sizeOf(checkpoint: string): number {
  const signed = readCheckpoint(checkpoint);
  if ('problem' in signed) throw new RangeError('A bundle is made under a signed checkpoint');
  return signed.value.checkpoint.size;
}

function issuerOf(header: JsonObject): string {
  const { issuer } = header;
  const id = isJsonObject(issuer) ? issuer['id'] : undefined;
  if (typeof id !== 'string') throw new RangeError('A header names its issuer');
  return id;
}

function consistencyPart(
  { from, to }: { readonly from: number | undefined; readonly to: number },
  nodeAt: NodeReader,
  sha256: Sha256,
): ConsistencyPart | undefined {
  if (from === undefined) return undefined;
  return { from, hashes: consistencyProof({ from, to }, nodeAt, sha256).map(base64Of) };
}
