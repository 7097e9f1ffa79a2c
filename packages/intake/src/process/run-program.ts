import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A program of ours that works on bytes of a stranger, and what it may take. */
export interface Program {
  /** The path of its file. */
  readonly program: string;
  readonly words: readonly string[];
  /** What it gets as its standard input. Not changed. */
  readonly bytes: Uint8Array;
  /** Most memory, in megabytes. */
  readonly memory: number;
  /** Milliseconds after which it is ended. */
  readonly time: number;
}

/** Runs a program in a process of its own and hands on each line that it writes. It is ended when it takes too long. */
export async function runProgram(
  { program, words, bytes, memory, time }: Program,
  onLine: (line: string) => void,
): Promise<{ readonly hasTakenTooLong: boolean }> {
  const child = spawn(process.execPath, [`--max-old-space-size=${memory}`, program, ...words], {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: time,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // It may end before it has taken everything.
  child.stdin.on('error', () => {});
  child.stdin.end(bytes);
  for await (const line of createInterface(child.stdout)) onLine(line);
  await ended;
  return { hasTakenTooLong: child.killed };
}
