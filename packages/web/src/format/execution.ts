import type { PromiseBasis, SigningWay } from '@tenfold/kernel';

/*
 * The signing of an undertaking, as the API gives it. Hashes are SHA-256 in hexadecimal; every text is in the language asked for.
 */

/** Who signs, in the order in which the paper is signed. */
export const signingRoles = ['beneficiary', 'beneficiary-witness', 'company', 'company-witness'] as const;

export type SigningRole = (typeof signingRoles)[number];

export interface ToldJson {
  readonly key: string;
  readonly text: string;
}

/** One who signs, and what is known of his signature. */
export interface RoleJson {
  readonly role: SigningRole;
  readonly state: 'signed' | 'waits-for-approval' | 'next' | 'later';
  readonly name: string | null;
  readonly way: SigningWay | null;
  readonly at: string | null;
  /** The hash of the document that he signed. */
  readonly document: string | null;
  readonly entry: string | null;
  /** The proposal that somebody else is to approve. */
  readonly proposal: string | null;
  readonly evidence: readonly string[];
  /** The hash of the file that holds a passkey assent. */
  readonly assent: string | null;
  /** What a signature in the PDF says; `null` for other ways. */
  readonly signature: SignatureJson | null;
  readonly problems: readonly ToldJson[];
  readonly doubts: readonly ToldJson[];
}

/** A signature in a PDF: whose certificate, at what time by whose word, and how long it can be checked. */
export interface SignatureJson {
  readonly signer: string | null;
  readonly level: 'B-B' | 'B-T' | 'B-LT' | 'B-LTA' | null;
  /** Whether its certificate leads to one that is trusted here; `null` where none is. */
  readonly trusted: boolean | null;
  readonly at: { readonly instant: string; readonly by: 'time-stamp' | 'claim' } | null;
  readonly certificate: {
    readonly sha256: string;
    readonly name: string;
    readonly issuer: string;
    readonly serial: string;
    readonly notBefore: string;
    readonly notAfter: string;
  } | null;
}

export interface ExecutionJson {
  readonly undertaking: string;
  readonly beneficiary: string;
  /** The beneficiary’s name, or his id where none is recorded. */
  readonly name: string;
  readonly state: 'unsigned' | 'partly-signed' | 'executed' | 'refused';
  readonly basis: PromiseBasis | null;
  /** The hash of the draft, as it was laid before the beneficiary. */
  readonly draft: string | null;
  /** The hash of the newest document. */
  readonly document: string | null;
  readonly next: SigningRole | null;
  /** The proposal that has to be approved before anybody else signs. */
  readonly waiting: { readonly role: 'draft' | SigningRole; readonly proposal: string } | null;
  readonly ways: readonly SigningWay[];
  readonly roles: readonly RoleJson[];
  readonly problems: readonly ToldJson[];
  /** What the law asks of the form, each with what is taken in the meantime. */
  readonly doubts: readonly ToldJson[];
  readonly lacking: readonly ToldJson[];
  /** Whether it was signed in more than one way. */
  readonly mixed: boolean;
}
