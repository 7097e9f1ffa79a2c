import type { PaperRead, Progress } from '@tenfold/intake';
import { DrawnPages } from './drawn-pages.ts';

/** Reads files and draws their pages, each in a process of its own. */
export interface PaperReader {
  read(bytes: Uint8Array, onProgress: (progress: Progress) => void): Promise<PaperRead>;
  /** A page as PNG; `null` where the file has no such page to be seen. */
  draw(bytes: Uint8Array, page: number): Promise<Uint8Array | null>;
}

/** How far a file has come: it waits for others or is being read, or it is read. */
export type PaperState =
  | { readonly state: 'reading'; readonly progress: Progress | null }
  | { readonly state: 'read'; readonly read: PaperRead };

/** So many files are remembered, the latest. */
const MOST = 64;

/**
 * Files that are read, by the SHA-256 of their bytes: one after the other, for recognising letters takes all of a processor.
 * Whoever asks is told how far it has come and asks again.
 */
export class PaperReadings {
  readonly #reader: PaperReader;
  readonly #states: Map<string, PaperState> = new Map();
  readonly #drawn = new DrawnPages();
  #last: Promise<unknown> = Promise.resolve();

  constructor(reader: PaperReader) {
    this.#reader = reader;
  }

  /** What is known of a file; its reading is begun where nobody has asked for it before. */
  of(sha256: string, bytes: Uint8Array): PaperState {
    const known = this.#states.get(sha256);
    if (known !== undefined) return known;
    const waiting: PaperState = { state: 'reading', progress: null };
    this.#keep(sha256, waiting);
    this.#last = this.#last.then(() => this.#read(sha256, bytes));
    return waiting;
  }

  /** A page of a file as PNG; `null` where it has no such page to be seen. */
  async draw(sha256: string, bytes: Uint8Array, page: number): Promise<Uint8Array | null> {
    return this.#drawn.page(`${sha256}:${page}`, async () => this.#reader.draw(bytes, page));
  }

  async #read(sha256: string, bytes: Uint8Array): Promise<void> {
    try {
      const read = await this.#reader.read(bytes, (progress) => this.#keep(sha256, { state: 'reading', progress }));
      this.#keep(sha256, { state: 'read', read });
    } catch {
      // No process could be started: whoever asks again has it tried again.
      this.#states.delete(sha256);
    }
  }

  #keep(sha256: string, state: PaperState): void {
    this.#states.delete(sha256);
    this.#states.set(sha256, state);
    const [oldest] = this.#states.keys();
    if (this.#states.size > MOST && oldest !== undefined) this.#states.delete(oldest);
  }
}
