import { open } from 'node:fs/promises';
import type { LineSource } from '../asked.ts';

/** Bytes of a source, put where somebody wants them. */
export interface ByteReader {
  /** Puts the next bytes into a place, and gives how many; 0 only at the end. */
  readonly read: (into: Uint8Array) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Reads a source; one that cannot put bytes where they are wanted has its chunks copied. `onRead` hears how many of its `size` were read. */
export async function readerOf(source: LineSource, onRead?: (bytes: number) => void): Promise<ByteReader> {
  return (await source.reader?.(onRead)) ?? readerOfChunks(source.open(onRead));
}

/** Reads chunks that come one after another. */
export function readerOfChunks(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const coming = chunks[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array(0);
  return {
    read: async (into) => {
      while (chunk.length === 0) {
        const next = await coming.next();
        if (next.done === true) return 0;
        chunk = next.value;
      }
      const taken = chunk.subarray(0, into.length);
      into.set(taken);
      chunk = chunk.subarray(taken.length);
      return taken.length;
    },
    close: async () => {
      await coming.return?.();
    },
  };
}

/** Reads a file as it lies there. */
export async function readerOfFile(path: string, onRead?: (bytes: number) => void): Promise<ByteReader> {
  const file = await open(path);
  return {
    read: async (into) => {
      const { bytesRead } = await file.read(into);
      onRead?.(bytesRead);
      return bytesRead;
    },
    close: () => file.close(),
  };
}
