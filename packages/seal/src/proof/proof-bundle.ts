import type { JsonObject } from '../json/json-value.ts';
import type { KeyHistoryText } from '../note/key-history.ts';
import type { Disclosure } from './commitments.ts';

/** The name that the file's `format` bears. */
export const bundleFormat = 'tenfold/proof/1';

/** The proof that a log continues an older checkpoint of it, which the reader holds. */
export interface ConsistencyPart {
  /** The size of the older checkpoint. */
  readonly from: number;
  /** The hashes in Base 64. */
  readonly hashes: readonly string[];
}

/** One file with which a reader checks, without asking anyone, that an entry is in an issuer's log. */
export interface ProofBundle {
  readonly format: typeof bundleFormat;
  /** The id of the issuer. */
  readonly issuer: string;
  /** The record without its entries: leaf 0 of the log. */
  readonly header: JsonObject;
  /** The hashes, in Base 64, that show the header to be leaf 0 under the same checkpoint. */
  readonly headerProof: readonly string[];
  /** The entry as it was logged: fields that were sealed then are sealed here. */
  readonly entry: JsonObject;
  /** Its place in the log; the header has place 0. */
  readonly index: number;
  /** The text of the C2SP tlog-proof, with the signed checkpoint. */
  readonly proof: string;
  readonly keys: KeyHistoryText;
  readonly consistency?: ConsistencyPart;
  readonly disclosures?: readonly Disclosure[];
  /** A time-stamp token of RFC 3161 over the body of the checkpoint, in Base 64. */
  readonly timestamp?: string;
}

/** The bundle as the text of its file. */
export function bundleText(bundle: ProofBundle): string {
  return `${JSON.stringify(bundle, undefined, 2)}\n`;
}
