import { base64Of, fromBase64 } from '../bytes/base64.ts';
import { fromDecimal } from '../bytes/decimal.ts';
import { type Outcome, refused } from '../problem.ts';
import { hashLength } from '../tree/hashing.ts';
import { type NoteSigner, signNote } from './note-signature.ts';
import { readSignedNote, type SignedNote } from './signed-note.ts';
import { isKeyName } from './verifier-key.ts';

/** What a log says of itself at one moment: which log, how many leaves, which root. C2SP tlog-checkpoint writes it. */
export interface Checkpoint {
  /** The log's name, which is also the name of its keys: `registry.example/sensetime` for the issuer `sensetime`. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** Lines of the log's own, signed with the rest. Nothing in Tenfold reads them. */
  readonly extensions: readonly string[];
}

/** A checkpoint with the note that it was read from and the note's text. */
export interface SignedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly note: SignedNote;
  readonly text: string;
}

/** What is signed: one line for each part. Throws a RangeError for an origin or an extension that no line can hold. */
export function checkpointBody({ origin, size, root, extensions }: Checkpoint): string {
  if (!isKeyName(origin)) throw new RangeError('An origin has no spaces and no plus sign');
  if (extensions.some((line) => line === '' || line.includes('\n'))) throw new RangeError('An extension is one line');
  return [origin, String(size), base64Of(root), ...extensions].map((line) => `${line}\n`).join('');
}

/** A checkpoint signed by the log, ready to be published, witnessed and put into proofs. */
export function signCheckpoint(checkpoint: Checkpoint, signers: readonly NoteSigner[]): string {
  return signNote(checkpointBody(checkpoint), signers);
}

/** The checkpoint that a signed text holds. Whether the signatures are genuine is asked of the keys later. */
export function readCheckpoint(text: string): Outcome<SignedCheckpoint> {
  const note = readSignedNote(text);
  if ('problem' in note) return note;
  const checkpoint = readCheckpointBody(note.value.body);
  return 'problem' in checkpoint ? checkpoint : { value: { checkpoint: checkpoint.value, note: note.value, text } };
}

/** The checkpoint that a body holds: at least three lines, none of them empty. */
export function readCheckpointBody(body: string): Outcome<Checkpoint> {
  const lines = body.split('\n');
  const [origin = '', sizeText = '', rootText = '', ...extensions] = lines.slice(0, -1);
  if (lines.at(-1) !== '' || extensions.includes('') || !isKeyName(origin))
    return refused('seal.problem.checkpoint-form');
  const size = fromDecimal(sizeText);
  if (size === undefined) return refused('seal.problem.checkpoint-size', { text: { quote: sizeText } });
  const root = fromBase64(rootText);
  if (root?.length !== hashLength) return refused('seal.problem.checkpoint-root', { text: { quote: rootText } });
  return { value: { origin, size, root, extensions } };
}
