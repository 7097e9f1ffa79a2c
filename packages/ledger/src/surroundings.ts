import { hash } from 'node:crypto';

/** What the ledger needs of the world beside its database. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** After how many entries a state is kept, so that no later read applies many more; 2000 if left out. */
  readonly keepEach?: number;
  /** How long to find out whether something is written that is in doubt, in milliseconds; 20,000 if left out. */
  readonly patience?: number;
}

/** SHA-256 of bytes or of a text in UTF-8. */
export function sha256(data: Uint8Array | string): Buffer {
  // As text of hexadecimal digits it comes three times as fast as in a buffer of its own.
  return Buffer.from(hash('sha256', data, 'hex'), 'hex');
}
