import { type Language, render } from '@tenfold/documents/assessment';
import { message, ratio } from '@tenfold/kernel';
import type { ReadingOptions } from '../record/read-record-file.ts';
import type { Surroundings } from '../surroundings.ts';

/** A file that is read faster than this needs no progress. */
const QUIET_MILLISECONDS = 500;
const BETWEEN_MILLISECONDS = 100;

/** Where the progress of a long reading is told, and how it is taken off the screen again. */
export interface Progress extends ReadingOptions {
  end(): void;
}

/** Where the progress is told, and in which language. */
export interface Watched extends Pick<Surroundings, 'stderr' | 'isTerminal' | 'now'> {
  readonly language: Language;
}

/** Tells a person at a terminal how far a long reading has come: done, rate, time left. Others are told nothing. */
export function showProgress({ stderr, isTerminal, now, language }: Watched): Progress {
  if (!isTerminal.stderr) return { end: () => undefined };
  const began = now();
  let last = began;
  let isShown = false;
  return {
    progress({ bytes, total, entries }) {
      const time = now();
      if (time - began < QUIET_MILLISECONDS || time - last < BETWEEN_MILLISECONDS) return;
      last = time;
      isShown = true;
      stderr.write(`\r\u001b[K${progressText({ bytes, total, entries, elapsed: time - began }, language)}`);
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
}

interface Stand {
  readonly bytes: number;
  readonly total: number | null;
  readonly entries: number;
  readonly elapsed: number;
}

/** How far a reading has come, how fast it goes, and what is left of it where its length is known. */
export function progressText({ bytes, total, entries, elapsed }: Stand, language: Language): string {
  const rate = Math.round(bytes / Math.max(elapsed, 1) / 1000);
  const figures = { entries: { number: BigInt(entries) }, rate: { number: BigInt(rate) } };
  const wording = { language, names: () => null };
  if (total === null || total === 0) return render(message('cli.progress', figures), wording);
  const left = Math.ceil(((total - bytes) / Math.max(bytes, 1)) * (elapsed / 1000));
  const done = { ratio: ratio(BigInt(Math.min(bytes, total)), BigInt(total)) };
  const seconds = { number: BigInt(Math.max(left, 0)) };
  return render(message('cli.progress-of', { ...figures, done, left: seconds }), wording);
}
