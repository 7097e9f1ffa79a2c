import { open } from 'node:fs/promises';
import type { DecodedRecord } from '@tenfold/kernel';
import { chunksOf } from './file-chunks.ts';
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

/**
 * Reads and checks the record in a file. Whatever is wrong with the file or the record is given as problems; it throws only
 * on a fault of ours. Nothing is written.
 */
export async function readRecordFile(path: string, options: ReadingOptions = {}): Promise<DecodedRecord> {
  try {
    await using file = await open(path, 'r');
    const stats = await file.stat();
    return await readAll(chunksOf(file), { ...options, total: stats.isFile() ? stats.size : null });
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
  chunks: AsyncIterable<Uint8Array>,
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
