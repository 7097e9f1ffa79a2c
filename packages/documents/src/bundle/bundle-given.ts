import type { Entry } from '@tenfold/kernel';
import type { ArchivedFile } from '../archive/zip.ts';
import type { Check } from '../check/check.ts';
import type { Json } from '../check/figure-json.ts';
import type { Language } from '../messages/languages.ts';

/** An entry as it stands in the issuer's log: what is sealed in it is sealed here. */
export interface ProvedEntry {
  readonly id: string;
  /** Its place in the log; the header has place 0. */
  readonly index: number;
  readonly entry: Json;
  /** The file that `tenfold prove` writes for it, which the published verifier reads. */
  readonly proof: string;
}

/** Under what the entries are proved: the signed checkpoint, and the public keys of the log. */
export interface SealOfBundle {
  readonly checkpoint: string;
  readonly keys: { readonly first: string; readonly rotations: readonly string[] };
}

/** A file that is kept as evidence. */
export interface EvidenceFile {
  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** How its name ends, with the point: `.pdf`; empty where that is not known. */
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/**
 * What a bundle is made from. The check must be made from the entries as they were logged: what is sealed there is then
 * nowhere in the bundle.
 */
export interface ClaimBundleGiven {
  readonly check: (language: Language) => Check;
  /** The claim, by its id; the check must know it. */
  readonly claim: string;
  /** The entries that {@link entriesInBundle} names, in force on the day of the check. */
  readonly entries: readonly Entry[];
  /** The same as they were logged, each with its proof. */
  readonly proved: readonly ProvedEntry[];
  readonly seal: SealOfBundle;
  /** The files that are at hand of those that {@link evidenceInBundle} names; of the others their hash stands alone. */
  readonly evidence: readonly EvidenceFile[];
  /** The published verifier and what goes with it. */
  readonly verifier: readonly ArchivedFile[];
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
}
