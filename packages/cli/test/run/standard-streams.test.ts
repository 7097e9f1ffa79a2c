import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run-command.ts';

const main = join(root, 'packages/cli/src/main.ts');

/** Runs a line of the shell in which `$tenfold` is the program. */
function shell(line: string): { readonly stdout: string; readonly stderr: string; readonly status: number | null } {
  const env = { ...process.env, tenfold: `"${process.execPath}" "${main}"` };
  return spawnSync('bash', ['-c', line.replaceAll('$tenfold', env.tenfold)], { cwd: root, encoding: 'utf8', env });
}

const whole = shell('$tenfold schema record').stdout;

test('a reader that stops reading is no fault', () => {
  const { stdout, stderr } = shell('{ $tenfold schema record; echo "ended with $?" >&2; } | head -c 9');
  expect(stdout).toBe(whole.slice(0, 9));
  expect(stderr).toBe('ended with 0\n');
});

test('a pipe that does not wait gets all of it, in order', () => {
  const makeItSo = 'import fcntl, os; fcntl.fcntl(1, fcntl.F_SETFL, fcntl.fcntl(1, fcntl.F_GETFL) | os.O_NONBLOCK)';
  const { stdout, status } = shell(
    `set -o pipefail; { python3 -c '${makeItSo}'; $tenfold schema record; } | (read -r first; cat)`,
  );
  expect(whole.length).toBeGreaterThan(2 ** 17);
  expect(`{\n${stdout}`).toBe(whole);
  expect(status).toBe(0);
});

test('what is piped in is read', () => {
  const { stdout, status } = shell('$tenfold check - --json <examples/sensetime.json');
  expect(JSON.parse(stdout).format).toBe('tenfold/check/1');
  expect(status).toBe(3);
});

test('a full disk is said, and is not taken for an answer', () => {
  const { stderr, status } = shell('$tenfold rules >/dev/full');
  expect(stderr).toContain('ENOSPC');
  expect(status).toBe(4);
});
