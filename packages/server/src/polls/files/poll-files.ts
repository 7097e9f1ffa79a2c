import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotTaken, Received, Room } from './received.ts';
import { receive } from './received.ts';
import { folderNameOf } from './folder-of-issuer.ts';

const DAY = 86_400_000;

/** Files that no count was made of go after so many milliseconds, and what is left of one that broke off. */
export const KEPT_FOR: number = 7 * DAY;

/** Files of a poll where they lie: a folder for each issuer, a file for each hash. */
export class PollFiles {
  readonly #folder: string;
  readonly #room: Room;

  constructor(folder: string, room: Room) {
    this.#folder = folder;
    this.#room = room;
  }

  /** Takes a file in as it comes. One that is not taken, or breaks off, leaves nothing behind. */
  async receive(issuer: string, body: AsyncIterable<Uint8Array>): Promise<Received | NotTaken> {
    const folder = this.#folderOf(issuer);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, `${randomUUID()}${UNFINISHED}`);
    try {
      const received = await receive(body, { path, folder, room: this.#room });
      if (!('notTaken' in received)) await putInPlace(path, join(folder, received.sha256), folder);
      return received;
    } finally {
      rmSync(path, { force: true });
    }
  }

  /** Where the bytes of that hash lie; `null` where they do not. A file that was asked for is not swept soon. */
  find(issuer: string, sha256: string): string | null {
    const path = join(this.#folderOf(issuer), sha256);
    if (!existsSync(path)) return null;
    const now = new Date();
    utimesSync(path, now, now);
    return path;
  }

  /** Takes away files that nobody has asked for in a long time and that no count was made of. Gives how many went. */
  sweep(issuer: string, { counted, now }: { readonly counted: ReadonlySet<string>; readonly now: number }): number {
    const folder = this.#folderOf(issuer);
    if (!existsSync(folder)) return 0;
    const old = readdirSync(folder).filter((name) => !counted.has(name) && isOld(join(folder, name), now));
    for (const name of old) rmSync(join(folder, name), { force: true });
    return old.length;
  }

  #folderOf(issuer: string): string {
    return join(this.#folder, folderNameOf(issuer));
  }
}

const UNFINISHED = '.part';

/** The same bytes may be there already; then these are they. A name is on the disk once its folder is. */
async function putInPlace(path: string, place: string, folder: string): Promise<void> {
  await rename(path, place);
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

function isOld(path: string, now: number): boolean {
  return statSync(path).mtimeMs < now - KEPT_FOR;
}
