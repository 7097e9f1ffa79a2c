import { type Language, render } from '@tenfold/documents';
import type { RunningTallies } from '@tenfold/count';
import type { Problem } from '@tenfold/kernel';
import type { ClassTally } from '@tenfold/kernel/poll';
import type { PollCount, PollFile } from '@tenfold/ledger';
import type { z } from 'zod';
import type { countShape, fileShape, summaryShape } from '../routes/polls/count-shapes.ts';
import { hasEnded, stateOf } from './count-state.ts';
import type { SeenCount } from './find-count.ts';
import { problemsOf, resultOf } from './kept-content.ts';
import type { Live } from './live-counts.ts';

export const pollCountFormat = 'tenfold/poll-count/1';

type Summary = z.input<typeof summaryShape>;

/** What a list says of a count. */
export function summaryJson(count: PollCount, live: Live | null): Summary {
  const { number, askedBy, askedAt, last } = count;
  const state = stateOf(count, live);
  const ended = hasEnded(state) && last !== null && last.what !== 'resumed' ? last : null;
  return {
    number: `${number}`,
    state,
    askedBy,
    askedAt,
    endedAt: ended?.at ?? null,
    provisional: last?.what === 'counted' ? last.provisional : null,
  };
}

/** A count as it stands: what was asked, how far it has come, and whether there is a result. */
export function countJson(issuer: string, { count, live }: SeenCount, language: Language): z.input<typeof countShape> {
  const { meeting, knownAt, size, root, instructions, register } = count;
  const summary = summaryJson(count, live);
  const isUnderWay = !hasEnded(summary.state);
  const result = resultOf(count);
  return {
    format: pollCountFormat,
    issuer,
    meeting,
    ...summary,
    knownAt,
    log: { size: `${size}`, root },
    files: { instructions: instructions.map(fileJson), register: register === null ? null : register.map(fileJson) },
    progress: isUnderWay ? progressJson(live) : null,
    running: isUnderWay && live?.running ? runningJson(live.running) : null,
    seal: result?.seal ?? null,
    problems: problemsOf(count).map((problem) => problemJson(problem, language)),
    result: result !== null,
  };
}

/** A file that came in. */
export function fileJson({ sha256, name, bytes, kind }: PollFile): z.input<typeof fileShape> {
  return { file: sha256, name, bytes: `${bytes}`, kind };
}

function progressJson(live: Live | null): z.input<typeof countShape>['progress'] {
  if (live === null || live.progress === null) return null;
  const { bytes, of, lines, rate, left } = live.progress;
  return { bytes: `${bytes}`, of: of === null ? null : `${of}`, lines, rate, left };
}

function runningJson({ lines, tallies, refusedPerCause }: RunningTallies): z.input<typeof countShape>['running'] {
  return {
    lines,
    refusedPerReason: Object.fromEntries(Object.entries(refusedPerCause).filter(([, count]) => count > 0)),
    resolutions: tallies.map(({ resolution, perClass }) => ({ number: resolution, perClass: summed(perClass) })),
  };
}

type ClassRunning = NonNullable<z.input<typeof countShape>['running']>['resolutions'][number]['perClass'];

/** Members that are given apart stand with all others here. */
function summed(rows: readonly ClassTally[]): ClassRunning {
  const classes = [...new Set(rows.map(({ shareClass }) => shareClass))];
  return classes.map((shareClass) => {
    const own = rows.filter((row) => row.shareClass === shareClass);
    const sum = (side: 'for' | 'against' | 'abstain'): string => `${own.reduce((all, row) => all + row[side], 0n)}`;
    return { class: shareClass, sharesFor: sum('for'), sharesAgainst: sum('against'), sharesAbstain: sum('abstain') };
  });
}

/** The place of a problem is the file in which it stands, or the part of the meeting. */
function problemJson({ field, message }: Problem, language: Language): z.input<typeof countShape>['problems'][number] {
  return {
    place: field === '' ? null : field,
    key: message.key,
    text: render(message, { language, names: () => null }),
  };
}
