import type { Instant, Message } from '@tenfold/kernel';
import type { Role } from '../role.ts';

/**
 * A PDF taken apart: what it is, before anything is judged. Numbers, texts and lists only, so that it can be handed from one
 * process to another. Bytes are text in base64, hashes are in hexadecimal.
 */
export interface TakenApart {
  readonly length: number;
  /** SHA-256 of the whole file. */
  readonly sha256: string;
  readonly pages: number;
  /** The file as it was, save by save; the first is how it began. */
  readonly revisions: readonly Revision[];
  /** Signatures and document time stamps, in the order in which they were added. */
  readonly signatures: readonly SignatureFound[];
  /** What stands in the newest DSS. */
  readonly validation: ValidationData;
  readonly irregularities: readonly Irregularity[];
}

/** One save: the bytes that it added, and what they change. */
export interface Revision {
  /** Counted from 1. */
  readonly number: number;
  readonly start: number;
  /** The first byte after it: its `%%EOF`, without the end of that line. */
  readonly end: number;
  /** SHA-256 of the file up to there, without and (where there is one) with the end of the line. */
  readonly sha256: readonly string[];
  /** What it changes in the revision before; nothing for the first. */
  readonly changes: readonly Change[];
}

/** What an object is to the document. */
export type ChangeKind =
  | 'signature'
  | 'signature-appearance'
  | 'document-time-stamp'
  | 'list-of-fields'
  | 'list-of-annotations'
  | 'validation-data'
  | 'file-structure'
  | 'form-value'
  | 'annotation'
  | 'page'
  | 'page-content'
  | 'page-tree'
  | 'catalog'
  | 'script'
  | 'metadata'
  | 'structure'
  | 'unreachable'
  | 'other';

/** One object that a revision adds, replaces or takes away. */
export interface Change {
  readonly object: number;
  readonly how: 'added' | 'replaced' | 'removed';
  readonly what: ChangeKind;
  /** Whether it can change what a reader sees on a page. */
  readonly visible: boolean;
  /** Whether it is no more than a signature, a time stamp or validation data needs. */
  readonly explained: boolean;
  /** The names of the entries that differ, where that says more. */
  readonly entries: readonly string[];
}

/** What is out of order in how the file is written: things of which two readers may make two documents. */
export type IrregularityKind =
  | 'bytes-after-end'
  | 'bytes-unexplained'
  | 'object-twice'
  | 'object-misplaced'
  | 'object-points-back'
  | 'object-broken'
  | 'entry-twice'
  | 'reference-odd'
  | 'trailer-odd'
  | 'hybrid'
  | 'field-twice';

export interface Irregularity {
  readonly what: IrregularityKind;
  readonly revision: number;
  /** The byte at which it stands, counted from 0. */
  readonly at: number;
}

/** Certificates, lists of revoked certificates, and answers of OCSP responders, each in DER. */
export interface ValidationData {
  readonly certificates: readonly string[];
  readonly crls: readonly string[];
  readonly ocsps: readonly string[];
}

/** What is wrong with the bytes that a signature is over. */
export type RangeFault =
  | 'range-missing'
  | 'range-odd'
  | 'range-not-from-start'
  | 'range-gap'
  | 'range-short'
  | 'range-beyond'
  | 'contents-missing'
  | 'contents-odd';

/** A signature as it stands in the file. */
export interface SignatureFound {
  readonly kind: 'signature' | 'document-time-stamp';
  /** The name of its field. */
  readonly field: string;
  /** The role that the name is of; `null` where it is no role’s. */
  readonly role: Role | null;
  /** The revision that brought it. */
  readonly revision: number;
  readonly object: number;
  /** The form that it says it has, as `ETSI.CAdES.detached`. */
  readonly form: string | null;
  /** Which bytes it says it covers: from, length, from, length. */
  readonly byteRange: readonly number[] | null;
  /** Whether it covers its revision and all before it, but for itself. */
  readonly coversRevision: boolean;
  readonly rangeFault: RangeFault | null;
  /** When it says it was made, and by whom; nobody but the signer vouches for that. */
  readonly claimedAt: Instant | null;
  readonly claimedName: string | null;
  /** What it allows after it, where it certifies: 1 nothing, 2 filling in and signing, 3 annotations too. */
  readonly certifies: 1 | 2 | 3 | null;
  /** Whether it says that fields may not change after it. */
  readonly locksFields: boolean;
  /** Whether anything of it is to be seen on a page. */
  readonly visible: boolean;
  /** What stands in its contents; `null` where they cannot be read. */
  readonly cms: CmsFacts | null;
}

/** The signed data of a signature, computed through. */
export interface CmsFacts {
  /** Names of the hash and of the signature, as `sha256`, `rsa`, `ecdsa`; an object identifier where it has no name here. */
  readonly digest: string;
  readonly algorithm: string;
  /** The hash of the signature itself, where it names one. */
  readonly algorithmDigest: string | null;
  /** Bits of the key. */
  readonly keyBits: number | null;
  /** Whether the hash in it is that of the bytes covered. */
  readonly digestMatches: boolean;
  /** Whether the key of the certificate made it. */
  readonly signatureHolds: boolean;
  /** Whether what was signed names the certificate: `yes`, `no`, or `other` for another. */
  readonly namesCertificate: 'yes' | 'no' | 'other';
  /** Things in it that a signature of this form must not have. */
  readonly oddities: readonly CmsOddity[];
  readonly certificate: CertificateFacts | null;
  /** Every certificate in it, in DER. */
  readonly certificates: readonly string[];
  readonly timeStamp: StampFacts | null;
}

export type CmsOddity =
  | 'not-detached'
  | 'many-signers'
  | 'no-attributes'
  | 'attribute-twice'
  | 'content-type'
  | 'bytes-behind';

export interface CertificateFacts {
  readonly der: string;
  readonly sha256: string;
  /** The name of its holder: the common name, else the whole name. */
  readonly name: string;
  readonly issuer: string;
  readonly serial: string;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
}

/** A token of a time-stamping authority. */
export interface StampFacts {
  /** Why it is no genuine stamp over these bytes; `null` where it is one. Nothing is said of trust. */
  readonly problem: Message | null;
  readonly at: Instant | null;
  readonly certificate: CertificateFacts | null;
  readonly certificates: readonly string[];
}
