import { fileURLToPath } from 'node:url';
import { message } from '@tenfold/kernel';
import type { AnnouncementRead } from './announcement/announcement-read.ts';
import { usualLimits } from './limits.ts';
import type { PaperRead } from './paper-file.ts';
import { type Job, type Progress, type Said, saidIn, wordsOf } from './process/job.ts';
import { runProgram } from './process/run-program.ts';

/** Most memory that a file may make its reader take, in megabytes. */
const MEMORY = 1024;

/** How the reading of a file is watched and bounded. */
export interface Reading {
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds after which it is given up; ten minutes if left out. */
  readonly time?: number;
}

/**
 * Reads a file in a process of its own, which is ended when it takes too long or breaks: a file that was made to harm its
 * reader harms nothing else. `bytes` is not changed.
 */
export async function readInProcess(bytes: Uint8Array, reading: Reading = {}): Promise<PaperRead> {
  if (bytes.length > usualLimits.bytes) return refused('too-large', { found: bytes.length, most: usualLimits.bytes });
  const { last, hasTakenTooLong } = await inProcess(bytes, { what: 'read' }, reading);
  if (last !== null && 'read' in last) return last.read;
  return refused(hasTakenTooLong ? 'took-too-long' : 'reader-broke');
}

/** Reads a file as an announcement of poll results, in a process of its own as a paper is read. `bytes` is not changed. */
export async function announcementInProcess(bytes: Uint8Array, reading: Reading = {}): Promise<AnnouncementRead> {
  if (bytes.length > usualLimits.bytes) return refused('too-large', { found: bytes.length, most: usualLimits.bytes });
  const { last, hasTakenTooLong } = await inProcess(bytes, { what: 'announcement' }, reading);
  if (last !== null && 'announcement' in last) return last.announcement;
  return refused(hasTakenTooLong ? 'took-too-long' : 'reader-broke');
}

/** A page of a file, counted from 1, as PNG; `null` where it has none to be seen. In a process of its own, as a reading is. */
export async function drawInProcess(bytes: Uint8Array, page: number): Promise<Uint8Array | null> {
  const { last } = await inProcess(bytes, { what: 'draw', page }, {});
  return last !== null && 'drawn' in last && last.drawn !== null ? Buffer.from(last.drawn, 'base64') : null;
}

interface Ended {
  /** What the process said last; `null` where it said nothing. */
  readonly last: Said | null;
  readonly hasTakenTooLong: boolean;
}

async function inProcess(bytes: Uint8Array, job: Job, { onProgress, time }: Reading): Promise<Ended> {
  const program = fileURLToPath(import.meta.resolve('@tenfold/intake/process'));
  const bounds = { memory: MEMORY, time: time ?? usualLimits.time };
  let last: Said | null = null;
  const { hasTakenTooLong } = await runProgram({ program, words: wordsOf(job), bytes, ...bounds }, (line) => {
    last = saidIn(line);
    if ('progress' in last) onProgress?.(last.progress);
  });
  return { last, hasTakenTooLong };
}

function refused(
  what: string,
  figures: Readonly<Record<string, number>> = {},
): Extract<PaperRead, { readonly kind: 'refused' }> {
  const numbers = Object.entries(figures).map(([name, figure]) => [name, { number: BigInt(figure) }]);
  return { kind: 'refused', reason: message(`intake.${what}`, Object.fromEntries(numbers)) };
}
