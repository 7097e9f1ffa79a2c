import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { InstructionKind } from '@tenfold/kernel/poll';
import type { LineSource } from '../asked.ts';
import { problemIn, Uncountable } from '../problem.ts';
import { readerOfFile } from './byte-reader.ts';
import { kindOfLineFile } from './kind-of-file.ts';

/** Bytes that are read at once. */
const atOnce = 1 << 20;

/**
 * A file of lines: CSV, CSV packed by gzip, or Parquet, which its first bytes tell. Nothing is read before it is opened. How far
 * Parquet is read is not heard of, for its parts are not read in their order.
 */
export function fileSource(path: string, kind: InstructionKind | null = null): LineSource {
  const name = basename(path);
  return {
    name,
    kind,
    size: statSync(path).size,
    open: (onRead) => linesOf(path, name, onRead),
    reader: async (onRead) => (kindOfLineFile(path) === 'csv' ? readerOfFile(path, onRead) : null),
    bytesAsTheyLie: () => bytesOf(path, undefined),
  };
}

/** Lines that are at hand as text: from a form of a page, or a test. */
export function textSource(name: string, text: string, kind: InstructionKind | null = null): LineSource {
  const bytes = Buffer.from(text, 'utf8');
  return {
    name,
    kind,
    size: bytes.length,
    async *open(onRead) {
      onRead?.(bytes.length);
      yield bytes;
    },
  };
}

type OnRead = ((bytes: number) => void) | undefined;

async function* linesOf(path: string, name: string, onRead: OnRead): AsyncGenerator<Uint8Array> {
  switch (kindOfLineFile(path)) {
    case 'csv':
      yield* bytesOf(path, onRead);
      return;
    case 'gzip':
      yield* unpacked(path, name, onRead);
      return;
    case 'parquet': {
      // Only who has Parquet waits for its reader to be loaded.
      const { parquetLines } = await import('./parquet-source.ts');
      yield* parquetLines(path, name);
    }
  }
}

async function* bytesOf(path: string, onRead: OnRead): AsyncGenerator<Uint8Array> {
  const reader = await readerOfFile(path, onRead);
  try {
    // One room for the whole file: a million of them would have to be cleared away.
    const room = Buffer.allocUnsafeSlow(atOnce);
    for (let count = await reader.read(room); count > 0; count = await reader.read(room)) yield room.subarray(0, count);
  } finally {
    await reader.close();
  }
}

async function* unpacked(path: string, name: string, onRead: OnRead): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(path, { highWaterMark: atOnce });
  packed.on('data', (chunk) => onRead?.(chunk.length));
  const gunzip = createGunzip({ chunkSize: atOnce });
  packed.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of packed.pipe(gunzip)) yield chunk as Uint8Array;
  } catch (error) {
    if (isBroken(error)) throw new Uncountable([problemIn(name, 'broken-gzip')]);
    throw error;
  }
}

/** Whether what is wrong is wrong with the packed bytes, as zlib calls it. */
function isBroken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
