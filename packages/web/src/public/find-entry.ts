import { isJsonObject, type JsonObject, readJson, type VerificationResult } from '@tenfold/seal';
import { Stopped } from './stopped.ts';
import { type Ask, textOf } from './take.ts';

/** Of a longer record it is not looked for which entry is another. */
const MOST_PROOFS = 200;

/** Judges a proof by its text. */
export type JudgeProof = (proof: string) => Promise<VerificationResult>;

/** The first entry of a record that is not as it was sealed, with what its proof says; `null` where none is found. */
export async function findEntry(
  entries: readonly JsonObject[],
  size: number,
  { ask, judge }: { readonly ask: Ask; readonly judge: JudgeProof },
): Promise<{ readonly entry: string; readonly result: VerificationResult } | null> {
  for (const entry of entries.slice(0, Math.min(size - 1, MOST_PROOFS))) {
    const id = textOf(entry['id']);
    const text = await ask(`/entries/${encodeURIComponent(id)}/proof?size=${size}`).catch(nothingMore);
    // That the record is another is known; without this proof it is not known where.
    if (text === null) return null;
    const proof = readJson(text);
    if ('problem' in proof || !isJsonObject(proof.value)) continue;
    // The proof is of the entry as the log has it; it is asked to prove the one that the record has.
    const result = await judge(JSON.stringify({ ...proof.value, entry }));
    if (!result.ok) return { entry: id, result };
  }
  return null;
}

function nothingMore(error: unknown): null {
  if (error instanceof Stopped) return null;
  throw error;
}
