import { type Answered, type ChangedFinding, changedFindings } from '@tenfold/documents';

/** What followed from entries that were recorded: how many the issuer has now, and which findings are answered differently. */
export interface Change {
  readonly issuer: string;
  readonly size: bigint;
  readonly on: string;
  readonly changed: readonly ChangedFinding[];
}

/** An issuer as it was found at one size of its ledger. */
export interface Seen {
  readonly size: bigint;
  readonly on: string;
  readonly findings: readonly Answered[];
}

/** Finds an issuer now; nothing where there is nothing to find yet. */
export type Look = (issuer: string) => Promise<Seen | null>;
type Listener = (change: Change) => void;

/**
 * Watches issuers that somebody listens to: after entries were recorded it looks again and tells what changed. Recorded many
 * at once, they are looked at once.
 */
export class Changes {
  readonly #look: Look;
  readonly #watched: Map<string, { last: Seen | null; readonly listeners: Set<Listener> }> = new Map();
  readonly #looking: Map<string, { again: boolean }> = new Map();

  /** `look` gives what is found of an issuer now; nothing where there is nothing to find yet. */
  constructor(look: Look) {
    this.#look = look;
  }

  /** How many listen, to all issuers together or to one. */
  listeners(issuer?: string): number {
    if (issuer !== undefined) return this.#watched.get(issuer)?.listeners.size ?? 0;
    return [...this.#watched.values()].reduce((sum, { listeners }) => sum + listeners.size, 0);
  }

  /** Tells a listener of every change from now on; gives what is found now, and how to stop. */
  async listen(issuer: string, listener: Listener): Promise<{ readonly seen: Seen | null; readonly stop: () => void }> {
    const watched = this.#watched.get(issuer) ?? { last: null, listeners: new Set() };
    this.#watched.set(issuer, watched);
    watched.listeners.add(listener);
    const stop = (): void => {
      watched.listeners.delete(listener);
      if (watched.listeners.size === 0) this.#watched.delete(issuer);
    };
    watched.last ??= await this.#look(issuer);
    return { seen: watched.last, stop };
  }

  /** Says that entries of an issuer were recorded. */
  async recorded(issuer: string): Promise<void> {
    if (!this.#watched.has(issuer)) return;
    const looking = this.#looking.get(issuer);
    if (looking !== undefined) {
      looking.again = true;
      return;
    }
    const turn = { again: true };
    this.#looking.set(issuer, turn);
    try {
      while (turn.again) {
        turn.again = false;
        await this.#tell(issuer);
      }
    } finally {
      this.#looking.delete(issuer);
    }
  }

  async #tell(issuer: string): Promise<void> {
    const now = await this.#look(issuer);
    const watched = this.#watched.get(issuer);
    if (watched === undefined || now === null) return;
    const before = watched.last;
    watched.last = now;
    if (before?.size === now.size) return;
    const changed = changedFindings(before?.findings ?? [], now.findings);
    for (const listener of watched.listeners) listener({ issuer, size: now.size, on: now.on, changed });
  }
}
