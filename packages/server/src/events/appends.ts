import type { Ledger } from '@tenfold/ledger';
import type { Every } from './event-stream.ts';

type Listener = (issuer: string) => void;

/** Tells of issuers whose entries somebody has added to. */
export interface Appended {
  /** Tells a listener of every such issuer from now on, maybe twice; gives how to stop. */
  onAppended(listener: Listener): () => void;
}

/** What appends are noticed by. */
export interface AppendsWish {
  readonly ledger: Pick<Ledger, 'onAppended' | 'sizes'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly every: Every;
  readonly onFault: (error: unknown) => void;
}

/** How often the sizes of all issuers are looked at, in milliseconds. */
const PAUSE = 2000;

/** Where looking takes long, because there are many issuers, it takes no more than one part in so many of the time. */
const REST = 50;

/**
 * What this process appends, at once, and what others append to the same ledger, seconds later. The sizes are asked for and
 * not told by the database: its own way of telling (`notify`) makes all commits wait for each other.
 */
export class Appends implements Appended {
  readonly #with: AppendsWish;
  readonly #listeners: Set<Listener> = new Set();
  readonly #stop: readonly (() => void)[];
  #sizes: ReadonlyMap<string, bigint> | null = null;
  #isLooking = false;
  #restUntil = 0;

  constructor(wish: AppendsWish) {
    this.#with = wish;
    const { ledger, every, now, onFault } = wish;
    this.#stop = [
      ledger.onAppended((issuer) => this.#tell(issuer)),
      every(PAUSE, () => {
        if (!this.#isLooking && now() >= this.#restUntil) void this.look().catch(onFault);
      }),
    ];
  }

  onAppended(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Looks at the sizes now, and tells of those that are others than before; the first time there is nothing to tell. */
  async look(): Promise<void> {
    const { ledger, now } = this.#with;
    this.#isLooking = true;
    try {
      const begin = now();
      const before = this.#sizes;
      const sizes = await ledger.sizes();
      this.#sizes = sizes;
      this.#restUntil = now() + (now() - begin) * REST;
      if (before === null) return;
      for (const [issuer, size] of sizes) if ((before.get(issuer) ?? 0n) !== size) this.#tell(issuer);
    } finally {
      this.#isLooking = false;
    }
  }

  /** Looks and tells no more. */
  close(): void {
    for (const stop of this.#stop) stop();
    this.#listeners.clear();
  }

  #tell(issuer: string): void {
    for (const listener of this.#listeners) listener(issuer);
  }
}
