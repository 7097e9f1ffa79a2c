// Builds the screens into .build/web, if a source of theirs is newer than what stands there, each part also compressed.
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './setup/places.mjs';
import { Problem, say } from './setup/problem.mjs';

const folder = join(root, '.build', 'web');
/** Built beside it and then put in its place: whoever serves or builds at the same time finds a whole one. */
const fresh = `${folder}-${process.pid}`;
const stamp = join(folder, 'built');
const sources = ['web', 'documents', 'rulebook', 'kernel', 'seal'].map((name) => join(root, 'packages', name));

/** @param {string} path */
function newestIn(path) {
  const found = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/test'))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...found);
}

function isFresh() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  const lock = statSync(join(root, 'package-lock.json')).mtimeMs;
  return lock < built && sources.every((path) => newestIn(path) < built);
}

/** Texts are sent compressed; what is compressed already, as letters are, is left as it is. */
function compressAll() {
  const assets = join(fresh, 'assets');
  for (const name of readdirSync(assets).filter((one) => /\.(?:js|css)$/.test(one))) {
    const bytes = readFileSync(join(assets, name));
    writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes, { params }));
  }
}

async function build() {
  // Whoever builds, also a test: without this, React brings its slow half for development.
  process.env['NODE_ENV'] = 'production';
  const { build: bundle } = await import('vite');
  await bundle({ configFile: join(root, 'packages/web/vite.config.ts'), build: { outDir: fresh } });
  compressAll();
}

/** @param {Date} began when the sources were read */
function putInPlace(began) {
  const made = join(fresh, 'built');
  writeFileSync(made, `${began.toISOString()}\n`);
  // A source that was changed meanwhile is newer than what stands there.
  utimesSync(made, began, began);
  const before = `${fresh}-before`;
  if (existsSync(folder)) renameSync(folder, before);
  renameSync(fresh, folder);
  rmSync(before, { recursive: true, force: true });
}

/** @param {Error} error as the bundler gives it: its message names the file and the line */
function stop({ message }) {
  const problem = 'The screens could not be built from their sources.';
  process.stderr.write(new Problem(problem, 'mend what is named above, then run this again.', message).toText());
  rmSync(fresh, { recursive: true, force: true });
  process.exitCode = 1;
}

if (!isFresh()) {
  const began = new Date();
  if (!existsSync(stamp)) say('Building the screens (once, a few seconds)');
  await build().then(() => putInPlace(began), stop);
}
