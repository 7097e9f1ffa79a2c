import { createHash } from 'node:crypto';
import type { Question } from '@tenfold/ledger';
import type { JsonObject } from '@tenfold/seal';
import type { Prepared } from '@tenfold/signing';

/** What was asked of a key, as it is kept with the question. */
export interface SignatureWishKept {
  readonly name: string;
  readonly at: string;
  /** In PEM. */
  readonly certificate: string;
  readonly byteRange: Prepared['byteRange'];
}

/** A question about a signature in the file, with the file made ready. */
export interface SignatureQuestion {
  readonly question: Question;
  readonly wish: SignatureWishKept;
  readonly prepared: Prepared;
}

/** What is kept with a question; the numbers are small. */
export function questionJson({ name, at, certificate, byteRange }: SignatureWishKept): JsonObject {
  return { name, at, certificate, byteRange: byteRange.map(String) };
}

/** A question with the file as it was made ready then. Throws where it is none about a file. */
export async function preparedFrom(question: Question): Promise<SignatureQuestion> {
  const { revision: pdf } = question;
  const kept = question.question as unknown as Omit<SignatureWishKept, 'byteRange'> & {
    readonly byteRange: readonly [string, string, string, string];
  };
  if (pdf === null) throw new Error('fault: a question about a signature without a file');
  const byteRange = kept.byteRange.map(Number) as unknown as Prepared['byteRange'];
  const digestToSign = digestOf(pdf, byteRange);
  return { question, wish: { ...kept, byteRange }, prepared: { pdf, byteRange, digestToSign } };
}

function digestOf(pdf: Uint8Array, [from, length, from2, length2]: Prepared['byteRange']): Uint8Array {
  const hash = createHash('sha256');
  hash.update(pdf.subarray(from, from + length)).update(pdf.subarray(from2, from2 + length2));
  return hash.digest();
}
