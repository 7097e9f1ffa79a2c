import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { plainText, valueOfText } from '../plain-json.ts';
import { CANCEL, type CountJob, type Ended, type Said } from './job.ts';

/** Runs a job and hears what is said; `null` where it ended without a last word, as one that was killed does. */
export type RunJob = (job: CountJob, hear: (said: Said) => void, signal: AbortSignal) => Promise<Ended | null>;

/** Most memory of objects, in megabytes; holdings and instructions lie beside it. */
const MEMORY = 2048;

/** A count that was called off keeps where it is, and may take so many milliseconds for it. */
const PATIENCE = 30_000;

/** A process that counts, and can be spoken to and heard. */
export type Counter = ChildProcessByStdio<Writable, Readable, null>;

/** Starts a process that counts. */
export function startCounter(): Counter {
  const program = fileURLToPath(import.meta.resolve('@tenfold/server/count-process'));
  return spawn(process.execPath, [`--max-old-space-size=${MEMORY}`, program], { stdio: ['pipe', 'pipe', 'ignore'] });
}

/** Runs each job in a process of its own. Throws where none can be started. */
export function inProcesses(start: () => Counter): RunJob {
  return async (job, hear, signal) => {
    const child = start();
    const ended = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    // It may end before it has heard everything.
    child.stdin.on('error', () => {});
    child.stdin.write(`${plainText(job)}\n`);
    const callOff = (): void => callOffOrKill(child);
    if (signal.aborted) callOff();
    signal.addEventListener('abort', callOff, { once: true });
    try {
      return await lastOf(createInterface(child.stdout), hear, ended);
    } finally {
      signal.removeEventListener('abort', callOff);
    }
  };
}

function callOffOrKill(child: Counter): void {
  child.stdin.write(`${CANCEL}\n`);
  const kill = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  kill.unref();
  child.once('close', () => clearTimeout(kill));
}

async function lastOf(
  lines: AsyncIterable<string>,
  hear: (said: Said) => void,
  ended: Promise<unknown>,
): Promise<Ended | null> {
  let last: Ended | null = null;
  const hearing = (async (): Promise<void> => {
    for await (const line of lines) {
      const said = valueOfText(line) as Said;
      if (isLast(said)) last = said;
      else hear(said);
    }
  })();
  await Promise.all([hearing, ended]);
  return last;
}

function isLast(said: Said): said is Ended {
  return !('progress' in said) && !('running' in said);
}
