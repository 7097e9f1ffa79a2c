import type { Pool, PoolClient } from 'pg';
import { refuseUnknown } from '../issuers.ts';
import type { Refused } from '../refused.ts';
import type { Surroundings } from '../surroundings.ts';
import { inIssuer, type Purpose } from '../transaction.ts';
import { readAnswer, takeAnswer } from './answer.ts';
import { type AskedAs, askQuestion, readQuestion } from './ask.ts';
import type { Answered, AnswerGiven, Question, QuestionAsked, QuestionGiven } from './question.ts';
import { readProposedUnder, readWaiting, type WaitingEntry } from './waiting.ts';

/** The number of a question, with the undertaking whose it is. */
interface QuestionNumber {
  readonly undertaking: string;
  readonly number: bigint;
}

/** The signing of undertakings as far as it is under way: what somebody was asked to sign, and what came of it. */
export class Executions {
  readonly #pool: Pool;
  readonly #around: Surroundings;

  constructor(pool: Pool, around: Surroundings) {
    this.#pool = pool;
    this.#around = around;
  }

  /** Keeps what somebody is asked to sign, under the next number of the undertaking. The same request again is asked once. */
  async ask(issuer: string, asked: QuestionAsked, given: QuestionGiven): Promise<AskedAs | Refused> {
    const now = this.#around.now();
    return this.#in(issuer, 'append', (client) => askQuestion(client, issuer, { asked, given, now }));
  }

  /** The question of that number as it was asked; `null` where there is none. */
  async question(issuer: string, asked: QuestionNumber): Promise<Question | Refused | null> {
    return this.#in(issuer, 'read', async (client) => (await readQuestion(client, issuer, asked)) ?? null);
  }

  /** Takes the answer to a question, once. The same request again gives what was taken first. */
  async answer(issuer: string, given: AnswerGiven): Promise<Answered | Refused> {
    const now = this.#around.now();
    return this.#in(issuer, 'append', (client) => takeAnswer(client, issuer, { given, now }));
  }

  /** What was answered to a question; `null` while nothing was. */
  async answered(issuer: string, asked: QuestionNumber): Promise<Answered | Refused | null> {
    return this.#in(issuer, 'read', async (client) => (await readAnswer(client, issuer, asked)) ?? null);
  }

  /** Entries of some kinds that wait in proposals for a decision. */
  async waiting(issuer: string, kinds: readonly string[]): Promise<readonly WaitingEntry[] | Refused> {
    return this.#in(issuer, 'read', (client) => readWaiting(client, issuer, kinds));
  }

  /** The proposal that a request of that key has made; `null` where it has made none. */
  async proposedUnder(
    issuer: string,
    asked: { readonly by: string; readonly key: string },
  ): Promise<bigint | Refused | null> {
    return this.#in<bigint | null>(issuer, 'read', (client) => readProposedUnder(client, issuer, asked));
  }

  async #in<T>(issuer: string, purpose: Purpose, work: (client: PoolClient) => Promise<T>): Promise<T | Refused> {
    return inIssuer(
      this.#pool,
      { issuer, purpose },
      async (client) => (await refuseUnknown(client, issuer)) ?? work(client),
    );
  }
}
