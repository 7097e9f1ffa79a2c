import { spawnSync } from 'node:child_process';

/** Runs a program in a folder and gives what it prints. Throws, saying what to install, where there is none. */
export function run(
  program: string,
  words: readonly string[],
  { cwd, input }: { cwd: string; input?: Uint8Array },
): Ran {
  const { error, status, stdout, stderr } = spawnSync(program, words, { cwd, input, maxBuffer: 50_000_000 });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    throw new Error(`Signatures are tested with ${program}, which is missing: see scripts/setup/programs.mjs.`);
  }
  return { status: status ?? -1, text: `${stdout.toString()}${stderr.toString()}` };
}

export interface Ran {
  readonly status: number;
  readonly text: string;
}

/** Runs openssl, which has to succeed. */
export function openssl(cwd: string, words: readonly string[], input?: Uint8Array): string {
  const { status, text } = run('openssl', words, { cwd, ...(input === undefined ? {} : { input }) });
  if (status !== 0) throw new Error(`openssl ${words.join(' ')}: ${text}`);
  return text;
}
