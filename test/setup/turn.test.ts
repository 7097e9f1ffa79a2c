import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';

const run = promisify(execFile);

/** Adds two to a number in a file, one at a time, in steps between which another would get in if it were let. */
const addTwo = `
import { readFileSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { inTurn } from './setup/turn.mjs';
async function addOne() {
  const before = Number(readFileSync('count', 'utf8'));
  for (let step = 0; step < 100; step += 1) await setImmediate();
  writeFileSync('count', String(before + 1));
}
await Promise.all([inTurn(addOne), inTurn(addOne)]);`;

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'tenfold-turn-'));
  cpSync(join(root, 'scripts/setup'), join(project, 'scripts/setup'), { recursive: true });
  writeFileSync(join(project, 'scripts/add-two.mjs'), addTwo);
  writeFileSync(join(project, 'count'), '0');
  mkdirSync(join(project, '.tools'));
});

afterEach(() => rmSync(project, { recursive: true }));

async function addTogether(processes: number): Promise<string> {
  const started = Array.from({ length: processes }, () =>
    run(process.execPath, ['scripts/add-two.mjs'], { cwd: project }),
  );
  await Promise.all(started);
  return readFileSync(join(project, 'count'), 'utf8');
}

test('six set-ups at once work one after the other, and leave no lock', async () => {
  expect(await addTogether(3)).toBe('6');
  expect(existsSync(join(project, '.tools/setup.lock'))).toBe(false);
});

test('the lock of a set-up that was ended is taken over', async () => {
  const ended = run(process.execPath, ['--eval', '0']);
  await ended;
  writeFileSync(join(project, '.tools/setup.lock'), `${hostname()} ${ended.child.pid} 0\n`);
  expect(await addTogether(1)).toBe('2');
});
