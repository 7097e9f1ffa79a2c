import type { Pool } from 'pg';
import { isRefused } from '../refused.ts';
import type { Surroundings } from '../surroundings.ts';
import { inIssuer } from '../transaction.ts';
import { type AppendAnswer, appendTogether } from './append-together.ts';
import { AppendQueue } from './append-queue.ts';
import type { AppendRequest } from './request.ts';
import type { Tail } from './tail.ts';

/** No more requests than this are taken in one transaction: what comes behind should not wait for ever. */
const MOST_TOGETHER = 256;

/** The tails of so many issuers are held ready; of others they are read when their turn comes. */
const MOST_TAILS = 500;

/** Appends entries: of one issuer one after another, gathered into few transactions; of different issuers side by side. */
export class Appender {
  readonly #pool: Pool;
  readonly #around: Surroundings;
  readonly #queues: Map<string, AppendQueue<AppendRequest, AppendAnswer>> = new Map();
  readonly #tails: Map<string, Tail> = new Map();
  readonly #listeners: Set<(issuer: string) => void> = new Set();

  constructor(pool: Pool, around: Surroundings) {
    this.#pool = pool;
    this.#around = around;
  }

  /** Answers once the entries are safely written, or refused. */
  async append(issuer: string, request: AppendRequest): Promise<AppendAnswer> {
    const queue = this.#queueOf(issuer);
    try {
      return await queue.ask(request);
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
    const tail = this.#tails.get(issuer) ?? null;
    // What it takes in is not certain before it is written.
    this.#tails.delete(issuer);
    const together = await inIssuer(this.#pool, { issuer, purpose: 'append' }, (client) =>
      appendTogether(client, issuer, { requests, tail, now: this.#around.now() }),
    );
    this.#keepTail(issuer, together.tail);
    if (together.answers.some((answer) => !isRefused(answer))) for (const listener of this.#listeners) listener(issuer);
    return together.answers;
  }

  #keepTail(issuer: string, tail: Tail | null): void {
    if (tail === null) return;
    this.#tails.set(issuer, tail);
    const [oldest] = this.#tails.keys();
    if (this.#tails.size > MOST_TAILS && oldest !== undefined) this.#tails.delete(oldest);
  }
}
