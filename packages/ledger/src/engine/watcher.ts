import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

/** Reads until the product closes the pipe, by ending or by being killed; then asks the server to end. */
const script = 'cat >/dev/null; kill -INT "$1"';

/**
 * Sees to it that a server does not outlive the product, even one that is killed without warning: a tiny process beside it
 * holds one end of a pipe, and the system closes the other end whatever happens to us.
 */
export function watchOver(
  pid: number,
  { account, ended }: { readonly account: Account | null; readonly ended: Promise<void> },
): void {
  const watcher = spawn('/bin/sh', ['-c', script, 'watcher', String(pid)], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a watcher the server runs all the same; the next start ends one that was left behind.
  watcher.on('error', () => {});
  watcher.stdin?.on('error', () => {});
  watcher.unref();
  void ended.then(() => watcher.kill('SIGKILL'));
}
