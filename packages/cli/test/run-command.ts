import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/run.ts';
import type { Surroundings } from '../src/surroundings.ts';

/** The folder of the project, from which the examples are named. */
export const root: string = join(import.meta.dirname, '../../..');

/** 24 Nov 2026, noon in Hong Kong: the day on which every test runs. */
export const noon: number = Date.UTC(2026, 10, 24, 4);

/** What a command wrote, and its exit code. */
export interface Written {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What of the surroundings a test sets otherwise. */
export interface Otherwise {
  readonly env?: Surroundings['env'];
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly isTerminal?: Surroundings['isTerminal'];
  readonly columns?: number;
  readonly now?: () => number;
  readonly serve?: NonNullable<Surroundings['serve']>;
}

/** Runs the words typed behind the program's name, in English, in the project's folder, without a terminal. */
export async function type(words: readonly string[], otherwise: Otherwise = {}): Promise<Written> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const exit = await run(words, {
    stdin: streamOf(otherwise.stdin ?? ''),
    stdout: { write: (text) => void stdout.push(text) },
    stderr: { write: (text) => void stderr.push(text) },
    env: otherwise.env ?? {},
    cwd: otherwise.cwd ?? root,
    now: otherwise.now ?? (() => noon),
    isTerminal: otherwise.isTerminal ?? { stdout: false, stderr: false },
    columns: otherwise.columns,
    ...(otherwise.serve === undefined ? {} : { serve: otherwise.serve }),
  });
  return { exit, stdout: stdout.join(''), stderr: stderr.join('') };
}

/** Puts files into a folder of their own and gives its path. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-'));
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
  return folder;
}

async function* streamOf(given: string | Uint8Array): AsyncIterable<Uint8Array> {
  yield typeof given === 'string' ? new TextEncoder().encode(given) : given;
}
