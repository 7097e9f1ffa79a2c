import { isSameBytes } from '../bytes/concatenation.ts';
import { utf8 } from '../bytes/utf8.ts';
import type { SignEd25519, VerifyEd25519 } from './ed25519.ts';
import { signatureLength } from './ed25519.ts';
import { type NoteSignature, readSignedNote, type SignedNote, signedNoteText } from './signed-note.ts';
import type { VerifierKey } from './verifier-key.ts';

/** Who signs: the key by which the signature will be checked, and the hand that makes it. */
export interface NoteSigner {
  readonly key: VerifierKey;
  readonly sign: SignEd25519;
}

/** A text signed by each of the signers with their log keys. It ends with a new line; throws a RangeError where it does not. */
export function signNote(body: string, signers: readonly NoteSigner[]): string {
  if (!body.endsWith('\n')) throw new RangeError('The text of a note ends with a new line');
  const signatures = signers.map(({ key, sign }) => ({ name: key.name, id: key.id, signature: sign(utf8(body)) }));
  const text = signedNoteText({ body, signatures });
  if ('problem' in readSignedNote(text)) throw new RangeError('This text cannot stand in a note');
  return text;
}

/** The signature lines of a note that say they are by this key. */
export function signaturesBy(key: VerifierKey, { signatures }: SignedNote): readonly NoteSignature[] {
  return signatures.filter(({ name, id }) => name === key.name && isSameBytes(id, key.id));
}

/** What a key has to do with a note: it signed it, it did not, or a line in its name is not its signature. */
export type Signing = 'signed' | 'unsigned' | 'forged';

/** What a log's key has to do with a note. A key whose line does not hold spoils the note, whatever other lines say. */
export function signingOf(key: VerifierKey, note: SignedNote, verify: VerifyEd25519): Signing {
  const signatures = signaturesBy(key, note);
  if (signatures.length === 0) return 'unsigned';
  const message = utf8(note.body);
  const isGenuine = ({ signature }: NoteSignature): boolean =>
    signature.length === signatureLength && verify({ publicKey: key.publicKey, message, signature });
  return signatures.every(isGenuine) ? 'signed' : 'forged';
}
