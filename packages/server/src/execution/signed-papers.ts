import type { Execution, Problem, Role, TakenApart, TimeStampAuthority } from '@tenfold/signing';

/** What signatures in files need of the world. */
export interface SigningMeans {
  /** Takes a PDF apart, in a process of its own: whoever sent it may mean ill. */
  takeApart(pdf: Uint8Array): Promise<TakenApart | Problem>;
  /** Who vouches for the time of a signature; `null` where nobody is asked. */
  readonly timeStamp: TimeStampAuthority | null;
  /** The roots to which certificates have to lead, in DER; none where trust is not asked about. */
  trusted(): Promise<readonly Uint8Array[]>;
}

/** What a paper is held against when its signatures are judged. */
export interface PaperAsked {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** The paper before the first signature in it, by the SHA-256 of its bytes; `null` where that is not known. */
  readonly document: string | null;
  /** Who has signed in another way. */
  readonly signedOtherwise: readonly Role[];
}

/** So many papers are remembered, the latest. */
const MOST = 64;

/** Papers with their signatures, taken apart once each and one after the other; a file that is named by its hash is never another. */
export class SignedPapers {
  readonly means: SigningMeans;
  readonly #apart: Map<string, Promise<TakenApart | Problem>> = new Map();
  #last: Promise<unknown> = Promise.resolve();

  constructor(means: SigningMeans) {
    this.means = means;
  }

  /** What the signatures of a paper are worth; or why it cannot be taken apart. */
  async judged({ sha256, bytes, document, signedOtherwise }: PaperAsked): Promise<Execution | Problem> {
    const apart = await this.#takenApart(sha256, bytes);
    if ('problem' in apart) return apart;
    const { judgeExecution } = await import('@tenfold/signing');
    const trusted = await this.means.trusted();
    const roots = trusted.length === 0 ? {} : { trusted };
    return judgeExecution(apart, { signedOtherwise, ...roots, ...(document === null ? {} : { document }) });
  }

  async #takenApart(sha256: string, bytes: Uint8Array): Promise<TakenApart | Problem> {
    const known = this.#apart.get(sha256);
    if (known !== undefined) return known;
    const apart = this.#last.then(() => this.means.takeApart(bytes));
    this.#last = apart.catch(() => this.#apart.delete(sha256));
    this.#apart.set(sha256, apart);
    const [oldest] = this.#apart.keys();
    if (this.#apart.size > MOST && oldest !== undefined) this.#apart.delete(oldest);
    return apart;
  }
}
