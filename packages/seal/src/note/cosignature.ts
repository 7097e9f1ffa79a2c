import { bigEndian, fromBigEndian } from '../bytes/big-endian.ts';
import { joinBytes } from '../bytes/concatenation.ts';
import { utf8 } from '../bytes/utf8.ts';
import { signatureLength, type VerifyEd25519 } from './ed25519.ts';
import { type NoteSigner, signaturesBy } from './note-signature.ts';
import { type NoteSignature, type SignedNote, signedNoteText } from './signed-note.ts';
import type { VerifierKey } from './verifier-key.ts';

const timeLength = 8;
const latestTime = 2n ** 63n - 1n;

/** A note with one cosignature more: the witness saw it at that time, in whole seconds since 1970 (UTC). */
export function cosigned(note: SignedNote, witness: NoteSigner, seconds: bigint): string {
  if (seconds < 0n || seconds > latestTime) throw new RangeError('A cosignature cannot bear this time');
  const made = witness.sign(cosignedMessage(note.body, seconds));
  const signature = joinBytes(bigEndian(seconds, timeLength), made);
  const line: NoteSignature = { name: witness.key.name, id: witness.key.id, signature };
  return signedNoteText({ ...note, signatures: [...note.signatures, line] });
}

/** What C2SP tlog-cosignature has a witness sign: its own first line keeps it apart from any other signed text. */
function cosignedMessage(body: string, seconds: bigint): Uint8Array {
  return utf8(`cosignature/v1\ntime ${seconds}\n${body}`);
}

/** What a witness has to do with a checkpoint: the time of its cosignature, none, or a line that is not its cosignature. */
export type Witnessing = { readonly seconds: bigint } | 'unsigned' | 'forged';

/** What a witness's key has to do with a checkpoint. Of several genuine cosignatures the latest counts. */
export function witnessingOf(key: VerifierKey, note: SignedNote, verify: VerifyEd25519): Witnessing {
  const signatures = signaturesBy(key, note);
  if (signatures.length === 0) return 'unsigned';
  if (!signatures.every((line) => isGenuine(line, { key, body: note.body, verify }))) return 'forged';
  const times = signatures.map(timeOf);
  return { seconds: times.reduce((latest, time) => (time > latest ? time : latest)) };
}

interface Cosigned {
  readonly key: VerifierKey;
  readonly body: string;
  readonly verify: VerifyEd25519;
}

function isGenuine(line: NoteSignature, { key, body, verify }: Cosigned): boolean {
  if (line.signature.length !== timeLength + signatureLength || timeOf(line) > latestTime) return false;
  const message = cosignedMessage(body, timeOf(line));
  return verify({ publicKey: key.publicKey, message, signature: line.signature.slice(timeLength) });
}

function timeOf({ signature }: NoteSignature): bigint {
  return fromBigEndian(signature.subarray(0, timeLength));
}
