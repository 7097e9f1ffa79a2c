import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';

/** What the launcher starts, in place of the bundle: it shows what it was given. */
const bundle =
  'console.log(JSON.stringify({ args: process.argv.slice(2), folder: process.cwd() })); process.exitCode = 3;';

const longAgo = new Date('2020-01-01T00:00:00Z');
const later = new Date('2020-01-02T00:00:00Z');
const afterwards = new Date('2020-01-03T00:00:00Z');

let outside = '';
let project = '';

beforeEach(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'tenfold launcher ')));
  project = join(outside, 'a project');
  for (const folder of ['.tools', '.build', 'scripts', 'packages/cli/src'])
    mkdirSync(join(project, folder), { recursive: true });
  copyFileSync(join(root, 'tenfold'), join(project, 'tenfold'));
  symlinkSync(process.execPath, join(project, '.tools/node'));
  write('package-lock.json', '{}', longAgo);
  write('packages/cli/src/main.ts', '', longAgo);
  write('scripts/bootstrap.mjs', "console.log('setting up', ...process.argv.slice(2));", longAgo);
  write('.build/tenfold.mjs', bundle, later);
  for (const folder of ['packages/cli/src', 'scripts']) utimesSync(join(project, folder), longAgo, longAgo);
});

afterEach(() => rmSync(outside, { recursive: true }));

function write(path: string, text: string, at: Date): void {
  writeFileSync(join(project, path), text);
  utimesSync(join(project, path), at, at);
}

function launch(program: string, options: { args?: string[]; path?: string } = {}): SpawnSyncReturns<string> {
  const env = { ...process.env, PATH: options.path ?? process.env['PATH'] ?? '' };
  return spawnSync(program, options.args ?? [], { cwd: outside, encoding: 'utf8', env });
}

test('from another folder, with spaces in every path, the arguments and the folder arrive as they are', () => {
  const { status, stdout, stderr } = launch(join(project, 'tenfold'), { args: ['check', 'my record.json', '', '*'] });
  expect(JSON.parse(stdout)).toEqual({ args: ['check', 'my record.json', '', '*'], folder: outside });
  expect(stderr).toBe('');
  expect(status).toBe(3);
});

test('a relative path to it will do', () => {
  expect(launch('./a project/tenfold').status).toBe(3);
});

test('a chain of links to it will do, absolute or relative', () => {
  symlinkSync('a project/tenfold', join(outside, 'near'));
  symlinkSync(join(outside, 'near'), join(outside, 'far'));
  expect(launch(join(outside, 'far')).status).toBe(3);
});

test('found on PATH it will do', () => {
  expect(launch('tenfold', { path: `${project}:${process.env['PATH']}` }).status).toBe(3);
});

test.each([
  ['a source was saved', () => write('packages/cli/src/main.ts', '', afterwards)],
  ['a source was removed', () => rmSync(join(project, 'packages/cli/src/main.ts'))],
  ['the list of packages changed', () => write('package-lock.json', '{}', afterwards)],
  ['there is no bundle', () => rmSync(join(project, '.build/tenfold.mjs'))],
])('%s: it sets up first and says so on stderr', (_, change) => {
  change();
  const { stderr } = launch(join(project, 'tenfold'));
  expect(stderr).toContain('setting up scripts/build-cli.mjs\n');
});

test('set-up fails: the exit code is that of a fault of ours, never that of a breach', () => {
  write('package-lock.json', '{}', afterwards);
  write('scripts/bootstrap.mjs', 'process.exitCode = 1;', longAgo);
  const { status, stdout } = launch(join(project, 'tenfold'));
  expect({ status, stdout }).toEqual({ status: 4, stdout: '' });
});

test('what is piped in is left for the command, not eaten by set-up', () => {
  write('package-lock.json', '{}', afterwards);
  write('scripts/bootstrap.mjs', "process.stdin.on('data', () => process.exit(9));", longAgo);
  write('.build/tenfold.mjs', 'process.stdin.pipe(process.stdout);', later);
  const { stdout } = spawnSync(join(project, 'tenfold'), [], { input: 'a record', encoding: 'utf8' });
  expect(stdout).toBe('a record');
});

test('no Node anywhere: it says what to install', () => {
  rmSync(join(project, '.tools/node'));
  const tools = join(outside, 'tools');
  mkdirSync(tools);
  const { status, stderr } = spawnSync('/bin/sh', [join(project, 'tenfold')], {
    encoding: 'utf8',
    env: { PATH: tools },
  });
  expect(stderr).toBe(
    'tenfold: Node was not found.\n' +
      'What to do: install Node 20 or later with npm, so that `node --version` answers, then run this again.\n',
  );
  expect(status).toBe(4);
});
