import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, type Written } from '../run-command.ts';
import { pollFolder, words } from './sealed-folder.ts';

/** So many lines that even a fast machine counts them, both ways, for longer than a signal takes. Every tenth is refused. */
const lines = Array.from(
  { length: 240_000 },
  (_, nth) => `${nth % 10 === 0 ? 'nobody' : 'chan-siu-ming'},B,${1 + (nth % 5)},${nth % 7},0,0,`,
);
const long = ['member,class,resolution,for,against,abstain,received', ...lines, ''].join('\n');
const outputs = ['--refused', 'refused.csv', '--certificate', 'certificate.json', '--json'] as const;
const typed = ['poll', ...words, ...outputs] as const;

/** Runs the program in a process of its own; `when` is asked at each change in the folder whether it is time to stop it. */
function runChild(
  cwd: string,
  more: readonly string[],
  stop: { readonly signal: NodeJS.Signals; readonly when: (names: readonly string[]) => boolean } | null = null,
): Promise<Written> {
  const child = spawn(process.execPath, [join(root, 'packages/cli/src/main.ts'), ...typed, ...more], { cwd });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
  const watcher = watch(cwd, () => {
    if (stop === null || !stop.when(readdirSync(cwd))) return;
    child.kill(stop.signal);
    watcher.close();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => {
      watcher.close();
      resolve({ exit: exit ?? -1, stdout: stdout.join(''), stderr: stderr.join('') });
    });
  });
}

test('a poll that is stopped says how it goes on, and goes on to the same answer, byte for byte', async () => {
  const [cwd, other] = [pollFolder({ 'instructions.csv': long }), pollFolder({ 'instructions.csv': long })];
  const kept = ['--checkpoint', 'kept'];
  const before = readdirSync(cwd);
  const stopped = await runChild(cwd, kept, { signal: 'SIGINT', when: (names) => names.includes('kept.refused') });
  expect(stopped).toEqual({
    exit: 2,
    stdout: '',
    stderr:
      'The count was stopped. How far it came stands in “kept”: run the same command again, and it goes on from there.\n',
  });
  expect(readdirSync(cwd).toSorted()).toEqual([...before, 'kept', 'kept.refused'].toSorted());
  const again = await runChild(cwd, kept);
  const whole = await runChild(other, []);
  expect([again.exit, again.stderr]).toEqual([whole.exit, '']);
  expect(again.stdout).toBe(whole.stdout);
  for (const file of ['refused.csv', 'certificate.json'])
    expect(readFileSync(join(cwd, file), 'utf8'), file).toBe(readFileSync(join(other, file), 'utf8'));
  expect(existsSync(join(cwd, 'kept')) || existsSync(join(cwd, 'kept.refused'))).toBe(false);
});

test('without a checkpoint a poll that is stopped leaves nothing behind', async () => {
  const cwd = pollFolder({ 'instructions.csv': long });
  const before = readdirSync(cwd).toSorted();
  // What is refused is written as it comes, into a file that is not yet the one that was asked for.
  const stop = {
    signal: 'SIGTERM',
    when: (names: readonly string[]) => names.some((name) => name.endsWith('.new')),
  } as const;
  expect(await runChild(cwd, [], stop)).toEqual({
    exit: 2,
    stdout: '',
    stderr: 'The count was stopped. Nothing was written. With "--checkpoint" a count can go on where it was stopped.\n',
  });
  expect(readdirSync(cwd).toSorted()).toEqual(before);
});
