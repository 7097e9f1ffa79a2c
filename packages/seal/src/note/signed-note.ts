import { base64Of, fromBase64 } from '../bytes/base64.ts';
import { type Outcome, type Problem, refused } from '../problem.ts';
import { isKeyName } from './verifier-key.ts';

/** One signature line: whose it says it is, the four bytes that name the key, and what the key made. */
export interface NoteSignature {
  readonly name: string;
  readonly id: Uint8Array;
  readonly signature: Uint8Array;
}

/** A text with signatures under it, as C2SP signed-note writes them. `body` ends with the end of its last line. */
export interface SignedNote {
  readonly body: string;
  readonly signatures: readonly NoteSignature[];
}

/** How many signatures a note may carry; C2SP signed-note asks for at least sixteen. */
const mostSignatures = 64;

/** The note as text: body, an empty line, a line for each signature. */
export function signedNoteText({ body, signatures }: SignedNote): string {
  return `${body}\n${signatures.map(signatureLine).join('')}`;
}

function signatureLine({ name, id, signature }: NoteSignature): string {
  return `— ${name} ${base64Of(Uint8Array.from([...id, ...signature]))}\n`;
}

/** A note read from its text, with at least one signature. Whether any of them is genuine is another question. */
export function readSignedNote(text: string): Outcome<SignedNote> {
  const end = text.lastIndexOf('\n\n');
  if (end < 1 || !text.endsWith('\n') || !isPlain(text)) return refused('seal.problem.note-form');
  const lines = text.slice(end + 2, -1).split('\n');
  if (lines.length > mostSignatures) {
    return refused('seal.problem.note-too-many-signatures', { most: { number: BigInt(mostSignatures) } });
  }
  const signatures = lines.map(readSignatureLine);
  const wrong = signatures.findIndex((signature) => signature === undefined);
  if (wrong >= 0) return { problem: wrongLine(lines[wrong] ?? '') };
  return { value: { body: text.slice(0, end + 1), signatures: signatures.filter((line) => line !== undefined) } };
}

/** Whether a text has a UTF-8 form and no control character but the ends of its lines. */
function isPlain(text: string): boolean {
  return text.isWellFormed() && !/[\u0000-\u0009\u000b-\u001f]/.test(text);
}

function readSignatureLine(line: string): NoteSignature | undefined {
  const [dash, name = '', encoded = '', ...rest] = line.split(' ');
  const bytes = fromBase64(encoded);
  if (dash !== '—' || rest.length > 0 || !isKeyName(name)) return undefined;
  if (bytes === undefined || bytes.length < 5) return undefined;
  return { name, id: bytes.slice(0, 4), signature: bytes.slice(4) };
}

function wrongLine(line: string): Problem {
  return refused('seal.problem.note-signature-line', { line: { quote: line } }).problem;
}
