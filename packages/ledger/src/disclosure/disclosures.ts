import type { Pool, PoolClient } from 'pg';
import type { EntryJson } from '../append/request.ts';
import { refuseUnknown } from '../issuers.ts';
import type { Refused } from '../refused.ts';
import type { Surroundings } from '../surroundings.ts';
import { inIssuer, type Purpose } from '../transaction.ts';
import { erase, type EraseGiven, type Erasure, readErasures } from './erase.ts';
import { openEntries, type OpenedEntry } from './open-entries.ts';
import { readDisclosures, type StoredDisclosure } from './stored.ts';

/** What opens the sealed values of the ledger's entries. Whoever asks must have been let in: nothing here looks who it is. */
export class Disclosures {
  readonly #pool: Pool;
  readonly #around: Surroundings;

  constructor(pool: Pool, around: Surroundings) {
    this.#pool = pool;
    this.#around = around;
  }

  /** The entries with their sealed values opened as far as what opens them is there. */
  async open(issuer: string, entries: readonly EntryJson[]): Promise<readonly OpenedEntry[] | Refused> {
    return this.#in(issuer, 'read', (client) => openEntries(client, issuer, entries));
  }

  /** Everything that opens sealed values of the issuer, in the order of the commitments, those after one only. */
  async all(
    issuer: string,
    page: { readonly after: string; readonly limit: number },
  ): Promise<readonly StoredDisclosure[] | Refused> {
    return this.#in(issuer, 'read', (client) => readDisclosures(client, issuer, page));
  }

  /** Erases what opens sealed values of an entry, for good. Gives the paths; the log stays as it is. */
  async erase(issuer: string, given: EraseGiven): Promise<readonly string[] | Refused> {
    return this.#in(issuer, 'append', (client) => erase(client, issuer, { given, now: this.#around.now() }));
  }

  /** What was erased, by whom and why, those after a number only. */
  async erasures(
    issuer: string,
    page: { readonly after: bigint; readonly limit: number },
  ): Promise<readonly Erasure[] | Refused> {
    return this.#in(issuer, 'read', (client) => readErasures(client, issuer, page));
  }

  async #in<T>(issuer: string, purpose: Purpose, work: (client: PoolClient) => Promise<T>): Promise<T | Refused> {
    return inIssuer(
      this.#pool,
      { issuer, purpose },
      async (client) => (await refuseUnknown(client, issuer)) ?? work(client),
    );
  }
}
