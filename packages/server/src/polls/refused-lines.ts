import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { refusedCsvHeader, refusedCsvLine } from '@tenfold/count';
import type { RefusalCause, RefusedLine } from '@tenfold/kernel/poll';
import { refusedIn } from './process/refused-file.ts';

/** A page of refused lines, and where the next one begins; `null` where this is the last. */
export interface RefusedPage {
  readonly lines: readonly RefusedLine[];
  readonly next: bigint | null;
}

/** Which refused lines are asked for: behind which place of the file, how many, and of which reason. */
export interface RefusedAsked {
  readonly after: bigint;
  readonly limit: number;
  readonly reason: RefusalCause | undefined;
}

/** So much of the file is read for one page at most: where few lines are of the reason, a page may be short. */
const MOST_READ = 8 * 1024 * 1024;

const LINE_FEED = 0x0a;

/** A page of the refused lines in a file; nothing where `after` is no place at which a page may begin. */
export async function refusedPage(path: string, { after, limit, reason }: RefusedAsked): Promise<RefusedPage | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat({ bigint: true });
    if (after > size || !(await isLineStart(file, after))) return null;
    return await pageFrom(file, { after, limit, reason });
  } finally {
    await file.close();
  }
}

async function isLineStart(file: FileHandle, after: bigint): Promise<boolean> {
  if (after === 0n) return true;
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: Number(after) - 1 });
  return buffer[0] === LINE_FEED;
}

async function pageFrom(file: FileHandle, { after, limit, reason }: RefusedAsked): Promise<RefusedPage> {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MOST_READ), position: Number(after) });
  const text = buffer.subarray(0, bytesRead);
  const lines: RefusedLine[] = [];
  let at = 0;
  while (lines.length < limit) {
    const end = text.indexOf(LINE_FEED, at);
    if (end < 0) break;
    const line = refusedIn(text.toString('utf8', at, end));
    if (reason === undefined || line.cause === reason) lines.push(line);
    at = end + 1;
  }
  const isEnd = at === bytesRead && bytesRead < MOST_READ;
  return { lines, next: isEnd ? null : after + BigInt(at) };
}

/** All refused lines of a file as CSV, line by line. */
export function refusedCsv(path: string): Readable {
  return Readable.from(csvOf(path), { objectMode: false });
}

const AT_ONCE = 1 << 16;

async function* csvOf(path: string): AsyncGenerator<string> {
  let text = refusedCsvHeader;
  for await (const line of createInterface(createReadStream(path))) {
    text += refusedCsvLine(refusedIn(line));
    if (text.length < AT_ONCE) continue;
    yield text;
    text = '';
  }
  yield text;
}
