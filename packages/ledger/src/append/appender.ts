import type { Pool } from 'pg';
import { isInDoubt, requestInDoubt } from '../engine/doubt.ts';
import { isRefused } from '../refused.ts';
import type { Surroundings } from '../surroundings.ts';
import { inIssuer } from '../transaction.ts';
import { appendBehind } from './append-behind.ts';
import { AppendQueue } from './append-queue.ts';
import { appendTogether } from './append-together.ts';
import { untilCertain, USUAL_PATIENCE } from './doubt.ts';
import { Ends } from './ends.ts';
import type { AppendAnswer, AppendRequest } from './request.ts';

/** No more requests than this are taken in one transaction: what comes behind should not wait for ever. */
const MOST_TOGETHER = 256;

/** Appends entries: of one issuer one after another, gathered into few transactions; of different issuers side by side. */
export class Appender {
  readonly #pool: Pool;
  readonly #around: Surroundings;
  readonly #queues: Map<string, AppendQueue<AppendRequest, AppendAnswer>> = new Map();
  readonly #ends = new Ends();
  readonly #listeners: Set<(issuer: string) => void> = new Set();

  constructor(pool: Pool, around: Surroundings) {
    this.#pool = pool;
    this.#around = around;
  }

  /**
   * Answers once the entries are safely written, or refused. Throws an `EngineRefusal` for what the database does not let us
   * do; where it could not be found out in time whether they are written, one that names the key with which to ask again.
   */
  async append(issuer: string, request: AppendRequest): Promise<AppendAnswer> {
    const queue = this.#queueOf(issuer);
    try {
      return await queue.ask(request);
    } catch (error) {
      throw isInDoubt(error) ? requestInDoubt(request.key, error) : error;
    } finally {
      if (queue.isIdle) this.#queues.delete(issuer);
    }
  }

  onAppended(listener: (issuer: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #queueOf(issuer: string): AppendQueue<AppendRequest, AppendAnswer> {
    const found = this.#queues.get(issuer);
    if (found !== undefined) return found;
    const queue = new AppendQueue<AppendRequest, AppendAnswer>(MOST_TOGETHER, (asked) => this.#work(issuer, asked));
    this.#queues.set(issuer, queue);
    return queue;
  }

  async #work(issuer: string, requests: readonly AppendRequest[]): Promise<readonly AppendAnswer[]> {
    const answers = await this.#certainly(issuer, requests);
    if (answers.some((answer) => !isRefused(answer))) for (const listener of this.#listeners) listener(issuer);
    return answers;
  }

  /** A connection may break when all is written and nothing answered; then it is asked again here, by the same keys. */
  async #certainly(issuer: string, requests: readonly AppendRequest[]): Promise<readonly AppendAnswer[]> {
    try {
      return await this.#quickly(issuer, requests);
    } catch (doubt) {
      if (!isInDoubt(doubt)) throw doubt;
      const patience = this.#around.patience ?? USUAL_PATIENCE;
      return untilCertain((longest) => this.#thoroughly(issuer, requests, longest), { doubt, patience });
    }
  }

  /**
   * In one statement what the end of the record that is remembered can judge, if that is the first of what is asked: the rest
   * comes again. Else all of it in a transaction.
   */
  async #quickly(issuer: string, requests: readonly AppendRequest[]): Promise<readonly AppendAnswer[]> {
    const end = this.#ends.take(issuer);
    if (end === null) return this.#thoroughly(issuer, requests);
    const behind = await appendBehind(this.#pool, issuer, { requests, end, now: this.#around.now() });
    this.#ends.keep(issuer, behind?.end ?? end);
    return behind?.answers ?? this.#thoroughly(issuer, requests);
  }

  async #thoroughly(
    issuer: string,
    requests: readonly AppendRequest[],
    longest?: number,
  ): Promise<readonly AppendAnswer[]> {
    // What its tail takes in is not certain before it is written.
    const end = this.#ends.take(issuer);
    const together = await inIssuer(this.#pool, { issuer, purpose: 'append', longest }, (client) =>
      appendTogether(client, issuer, { requests, end, now: this.#around.now() }),
    );
    this.#ends.keep(issuer, together.end);
    return together.answers;
  }
}
