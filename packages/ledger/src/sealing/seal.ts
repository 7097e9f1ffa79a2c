import type { KeyHistoryText, ProofBundle } from '@tenfold/seal';
import type { Pool, PoolClient } from 'pg';
import { refuseUnknown } from '../issuers.ts';
import { isRefused, type Refused, refusedFor } from '../refused.ts';
import type { Surroundings } from '../surroundings.ts';
import { inIssuer } from '../transaction.ts';
import {
  addCosignatures,
  keepCheckpoint,
  logSize,
  readCheckpoints,
  readLatestCheckpoint,
  type StoredCheckpoint,
} from './checkpoints.ts';
import { type ConsistencyProof, proveConsistency } from './consistency.ts';
import type { LogKeys } from './key-folder.ts';
import { ensureLogKeys, historyOf, type KeyMaking, readLogKeys, rotateKey, signerAt } from './log-key-history.ts';
import { type ProofAsked, proveEntry } from './proof.ts';
import { type Published, publishLog } from './publish.ts';
import { checkIssuer, type SelfCheck } from './self-check.ts';

/** What a seal is made with. */
export interface SealWish {
  readonly keys: LogKeys;
  /** The name of the installation: `registry.example`. The log of an issuer is called `registry.example/issuer`. */
  readonly logName: string;
}

/** The seal on the ledger: checkpoints, proofs, keys, and the check of the whole against them. */
export class Seal {
  readonly #pool: Pool;
  readonly #around: Surroundings;
  readonly #wish: SealWish;

  /** `pool` is that of the ledger. */
  constructor(pool: Pool, around: Surroundings, wish: SealWish) {
    this.#pool = pool;
    this.#around = around;
    this.#wish = wish;
  }

  /** Signs the log as it stands now. Where nothing was added since, it is the checkpoint that there is. */
  async checkpoint(issuer: string): Promise<StoredCheckpoint | Refused> {
    return this.#holding(issuer, async (client) => {
      const history = historyOf(await ensureLogKeys(client, issuer, this.#making()));
      const size = await logSize(client, issuer);
      const signer = signerAt(history, size, this.#wish.keys);
      if (isRefused(signer)) return signer;
      return keepCheckpoint(client, issuer, { size, signer, now: this.#around.now() });
    });
  }

  /** The latest checkpoint; nothing while there is none. */
  async latest(issuer: string): Promise<StoredCheckpoint | undefined> {
    return this.#reading(issuer, (client) => readLatestCheckpoint(client, issuer));
  }

  /** Checkpoints in the order of their sizes, those after a size only. */
  async checkpoints(
    issuer: string,
    page: { readonly after: bigint; readonly limit: number },
  ): Promise<readonly StoredCheckpoint[]> {
    return this.#reading(issuer, (client) => readCheckpoints(client, issuer, page));
  }

  /** Keeps what a witness gave back: a note of one of our checkpoints with a cosignature more. */
  async cosigned(issuer: string, text: string): Promise<StoredCheckpoint | Refused> {
    return this.#holding(issuer, (client) => addCosignatures(client, issuer, { text, now: this.#around.now() }));
  }

  /** The keys of the log, oldest first; nothing before the first checkpoint. */
  async keys(issuer: string): Promise<KeyHistoryText | undefined> {
    return this.#reading(issuer, (client) => readLogKeys(client, issuer));
  }

  /** Hands the log over to a new key, by a statement that both sign. */
  async rotate(issuer: string): Promise<KeyHistoryText | Refused> {
    return this.#holding(issuer, (client) => rotateKey(client, issuer, this.#making()));
  }

  async prove(issuer: string, asked: ProofAsked): Promise<ProofBundle | Refused> {
    return this.#reading(
      issuer,
      async (client) => (await refuseUnknown(client, issuer)) ?? proveEntry(client, issuer, asked),
    );
  }

  /** The proof that nothing was rewritten between two sizes of the log. */
  async consistency(
    issuer: string,
    sizes: { readonly from: number; readonly to?: number | undefined },
  ): Promise<ConsistencyProof | Refused> {
    return this.#reading(
      issuer,
      async (client) => (await refuseUnknown(client, issuer)) ?? proveConsistency(client, issuer, sizes),
    );
  }

  /** Holds every row of the issuer against what was sealed. */
  async check(issuer: string): Promise<SelfCheck | Refused> {
    return this.#reading(
      issuer,
      async (client) => (await refuseUnknown(client, issuer)) ?? checkIssuer(client, issuer),
    );
  }

  /** Writes the log up to its latest checkpoint into a folder, as files that anyone can mirror. */
  async publish(issuer: string, folder: string): Promise<Published | Refused> {
    return this.#reading(issuer, async (client) => {
      const checkpoint = await readLatestCheckpoint(client, issuer);
      if (checkpoint === undefined)
        return (await refuseUnknown(client, issuer)) ?? refusedFor('conflict', 'ledger.no-checkpoint');
      return publishLog(client, issuer, { checkpoint, folder });
    });
  }

  #making(): KeyMaking {
    return { ...this.#wish, now: this.#around.now() };
  }

  async #holding<T>(issuer: string, work: (client: PoolClient) => Promise<T>): Promise<T | Refused> {
    return inIssuer(
      this.#pool,
      { issuer, purpose: 'append' },
      async (client) => (await refuseUnknown(client, issuer)) ?? work(client),
    );
  }

  async #reading<T>(issuer: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return inIssuer(this.#pool, { issuer, purpose: 'read' }, work);
  }
}
