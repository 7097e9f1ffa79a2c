import type { Pool, PoolClient } from 'pg';
import { refuseUnknown } from '../issuers.ts';
import type { StoredEntry } from '../read/entries.ts';
import type { Refused } from '../refused.ts';
import type { Surroundings } from '../surroundings.ts';
import { inIssuer, type Purpose } from '../transaction.ts';
import { keepClearance, type KeepAsked, type KeptAs, keptBefore } from './keep.ts';
import type { ClearanceGiven, KeptClearance, WholeClearance } from './kept-clearance.ts';
import { readClearance, readClearances, readLast, readRecordedSince } from './read.ts';

/** Clearances that were kept, and what was recorded since. Nothing of them is ever changed. */
export class Clearances {
  readonly #pool: Pool;
  readonly #around: Surroundings;

  constructor(pool: Pool, around: Surroundings) {
    this.#pool = pool;
    this.#around = around;
  }

  /** What the same request was answered when it came first; `null` where it is new. */
  async keptBefore(issuer: string, asked: KeepAsked): Promise<KeptAs | Refused | null> {
    return this.#in(issuer, 'read', (client) => keptBefore(client, issuer, asked));
  }

  /** Keeps a clearance under the next number of the issuer. The same request again gives the same number. */
  async keep(
    issuer: string,
    { asked, given }: { readonly asked: KeepAsked; readonly given: ClearanceGiven },
  ): Promise<KeptAs | Refused> {
    const now = this.#around.now();
    return this.#in(issuer, 'append', (client) => keepClearance(client, issuer, { asked, given, now }));
  }

  /** Kept clearances in the order of their numbers, those after a number only. */
  async all(
    issuer: string,
    page: { readonly after: bigint; readonly limit: number },
  ): Promise<readonly KeptClearance[] | Refused> {
    return this.#in(issuer, 'read', (client) => readClearances(client, issuer, page));
  }

  /** The number of the latest; 0 while there is none. */
  async last(issuer: string): Promise<bigint | Refused> {
    return this.#in(issuer, 'read', (client) => readLast(client, issuer));
  }

  /** The clearance of that number as it was given; `null` where there is none. */
  async one(issuer: string, number: bigint): Promise<WholeClearance | Refused | null> {
    return this.#in(issuer, 'read', async (client) => (await readClearance(client, issuer, number)) ?? null);
  }

  /** Entries of some kinds that are in force and were recorded after a number. */
  async recordedSince(
    issuer: string,
    asked: { readonly after: bigint; readonly kinds: readonly string[]; readonly limit: number },
  ): Promise<readonly StoredEntry[] | Refused> {
    return this.#in(issuer, 'read', (client) => readRecordedSince(client, issuer, asked));
  }

  async #in<T>(issuer: string, purpose: Purpose, work: (client: PoolClient) => Promise<T>): Promise<T | Refused> {
    return inIssuer(
      this.#pool,
      { issuer, purpose },
      async (client) => (await refuseUnknown(client, issuer)) ?? work(client),
    );
  }
}
