import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import { purePackages, textOf } from './files.ts';

/** What pure code must not reach, one attempt each. */
const attempts: Readonly<Record<string, string>> = {
  process: 'export const x = process.env;',
  fetch: "export const x = fetch('file:///');",
  console: "console.log('x');",
  'node-fs': "import { readFileSync } from 'node:fs'; export const x = readFileSync;",
  fs: "import { readFileSync } from 'fs'; export const x = readFileSync;",
  'node-fs-later': "export const x = import('node:fs');",
  buffer: "export const x = Buffer.from('x');",
  timer: 'export const x = setTimeout(() => {}, 1);',
  document: 'export const x = document.title;',
  window: 'export const x = window.name;',
  storage: "export const x = localStorage.getItem('x');",
  performance: 'export const x = performance.now();',
  random: 'export const x = crypto.randomUUID();',
  require: "export const x = require('fs');",
  temporal: 'export const x = Temporal.Now.instant();',
};

const innocent = 'export const x = [3n, 1n].toSorted().map((count) => new Map([[count, /x/u]]));';

let folder = '';
let output = '';

beforeAll(() => {
  // Inside the project, where Node's types are within reach: it must be the settings that keep them out.
  mkdirSync(join(root, '.build'), { recursive: true });
  folder = mkdtempSync(join(root, '.build', 'purity-'));
  for (const [name, text] of Object.entries({ ...attempts, innocent })) writeFileSync(join(folder, `${name}.ts`), text);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.pure.json', include: ['.'] }));
  output = compile();
});

afterAll(() => rmSync(folder, { recursive: true }));

function compile(): string {
  try {
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    return execFileSync(process.execPath, [compiler, '--project', folder, '--pretty', 'false'], { encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout: unknown }).stdout);
  }
}

function complaintsAbout(name: string): string[] {
  return output.split('\n').filter((line) => line.includes(`/${name}.ts(1,`) || line.startsWith(`${name}.ts(1,`));
}

describe('the compiler refuses to a pure package', () => {
  test.each(Object.keys(attempts))('%s', (name) => {
    expect(complaintsAbout(name).length).toBeGreaterThan(0);
  });

  test('and lets through what touches nothing', () => {
    expect(complaintsAbout('innocent')).toEqual([]);
  });
});

describe('each pure package is compiled with those settings and no others', () => {
  test.each(purePackages)('%s', (name) => {
    const settings = JSON.parse(textOf(`packages/${name}/tsconfig.json`));
    expect(settings).toEqual({
      extends: '../../tsconfig.pure.json',
      compilerOptions: { tsBuildInfoFile: `../../.build/types/${name}.tsbuildinfo` },
      include: ['src'],
    });
  });

  test('and each part of the project is compiled at all', () => {
    const parts = [...textOf('tsconfig.json').matchAll(/"path": "(?<part>[^"]+)"/g)].map(
      (match) => match.groups?.['part'],
    );
    expect(purePackages.filter((name) => !parts.includes(`packages/${name}`))).toEqual([]);
  });
});
