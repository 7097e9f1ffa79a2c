import { at } from './call.ts';

/** Where a file of evidence is fetched by the SHA-256 of its bytes. */
export function evidenceAddress(issuer: string, sha256: string): string {
  return `/api/v1${at`/issuers/${issuer}/evidence/${sha256}`}`;
}
