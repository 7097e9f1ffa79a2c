import { readFileSync, statSync } from 'node:fs';
import type { DecodedRecord } from '@tenfold/kernel';
import { systemProblem, wholeFileProblem } from './file-problem.ts';
import { RecordReading } from './record-reading.ts';

/** How far the reading has come. `total` is `null` where the length is not known, as of a pipe. */
export interface ReadingProgress {
  readonly bytes: number;
  readonly total: number | null;
  readonly entries: number;
}

export interface ReadingOptions {
  /** Told after each chunk how far the reading has come. */
  readonly progress?: (progress: ReadingProgress) => void;
}

/** A file of so many bytes is read before it pays to do anything beside. */
const AT_ONCE = 1 << 18;

/**
 * Reads and checks the record in a file. Whatever is wrong with the file or the record is given as problems; it throws only
 * on a fault of ours. Nothing is written.
 */
export async function readRecordFile(path: string, options: ReadingOptions = {}): Promise<DecodedRecord> {
  try {
    const stats = statSync(path);
    const total = stats.isFile() ? stats.size : null;
    if (total !== null && total <= AT_ONCE) return await readAll([readFileSync(path)], { ...options, total });
    const { chunksOf } = await import('./file-chunks.ts');
    return await readAll(chunksOf(path), { ...options, total });
  } catch (error) {
    return wholeFileProblem(systemProblem(error, path));
  }
}

/** The same for chunks that come from elsewhere, as from standard input. */
export async function readRecordChunks(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadingOptions = {},
): Promise<DecodedRecord> {
  try {
    return await readAll(chunks, { ...options, total: null });
  } catch (error) {
    return wholeFileProblem(systemProblem(error, '-'));
  }
}

async function readAll(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { progress, total }: ReadingOptions & { readonly total: number | null },
): Promise<DecodedRecord> {
  const reading = new RecordReading();
  for await (const chunk of chunks) {
    const isGoingOn = reading.take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    progress?.({ bytes: reading.bytes, total, entries: reading.entries });
    if (!isGoingOn) break;
  }
  return reading.finish();
}
