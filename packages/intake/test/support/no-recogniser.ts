import type { Recogniser } from '../../src/ocr/recogniser.ts';

/** A recogniser that finds nothing and notes what it was given. */
export class NoRecogniser implements Recogniser {
  readonly seen: Uint8Array[] = [];

  async recognise(picture: Uint8Array): ReturnType<Recogniser['recognise']> {
    this.seen.push(picture);
    return Promise.resolve({ width: 100, height: 100, lines: [] });
  }

  async close(): Promise<void> {
    return Promise.resolve();
  }
}
