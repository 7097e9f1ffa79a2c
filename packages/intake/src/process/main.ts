import type { Message } from '@tenfold/kernel';
import type { AnnouncementRead } from '../announcement/announcement-read.ts';
import { readAnnouncementFile } from '../announcement/read-announcement-file.ts';
import { usualLimits } from '../limits.ts';
import { TesseractRecogniser } from '../ocr/tesseract-recogniser.ts';
import type { PaperRead } from '../paper-file.ts';
import type { ReadWith } from '../read-with.ts';
import { Unreadable } from '../refuse.ts';
import { drawPage } from './draw-page.ts';
import { jobIn, type Said } from './job.ts';
import { lineOf } from './line.ts';
import { readPaperFile } from './read-paper-file.ts';

/**
 * Does one job with a file from the standard input, in a process of its own: what a file does to its reader, it does to nobody
 * else. What comes of it is written line by line to the standard output.
 */
async function main(): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  const bytes = Buffer.concat(chunks);
  const job = jobIn(process.argv.slice(2));
  if (job.what === 'draw') say({ drawn: await drawPage(bytes, job.page, usualLimits) });
  else if (job.what === 'announcement') say({ announcement: await announcementOrRefused(bytes) });
  else say({ read: await readOrRefuse(bytes) });
}

function say(said: Said): void {
  process.stdout.write(lineOf(said));
}

function readOrRefuse(bytes: Uint8Array): Promise<PaperRead> {
  return orRefused(async (means) => ({ kind: 'paper', paper: await readPaperFile(bytes, means) }));
}

function announcementOrRefused(bytes: Uint8Array): Promise<AnnouncementRead> {
  return orRefused(async (means) => ({ kind: 'announcement', file: await readAnnouncementFile(bytes, means) }));
}

async function orRefused<Read>(
  read: (means: ReadWith) => Promise<Read>,
): Promise<Read | { readonly kind: 'refused'; readonly reason: Message }> {
  const recogniser = new TesseractRecogniser();
  try {
    const onPage = (done: number, of: number): void => say({ progress: { done, of } });
    return await read({ limits: usualLimits, recogniser, onPage });
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'refused', reason: error.reason };
    throw error;
  } finally {
    await recogniser.close();
  }
}

await main();
