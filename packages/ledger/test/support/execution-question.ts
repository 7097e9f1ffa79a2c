import type { AnswerGiven, QuestionGiven } from '../../src/execution/question.ts';

const document = 'a'.repeat(64);

/** What a beneficiary is asked to sign, as the server asks it: its parts are text and bytes to the ledger, nothing more. */
export const executionQuestion: QuestionGiven = {
  undertaking: 'ann-2024',
  role: 'beneficiary',
  way: 'electronic-signature',
  document,
  question: { signer: 'Chan Wing Sze', digest: 'b'.repeat(64) },
  revision: Buffer.from('%PDF-1.7'),
  lasts: 60_000,
};

/** What came of it. */
export const executionAnswer: AnswerGiven = {
  undertaking: 'ann-2024',
  number: 1n,
  key: 'answer-1',
  by: 'ann',
  document: 'c'.repeat(64),
  evidence: ['d'.repeat(64)],
};
