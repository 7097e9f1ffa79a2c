import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of a test's own, which is full of ballast but for a little. */
export interface SmallDisk {
  readonly folder: string;
  /** Makes room on it. */
  relieve(): void;
  /** Makes it read-only. */
  close(): void;
  /** Makes it writable again. */
  open(): void;
  remove(): void;
}

/** So large that a data folder and what comes in the first minutes fit. */
const SIZE = '160m';
const BALLAST = 64 * 2 ** 20;

/** Puts a disk in memory at `folder`; `null` where this account may not, as most may not, and root not in every container. */
export function smallDisk(folder: string): SmallDisk | null {
  mkdirSync(folder);
  if (!does('mount', '-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder)) return null;
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'ballast'), Buffer.alloc(BALLAST));
  return {
    folder,
    relieve: () => rmSync(join(folder, 'ballast')),
    close: () => must('mount', '-o', 'remount,ro', folder),
    open: () => must('mount', '-o', 'remount,rw', folder),
    remove: () => must('umount', folder),
  };
}

function does(program: string, ...words: readonly string[]): boolean {
  return spawnSync(program, words).status === 0;
}

function must(program: string, ...words: readonly string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
