import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginningOf } from './process-life.ts';
import { codeOf, refuse } from './refusal.ts';

/** A data folder held by this process. */
export interface OwnerLock {
  release(): void;
}

/** Which process holds a folder. */
interface Owner {
  readonly pid: number;
  readonly began: string | null;
}

let lockNumber = 0;

/**
 * Takes a data folder for this process. What a process that is gone has left is taken over; while the owner lives, throws an
 * `EngineRefusal` that names its process.
 *
 * Should two processes take over the same leavings within the same microseconds, PostgreSQL's own lock on its files still
 * lets only one of them start.
 */
export function takeFolder(folder: string): OwnerLock {
  const path = join(folder, 'owner.lock');
  lockNumber += 1;
  const own = `${path}.${process.pid}-${lockNumber}`;
  const content = JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) } satisfies Owner);
  writeFileSync(own, content, { mode: 0o600 });
  try {
    while (!links(own, path)) clearAway(path, { aside: `${own}-old`, folder });
  } finally {
    rmSync(own, { force: true });
  }
  return { release: () => rmSync(path, { force: true }) };
}

/** Puts a whole file in its place, or nothing: whether it is there now by us. */
function links(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes the lock of a dead owner away; another one that came between is put back. */
function clearAway(path: string, { aside, folder }: { readonly aside: string; readonly folder: string }): void {
  const seen = contentOf(path);
  if (seen === null) return;
  refuseLiving(seen, folder);
  if (!moves(path, aside)) return;
  if (contentOf(aside) !== seen) links(aside, path);
  rmSync(aside, { force: true });
}

function refuseLiving(content: string, folder: string): void {
  const owner = ownerIn(content);
  if (owner === null || beginningOf(owner.pid) !== owner.began) return;
  throw refuse('folder-in-use', { folder, pid: String(owner.pid) });
}

/** Who wrote a lock; `null` for what is none of ours, as a file that a full disk left empty. */
function ownerIn(content: string): Owner | null {
  try {
    const { pid, began } = JSON.parse(content) as Partial<Owner>;
    return typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 ? { pid, began: began ?? null } : null;
  } catch {
    return null;
  }
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function moves(path: string, aside: string): boolean {
  try {
    renameSync(path, aside);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
