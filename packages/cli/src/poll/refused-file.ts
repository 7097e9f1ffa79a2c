import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RefusedLine } from '@tenfold/kernel/poll';
import type { Given, Refused } from '../commands/command.ts';
import { writing } from '../seal/write-file.ts';

/** A file of refused lines as it grows: there may be millions, so they are not kept in memory. */
export interface RefusedFile {
  readonly add: (line: RefusedLine) => void;
  /** Puts the file in its place once all is counted. */
  readonly keep: () => Promise<Refused | null>;
  readonly drop: () => void;
}

const atOnce = 10_000;

/** The file that `--refused` names, as CSV; nothing is written where none is named. */
export function refusedFile({ arguments: { options }, cwd }: Given): RefusedFile {
  const typed = options.get('refused');
  if (typed === undefined) return { add: () => undefined, keep: async () => null, drop: () => undefined };
  const path = resolve(cwd, typed);
  const fresh = `${path}.${process.pid}.new`;
  let waiting = ['file,line,reason,member,resolution\r\n'];
  let isBegun = false;
  const flush = (): void => {
    if (isBegun) appendFileSync(fresh, waiting.join(''));
    else writeFileSync(fresh, waiting.join(''));
    isBegun = true;
    waiting = [];
  };
  return {
    add(line) {
      waiting.push(csvLine(line));
      if (waiting.length >= atOnce) flush();
    },
    keep: () =>
      writing(typed, async () => {
        flush();
        renameSync(fresh, path);
      }),
    drop: () => rmSync(fresh, { force: true }),
  };
}

function csvLine({ source, line, cause, member, resolution }: RefusedLine): string {
  return `${[`${source + 1}`, `${line}`, cause, quotedCell(member ?? ''), quotedCell(resolution ?? '')].join(',')}\r\n`;
}

/** What a spreadsheet would take for a formula is set in quotes with a mark before it. */
function quotedCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}
