import type { CountProgress } from '@tenfold/count';
import { render } from '@tenfold/documents/assessment';
import { message, ratio } from '@tenfold/kernel';
import type { Given } from '../commands/command.ts';

const betweenMilliseconds = 200;

/** Where the progress of a count is told, and how it is taken off the screen again. */
export interface Counting {
  readonly show: (progress: CountProgress) => void;
  readonly end: () => void;
}

/** Tells a person at a terminal how far a count has come; others are told nothing. */
export function showCounting({ stderr, isTerminal, now, language }: Given): Counting {
  if (!isTerminal.stderr) return { show: () => undefined, end: () => undefined };
  let last = now();
  let isShown = false;
  return {
    show(progress) {
      const time = now();
      if (time - last < betweenMilliseconds) return;
      last = time;
      isShown = true;
      stderr.write(`\r\u001b[K${render(countingText(progress), { language, names: () => null })}`);
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
}

function countingText({ bytes, of, lines, rate, left }: CountProgress): ReturnType<typeof message> {
  const figures = { lines: { number: BigInt(lines) }, rate: { number: BigInt(Math.round(rate)) } };
  if (of === null || of === 0 || left === null) return message('poll.counting', figures);
  const done = { ratio: ratio(BigInt(Math.min(bytes, of)), BigInt(of)) };
  return message('poll.counting-of', { ...figures, done, left: { number: BigInt(Math.ceil(left)) } });
}
