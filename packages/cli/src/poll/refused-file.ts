import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { refusedCsvHeader, refusedCsvLine } from '@tenfold/count';
import type { RefusedLine } from '@tenfold/kernel/poll';
import type { Given, Refused } from '../commands/command.ts';
import { writing } from '../seal/write-file.ts';

/** A file of refused lines as it grows: there may be millions, so they are not kept in memory. */
export interface RefusedFile {
  readonly add: (line: RefusedLine) => void;
  /** Puts the file in its place once all is counted. Throws where it has not as many lines as were refused. */
  readonly keep: (refused: number) => Promise<Refused | null>;
  readonly drop: () => void;
}

/** Lines that are written at once. */
const atOnce = 10_000;

/** The file that `--refused` names, as CSV; nothing is written where none is named. */
export function refusedFile({ arguments: { options }, cwd }: Given): RefusedFile {
  const typed = options.get('refused');
  if (typed === undefined) return { add: () => undefined, keep: async () => null, drop: () => undefined };
  const file = new GrowingFile(resolve(cwd, typed));
  return {
    add: (line) => file.add(refusedCsvLine(line)),
    keep: (refused) => writing(typed, async () => file.keep(refused)),
    drop: () => file.drop(),
  };
}

/** A file that grows beside its place until it is whole. */
class GrowingFile {
  private readonly path: string;
  private readonly fresh: string;
  private waiting: string[] = [];
  private lines = 0;
  private isBegun = false;
  /** What the system said when no more could be written: it is told at the end, for a count is not ended by it. */
  private failure: unknown;

  constructor(path: string) {
    this.path = path;
    this.fresh = `${path}.${process.pid}.new`;
  }

  add(line: string): void {
    this.waiting.push(line);
    this.lines += 1;
    if (this.waiting.length >= atOnce) this.flush();
  }

  keep(lines: number): void {
    this.flush();
    try {
      if (this.failure !== undefined) throw this.failure;
      if (this.lines !== lines) throw new Error(`${lines} lines were refused, and ${this.lines} were told`);
      renameSync(this.fresh, this.path);
    } catch (error) {
      this.drop();
      throw error;
    }
  }

  drop(): void {
    rmSync(this.fresh, { force: true });
  }

  private flush(): void {
    const text = this.waiting.join('');
    this.waiting = [];
    if (this.failure !== undefined) return;
    try {
      if (this.isBegun) appendFileSync(this.fresh, text);
      else writeFileSync(this.fresh, refusedCsvHeader + text);
      this.isBegun = true;
    } catch (error) {
      this.failure = error;
    }
  }
}
