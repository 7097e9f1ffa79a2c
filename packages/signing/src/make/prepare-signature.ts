import { isInstant } from '@tenfold/kernel';
import { fieldNames } from '../pdf/fields.ts';
import { writtenText, writtenWords } from '../pdf/written.ts';
import { type Problem, problem } from '../problem.ts';
import { addSignature } from './add-signature.ts';
import { openForUpdate } from './open-for-update.ts';
import { pdfDate } from './pdf-date.ts';
import type { Prepared, SignatureWish } from './prepared.ts';

/** Room for a signature with three certificates and a time stamp with as many. */
const USUAL_ROOM = 16_384;

/**
 * A PDF with the place of a signature in PAdES form (ETSI EN 319 142-1), still empty, behind everything before; and the hash
 * that somebody’s key is to sign. Who may sign next is not asked here: `judgeExecution` says so.
 */
export function prepareSignature({ pdf, role, signerName, at, room = USUAL_ROOM }: SignatureWish): Prepared | Problem {
  if (!isInstant(at)) return problem('no-moment', { at: { quote: at } });
  const file = openForUpdate(pdf);
  if ('problem' in file) return file;
  if (fieldNames(file).includes(role)) return problem('role-taken', { role: { message: `signing.role.${role}` } });
  const kind = '/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached';
  const entries = `${kind} /M ${writtenText(pdfDate(at))} /Name ${writtenWords(signerName)}`;
  return addSignature({ pdf, field: role, entries, room });
}
