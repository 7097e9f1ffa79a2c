import { drawInProcess, readInProcess } from '@tenfold/intake';
import type { PaperReader } from '../application/paper-readings.ts';

/** Reads papers and draws their pages, each in a process of its own. */
export const paperReader: PaperReader = {
  read: (bytes, onProgress) => readInProcess(bytes, { onProgress }),
  draw: drawInProcess,
};
