import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ServeWish } from './surroundings.ts';

/** Runs the server in a process of its own, passes on to it what asks us to end, and gives its exit code. */
export async function runServer({ root, settings }: ServeWish): Promise<number> {
  const server = spawn(process.execPath, [join(root, 'packages/server/src/main.ts')], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: 'inherit',
  });
  const pass = (signal: NodeJS.Signals): void => void server.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Ended by a signal it has no code; somebody wanted that.
    server.once('exit', (code) => resolve(code ?? 0));
  });
}
