import type { Confidence } from '@tenfold/kernel';
import type { StandingWord } from './letter-stream.ts';

/** Words that were recognised with less than this are as likely wrong as right. */
const DOUBTFUL = 70;
/** From here on words of a language were right on every page that was measured; names were not. */
const CERTAIN = 90;

/** How sure a quotation can be that covers these words, from the least sure of them. */
export function surenessOf(words: readonly StandingWord[]): {
  readonly confidence: number | null;
  readonly sureness: Confidence;
} {
  const confidence = words.reduce<number | null>((least, word) => smaller(least, word.confidence), null);
  return { confidence, sureness: confidence === null ? 'certain' : stepOf(confidence) };
}

/** Whether a word was recognised so that it is as likely wrong as right; letters of the file itself never are. */
export function isDoubtful(confidence: number | null): boolean {
  return confidence !== null && confidence < DOUBTFUL;
}

function stepOf(confidence: number): Confidence {
  if (confidence < DOUBTFUL) return 'doubtful';
  return confidence < CERTAIN ? 'likely' : 'certain';
}

function smaller(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

const order: readonly Confidence[] = ['doubtful', 'likely', 'certain'];

/** The less sure of two. */
export function lessSure(a: Confidence, b: Confidence): Confidence {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}
