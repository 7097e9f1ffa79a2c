import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtinsAsTheyAre } from '../../scripts/bundle/builtins-as-they-are.mjs';
import { oneChunkAtStart } from '../../scripts/bundle/one-chunk-at-start.mjs';

let folder = '';

/** A program with two parts that are loaded later; each needs something that the start needs too. */
const program = {
  'main.js': "import { start } from './start.js'; start();",
  'start.js':
    "import { a } from './a.js'; import { b } from './b.js'; import './one.js'; export const start = () => [a, b, import('./one.js'), import('./two.js')];",
  'a.js': "export const a = 'part a';",
  'b.js': "export const b = 'part b';",
  'one.js': "import { a } from './a.js'; export const one = () => a;",
  'two.js': "import { b } from './b.js'; export const two = () => b; export const later = () => import('node:os');",
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenfold bundle '));
  for (const [name, text] of Object.entries(program)) writeFileSync(join(folder, name), text);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The files that are loaded when the program starts, by the names of the modules in each. */
async function loadedAtStart(plugins: Plugin[]): Promise<readonly string[][]> {
  const { metafile } = await build({
    entryPoints: ['main.js'],
    absWorkingDir: folder,
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    metafile: true,
    write: false,
    plugins,
  });
  const main = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint === 'main.js') ?? '';
  const found = new Set([main]);
  for (const path of found) {
    const { imports = [] } = metafile.outputs[path] ?? {};
    for (const { path: next, kind } of imports) if (kind === 'import-statement') found.add(next);
  }
  return [...found].map((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}).toSorted());
}

test('a program starts with one chunk, whatever its later parts share with it', async () => {
  expect((await loadedAtStart([])).length).toBe(3);
  expect(await loadedAtStart([oneChunkAtStart(join(folder, 'start.js'))])).toEqual([
    ['main.js'],
    ['a.js', 'b.js', 'one.js', 'start.js'],
  ]);
});

test('a module of Node is asked for as a whole', async () => {
  writeFileSync(join(folder, 'main.js'), "import { sep } from 'node:path'; console.log(sep);");
  const { outputFiles } = await build({
    entryPoints: ['main.js'],
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [builtinsAsTheyAre],
  });
  expect(outputFiles[0]?.text).toContain('process.getBuiltinModule("node:path")');
  expect(outputFiles[0]?.text).not.toMatch(/^import/m);
});
