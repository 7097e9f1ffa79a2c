import { fileURLToPath } from 'node:url';
import { runProgram, valueIn } from '@tenfold/intake';
import { MOST_BYTES } from '../apart/limits.ts';
import type { TakenApart } from '../apart/taken-apart.ts';
import { type Problem, problem } from '../problem.ts';

/** Most memory that a PDF may make its reader take, in megabytes. */
const MEMORY = 512;

/** Milliseconds that one PDF may take. */
const TIME = 30_000;

/**
 * Takes a PDF apart in a process of its own, which is ended when it takes too long or breaks: a file that was made to harm its
 * reader harms nothing else. `time` is in milliseconds; half a minute if left out.
 */
export async function takeApartInProcess(
  pdf: Uint8Array,
  { time = TIME }: { readonly time?: number } = {},
): Promise<TakenApart | Problem> {
  if (pdf.length > MOST_BYTES) {
    return problem('too-large', { found: { number: BigInt(pdf.length) }, most: { number: BigInt(MOST_BYTES) } });
  }
  const program = fileURLToPath(import.meta.resolve('@tenfold/signing/process'));
  let found: TakenApart | Problem | null = null;
  const { hasTakenTooLong } = await runProgram({ program, words: [], bytes: pdf, memory: MEMORY, time }, (line) => {
    found = (valueIn(line) as { readonly apart: TakenApart | Problem }).apart;
  });
  return found ?? problem(hasTakenTooLong ? 'took-too-long' : 'reader-broke');
}
