import { createHash } from 'node:crypto';

/** What the ledger needs of the world beside its database. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** After how many entries a state is kept, so that no later read applies many more; 2000 if left out. */
  readonly keepEach?: number;
}

/** SHA-256 of bytes or of a text in UTF-8. */
export function sha256(data: Uint8Array | string): Buffer {
  return createHash('sha256').update(data).digest();
}
