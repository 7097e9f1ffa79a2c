import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Acknowledged } from './load.ts';

/** A request by its issuer and its key. */
export interface Asked {
  readonly issuer: string;
  readonly key: string;
}

interface Line {
  readonly pid?: number;
  readonly asked?: Asked;
  readonly acknowledged?: Acknowledged;
  readonly refused?: string;
}

/** A product under a writing load in a process of its own, and what it has told so far. */
export class Writing {
  readonly #child;
  readonly #closed: Promise<unknown>;
  readonly #waiting: { readonly isSo: () => boolean; resolve(): void }[] = [];
  #log = '';
  readonly asked: Asked[] = [];
  readonly acknowledged: Acknowledged[] = [];
  readonly refused: Set<string> = new Set();
  /** The process of the database. */
  databasePid = 0;

  /** `run` is a word that the keys of its requests begin with. */
  constructor(folder: string, run: string) {
    this.#child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), folder, run]);
    this.#closed = once(this.#child, 'close');
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#log += text));
    createInterface(this.#child.stdout).on('line', (line) => this.#take(line));
  }

  /** Waits until it has told so much; throws when it ends before. */
  async until(isSo: (writing: Writing) => boolean): Promise<void> {
    const told = new Promise<void>((resolve) => this.#waiting.push({ isSo: () => isSo(this), resolve }));
    await Promise.race([told, this.#closed.then(() => Promise.reject(new Error(`the writer ended: ${this.#log}`)))]);
  }

  /** Ends it without warning, and waits until all that it told is read. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#closed;
  }

  #take(line: string): void {
    const { pid, asked, acknowledged, refused } = JSON.parse(line) as Line;
    if (pid !== undefined) this.databasePid = pid;
    if (asked !== undefined) this.asked.push(asked);
    if (acknowledged !== undefined) this.acknowledged.push(acknowledged);
    if (refused !== undefined) this.refused.add(refused);
    for (const one of this.#waiting) if (one.isSo()) one.resolve();
  }
}
