import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run-command.ts';

const folder = join(root, 'examples/claims');

/** The invented issuer, whose beneficiary still owes a conversion, with a claim by a shareholder and what was done about it. */
export const claimedRecord: string = readFileSync(join(folder, 'beacon-cove.json'), 'utf8');

/** A letter that is kept as evidence, and its hash. */
export const letter: Buffer = readFileSync(join(folder, 'papers/letter-before-action.txt'));

export const letterHash: string = hashOf(letter);

/** What the record says of the statement of holdings, which nobody has at hand. */
export const lostHash: string = hashOf('a file that was lost');

/** The SHA-256 of a text or of bytes. */
export function hashOf(contents: string | Uint8Array): string {
  return createHash('sha256').update(contents).digest('hex');
}
