import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../../src/engine/process-life.ts';

/** Waits until a process is gone. */
export async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await wait(5);
}

/** The command lines of all processes, by their numbers. */
export function commandLines(): ReadonlyMap<number, string> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(pids.map((pid) => [Number(pid), lineOf(pid)]));
}

/** The process beside a server that ends it when the product is gone. */
export function watcherOf(pid: number): number {
  const found = [...commandLines()].find(([, line]) => line.includes(`watcher ${pid} `));
  if (found === undefined) throw new Error(`nobody watches over process ${pid}`);
  return found[0];
}

function lineOf(pid: string): string {
  try {
    return `${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')} `;
  } catch {
    return '';
  }
}
