import { fstatSync, writeSync } from 'node:fs';
import type { Sink } from './surroundings.ts';

/** What is typed or piped in. The stream is opened by whoever reads from it: to open it costs more than most commands do. */
export const typed: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
};

/** Whether a person looks at standard output (1) or standard error (2). A file or a pipe is told apart without its stream. */
export function isShownTo(descriptor: 1 | 2): boolean {
  return fstatSync(descriptor).isCharacterDevice() && streamOf(descriptor).isTTY === true;
}

/**
 * Standard output (1) or standard error (2), written to at once. Its stream is opened only for what a reader is not ready to
 * take yet, and all that follows goes the same way. Whoever reads us may stop reading, as `head` does: that is no fault, and
 * ends us.
 */
export function streamed(descriptor: 1 | 2): Sink {
  let stream: NodeJS.WriteStream | null = null;
  return {
    write(text) {
      if (stream === null) {
        const left = writeNow(descriptor, Buffer.from(text));
        if (left.length === 0) return;
        stream = streamOf(descriptor);
        stream.on('error', endOnClosed);
        stream.write(left);
      } else stream.write(text);
    },
  };
}

/** Writes as much as is taken at once, and gives what is left. */
function writeNow(descriptor: number, bytes: Buffer): Buffer {
  let left = bytes;
  try {
    while (left.length > 0) left = left.subarray(writeSync(descriptor, left));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') endOnClosed(error as NodeJS.ErrnoException);
  }
  return left;
}

function streamOf(descriptor: 1 | 2): NodeJS.WriteStream {
  return descriptor === 1 ? process.stdout : process.stderr;
}

function endOnClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
