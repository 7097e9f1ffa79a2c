import type { Limits } from './limits.ts';
import type { Recogniser } from './ocr/recogniser.ts';

/** What reading a file needs beside its bytes. */
export interface ReadWith {
  readonly limits: Limits;
  readonly recogniser: Recogniser;
  /** Told after each page how many are read, and how many there are. */
  readonly onPage?: (done: number, of: number) => void;
}
