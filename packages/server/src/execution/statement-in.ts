import type { Question } from '@tenfold/ledger';

/** The statement that a passkey was asked to sign, as the text that is hashed. */
export function statementIn({ question }: Question): string {
  const { statement } = question;
  if (typeof statement !== 'string') throw new Error('fault: a question about an assent without a statement');
  return statement;
}
