import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandOf, isAlive } from './process-life.ts';
import { codeOf } from './refusal.ts';

const PAUSE = 20;
const PATIENCE_WITH_STOP = 10_000;

/**
 * Ends a server that a killed product has left running on these files, and takes away the mark of one that is gone where
 * another program has got its number since: PostgreSQL would take that for itself and refuse to start.
 * To be called by the owner of the folder only.
 */
export async function endOrphan(data: string): Promise<void> {
  const mark = join(data, 'postmaster.pid');
  const pid = pidIn(mark);
  if (pid === null || !isAlive(pid)) return;
  const command = commandOf(pid);
  if (command === null) return;
  if (!command.includes(data)) return rmSync(mark, { force: true });
  await end(pid);
}

function pidIn(mark: string): number | null {
  try {
    const pid = Number(readFileSync(mark, 'utf8').split('\n')[0]);
    return Number.isSafeInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

/** Politely, then at once. */
async function end(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    signalTo(pid, signal);
    const until = performance.now() + PATIENCE_WITH_STOP;
    while (isAlive(pid) && performance.now() < until) await wait(PAUSE);
  }
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}
