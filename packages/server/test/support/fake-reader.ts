import type { PaperRead } from '@tenfold/intake';
import type { PaperReader } from '../../src/application/paper-readings.ts';

/** A reader of papers that reads when it is told to. */
export class FakeReader implements PaperReader {
  /** Files that wait to be read. */
  readonly waiting: ((read: PaperRead) => void)[] = [];
  #onProgress: ((progress: { readonly done: number; readonly of: number }) => void) | null = null;

  async read(
    _: Uint8Array,
    onProgress: (progress: { readonly done: number; readonly of: number }) => void,
  ): Promise<PaperRead> {
    this.#onProgress = onProgress;
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }

  /** Says that so many of the pages of the file in hand are read. */
  progress(done: number, of: number): void {
    this.#onProgress?.({ done, of });
  }

  async draw(bytes: Uint8Array, page: number): Promise<Uint8Array | null> {
    return Promise.resolve(page === 1 ? bytes.subarray(0, 4) : null);
  }
}
