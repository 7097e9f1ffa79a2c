import { appendFileSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { RefusedLine } from '@tenfold/kernel/poll';

/** The refused lines of a count on the disk, a line of JSON for each: there may be millions, so they are not kept in memory. */
export interface RefusedFile {
  readonly add: (line: RefusedLine) => void;
  /** Puts the file in its place once all is counted. */
  readonly keep: () => void;
  readonly drop: () => void;
}

const AT_ONCE = 10_000;

/** A file of refused lines that grows beside its place until it is whole. */
export function refusedFile(place: string): RefusedFile {
  const fresh = `${place}.new`;
  let waiting: string[] = [];
  writeFileSync(fresh, '', { mode: 0o600 });
  const flush = (): void => {
    appendFileSync(fresh, waiting.join(''));
    waiting = [];
  };
  return {
    add(line) {
      waiting.push(refusedText(line));
      if (waiting.length >= AT_ONCE) flush();
    },
    keep() {
      flush();
      const file = openSync(fresh, 'r');
      fsyncSync(file);
      closeSync(file);
      renameSync(fresh, place);
    },
    drop: () => rmSync(fresh, { force: true }),
  };
}

/** A refused line as a line of text. No text in it has an end of a line of its own. */
function refusedText({ source, line, cause, member, resolution }: RefusedLine): string {
  return `${JSON.stringify([source, line, cause, member, resolution])}\n`;
}

/** The refused line that a line of the file holds. */
export function refusedIn(text: string): RefusedLine {
  const [source, line, cause, member, resolution] = JSON.parse(text);
  return { source, line, cause, member, resolution };
}
