import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderNameOf } from './files/folder-of-issuer.ts';
import { KEPT_FOR } from './files/poll-files.ts';
import type { CountKey } from './live-counts.ts';

/** What a count keeps on the disk: where it is while it counts, and its refused lines for ever. */
export class CountPlaces {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The files that a count works with; the folder is made. */
  forCounting(key: CountKey): { readonly checkpoint: string; readonly refused: string } {
    const folder = this.#folderOf(key);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return { checkpoint: join(folder, CHECKPOINT), refused: join(folder, REFUSED) };
  }

  /** Where the refused lines of a count lie; `null` where they do not. */
  refused(key: CountKey): string | null {
    const path = join(this.#folderOf(key), REFUSED);
    return existsSync(path) ? path : null;
  }

  /** Takes away where counts of an issuer were that nobody has taken up again in a long time: they begin anew then. */
  sweep(issuer: string, now: number): void {
    const folder = join(this.#folder, folderNameOf(issuer));
    if (!existsSync(folder)) return;
    for (const meeting of readdirSync(folder))
      for (const count of readdirSync(join(folder, meeting))) sweepCount(join(folder, meeting, count), now);
  }

  #folderOf({ issuer, meeting, number }: CountKey): string {
    return join(this.#folder, folderNameOf(issuer), folderNameOf(meeting), `${number}`);
  }
}

const CHECKPOINT = 'checkpoint';
const REFUSED = 'refused.jsonl';

function sweepCount(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name !== REFUSED && statSync(path).mtimeMs < now - KEPT_FOR) rmSync(path, { force: true });
  }
}
