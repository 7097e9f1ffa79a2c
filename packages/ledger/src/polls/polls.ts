import type { JsonObject } from '@tenfold/seal';
import type { Pool, PoolClient } from 'pg';
import { refuseUnknown } from '../issuers.ts';
import type { Refused } from '../refused.ts';
import type { Surroundings } from '../surroundings.ts';
import { inIssuer, type Purpose } from '../transaction.ts';
import { askCount, countedBefore, type CountedAs } from './ask-count.ts';
import { addCountStep } from './count-steps.ts';
import { addPollFile, readFilesCounted, readPollFiles } from './files.ts';
import type {
  CountAskedBy,
  CountGiven,
  CountNumber,
  CountStepGiven,
  PollCount,
  PollFile,
  WholeCount,
} from './poll-count.ts';
import { readAsked, readCount, readCounts, readSecret } from './read-counts.ts';

/** Polls that are counted: the files that came in, what was asked, and what came of it. Nothing of it is ever changed. */
export class Polls {
  readonly #pool: Pool;
  readonly #around: Surroundings;

  constructor(pool: Pool, around: Surroundings) {
    this.#pool = pool;
    this.#around = around;
  }

  /** Writes down that a file came in; the same bytes are written down once, and keep their first name. */
  async addFile(issuer: string, file: PollFile, by: string): Promise<PollFile | Refused> {
    const now = this.#around.now();
    return this.#in(issuer, 'append', (client) => addPollFile(client, issuer, { file, by, now }));
  }

  /** Those of the files that came in, by their hashes. */
  async files(issuer: string, hashes: readonly string[]): Promise<readonly PollFile[] | Refused> {
    return this.#in(issuer, 'read', (client) => readPollFiles(client, issuer, hashes));
  }

  /** The hashes of all files that some count was made of: these are kept. */
  async filesCounted(issuer: string): Promise<ReadonlySet<string> | Refused> {
    return this.#in(issuer, 'read', (client) => readFilesCounted(client, issuer));
  }

  /** What a request of that key was answered when it came first; `null` where it is new. */
  async countedBefore(issuer: string, asked: CountAskedBy): Promise<CountedAs | Refused | null> {
    return this.#in(issuer, 'read', (client) => countedBefore(client, issuer, asked));
  }

  /** Writes down a count under the next number of its meeting. The same request again gives the same number. */
  async ask(issuer: string, asked: CountAskedBy, given: CountGiven): Promise<CountedAs | Refused> {
    const now = this.#around.now();
    return this.#in(issuer, 'append', (client) => askCount(client, issuer, { asked, given, now }));
  }

  /** Writes down a further step of a count. One that was counted, or could not be, takes no more. */
  async addStep(
    issuer: string,
    count: CountNumber,
    given: CountStepGiven,
  ): Promise<{ readonly step: bigint } | Refused> {
    const now = this.#around.now();
    return this.#in(issuer, 'append', (client) => addCountStep(client, issuer, { count, given, now }));
  }

  /** The counts of a meeting, or of all meetings of the issuer where none is named. */
  async counts(issuer: string, meeting: string | null): Promise<readonly PollCount[] | Refused> {
    return this.#in(issuer, 'read', (client) => readCounts(client, issuer, meeting));
  }

  /** The count of that number with what it came to; `null` where there is none. */
  async count(issuer: string, count: CountNumber): Promise<WholeCount | Refused | null> {
    return this.#in(issuer, 'read', async (client) => (await readCount(client, issuer, count)) ?? null);
  }

  /** What a count was asked for with, beside its files; `null` where there is none. */
  async asked(issuer: string, count: CountNumber): Promise<JsonObject | Refused | null> {
    return this.#in(issuer, 'read', async (client) => (await readAsked(client, issuer, count)) ?? null);
  }

  /** What the nonces of the receipts of a count are made from: for making receipts, and for no answer. */
  async secret(issuer: string, count: CountNumber): Promise<Uint8Array | Refused | null> {
    return this.#in(issuer, 'read', async (client) => (await readSecret(client, issuer, count)) ?? null);
  }

  async #in<T>(issuer: string, purpose: Purpose, work: (client: PoolClient) => Promise<T>): Promise<T | Refused> {
    return inIssuer(
      this.#pool,
      { issuer, purpose },
      async (client) => (await refuseUnknown(client, issuer)) ?? work(client),
    );
  }
}
