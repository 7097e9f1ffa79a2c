import type { Doubtful } from '@tenfold/kernel';

/**
 * Something on a page that could not be read, and what may stand there: a sentence, a signature, or another part of the blocks
 * for signing.
 */
export interface Unread {
  readonly doubt: Doubtful;
  readonly may: 'sentence' | 'signature' | 'signing';
}

/** Whether a line asks for a signature: ink that nobody can read belongs there. */
export function asksToSign(line: string): boolean {
  return /\bsign(?:ed|ature|atures)\b|\bby\s*:|[簽签][署名字章]|[蓋盖]章/i.test(line);
}
