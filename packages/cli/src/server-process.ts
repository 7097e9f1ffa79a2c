import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ServeWish } from './surroundings.ts';

/**
 * Runs the server in a process of its own, passes on to it what asks us to end, and gives its exit code. The screens are
 * built first where a source of theirs is newer; what can't be built is said, and the pages that need no script are served.
 */
export async function runServer({ root, settings }: ServeWish): Promise<number> {
  await buildScreens(root);
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

async function buildScreens(root: string): Promise<void> {
  const building = spawn(process.execPath, [join(root, 'scripts/build-web.mjs')], {
    cwd: root,
    // What is on stdout is for whoever asked for JSON.
    stdio: ['ignore', process.stderr, process.stderr],
  });
  await new Promise((resolve, reject) => {
    building.once('error', reject);
    building.once('exit', resolve);
  });
}
