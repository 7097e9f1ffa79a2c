import {
  type Checkpoint,
  hashOfRange,
  type JsonObject,
  leafData,
  logSignatureProblem,
  keyInForce,
  isSameBytes,
  isSameKey,
  type NodeReader,
  nodesOf,
  recordTexts,
  type SignedCheckpoint,
  signCheckpoint,
} from '@tenfold/seal';
import { message, type Message } from '@tenfold/kernel';
import { type LoggedEntry, loggedEntry, type RecordJson } from './load-log.ts';
import type { LogKey } from './log-key.ts';
import { means, sha256 } from './means.ts';

/** The log of a record: what is logged, and the hashes from which proofs are made. */
export interface SealedLog {
  readonly header: JsonObject;
  readonly entries: readonly LoggedEntry[];
  /** The whole texts of the leaves. */
  readonly texts: readonly Uint8Array[];
  readonly nodeAt: NodeReader;
  readonly checkpoint: Checkpoint;
}

/** The log that a record makes with a key; or why this key does not sign for this record. */
export function sealedLog({ issuer, header, entries }: RecordJson, key: LogKey): SealedLog | Message {
  const origin = key.signer.key.name;
  if (!isOriginOf(issuer, origin))
    return message('seal.refused.key-of-another', { origin: { quote: origin }, issuer: { quote: issuer } });
  const logged = entries.map((entry) => loggedEntry(entry, key));
  const texts = recordTexts({ ...header, entries: logged.map(({ entry }) => entry) });
  const leaves = texts.map((text) => leafData(text, sha256));
  const early = refuseEarly(key, leaves.length);
  if (early !== null) return early;
  const nodeAt = nodesOf(leaves, sha256);
  const root = hashOfRange({ begin: 0, end: leaves.length }, nodeAt, sha256);
  const checkpoint = { origin, size: leaves.length, root, extensions: [] };
  return { header, entries: logged, texts, nodeAt, checkpoint };
}

/** Whether a name is one for the log of that issuer: it ends with the issuer's id. */
export function isOriginOf(issuer: string, origin: string): boolean {
  return origin.endsWith(`/${issuer}`);
}

/** A key that was announced for later does not sign yet. */
function refuseEarly({ signer, history }: LogKey, size: number): Message | null {
  if (isSameKey(keyInForce(history, size), signer.key)) return null;
  const from = { number: BigInt(history.at(-1)?.from ?? 0) };
  return message('seal.refused.key-early', { from, size: { number: BigInt(size) } });
}

/** The signed checkpoint of a log. */
export function signedCheckpoint({ checkpoint }: SealedLog, { signer }: LogKey): string {
  return signCheckpoint(checkpoint, [signer]);
}

/**
 * What speaks against a log continuing an earlier checkpoint: it is of another log, its signature is none of this log's keys,
 * or something of the past was changed. To sign on nevertheless would give the log two histories.
 */
export function refuseRewritten(log: SealedLog, { history }: LogKey, earlier: SignedCheckpoint): Message | null {
  const { origin, size } = earlier.checkpoint;
  if (origin !== log.checkpoint.origin) return message('seal.refused.other-log', { origin: { quote: origin } });
  if (logSignatureProblem(earlier, history, means.ed25519) !== undefined) return message('seal.refused.other-key');
  return isPast(log, earlier) ? null : message('seal.refused.not-continued', { size: { number: BigInt(size) } });
}

function isPast({ checkpoint, nodeAt }: SealedLog, { checkpoint: { size, root } }: SignedCheckpoint): boolean {
  if (size > checkpoint.size) return false;
  return isSameBytes(hashOfRange({ begin: 0, end: size }, nodeAt, sha256), root);
}
