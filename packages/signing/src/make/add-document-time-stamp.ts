import { fieldNames } from '../pdf/fields.ts';
import type { Problem } from '../problem.ts';
import type { TimeStampAuthority } from '../time-stamp/time-stamp-authority.ts';
import { addSignature } from './add-signature.ts';
import { embedSignature } from './embed-signature.ts';
import { openForUpdate } from './open-for-update.ts';

/** Room for a token with three certificates. */
const ROOM = 12_288;

/** Adds a time stamp over all of a PDF (ETSI EN 319 142-1, 5.4.3): it shows that everything in it, data and stamps too, was there. */
export async function addDocumentTimeStamp(
  pdf: Uint8Array,
  timeStamp: TimeStampAuthority,
): Promise<{ readonly pdf: Uint8Array } | Problem> {
  const file = openForUpdate(pdf);
  if ('problem' in file) return file;
  const entries = '/Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161';
  const prepared = addSignature({ pdf, field: freeName(fieldNames(file)), entries, room: ROOM });
  const [, gap, behind] = prepared.byteRange;
  const stamped = Buffer.concat([prepared.pdf.subarray(0, gap), prepared.pdf.subarray(behind)]);
  const token = await timeStamp(stamped);
  return 'refusal' in token ? { problem: token.refusal } : embedSignature(prepared, token.value);
}

/** The first name `time-stamp-n` that no field has. */
function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`time-stamp-${number}`)) number += 1;
  return `time-stamp-${number}`;
}
