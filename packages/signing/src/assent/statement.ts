import { createHash } from 'node:crypto';
import type { Instant } from '@tenfold/kernel';
import type { Role } from '../role.ts';

/** What somebody agrees to with a passkey: which paper, in which role, after which signatures. */
export interface AssentStatement {
  readonly format: 'tenfold/assent-statement/1';
  readonly issuer: string;
  readonly undertaking: string;
  readonly role: Role;
  /** SHA-256 of the bytes of the paper. */
  readonly document: string;
  /** Who signs: the id of his account, and the name that he signs with. */
  readonly person: string;
  readonly name: string;
  /** The files of the signatures before, by the SHA-256 of their bytes, in their order. */
  readonly before: readonly string[];
  readonly asked: Instant;
  /** Chance, so that no two questions are alike. */
  readonly nonce: string;
}

/** The statement as the text whose bytes are hashed, its members in the order of the declaration. */
export function statementText(statement: AssentStatement): string {
  const { format, issuer, undertaking, role, document, person, name, before, asked, nonce } = statement;
  return JSON.stringify({ format, issuer, undertaking, role, document, person, name, before, asked, nonce });
}

/**
 * What the passkey signs as its challenge: the hash of the paper, 32 bytes, and behind it the hash of the statement. So
 * whoever reads the signature sees of which bytes it is, and it counts for this role and this question alone.
 */
export function challengeOf(document: string, text: string): Uint8Array {
  const statement = createHash('sha256').update(text, 'utf8').digest();
  return Buffer.concat([Buffer.from(document, 'hex'), statement]);
}
