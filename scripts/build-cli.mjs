// Bundles the command line into .build/tenfold.mjs, from which ./tenfold starts in a few milliseconds.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { builtinsAsTheyAre } from './bundle/builtins-as-they-are.mjs';
import { oneChunkAtStart } from './bundle/one-chunk-at-start.mjs';
import { nodeLink, root } from './setup/places.mjs';
import { Problem, say } from './setup/problem.mjs';

const SOURCE = 'packages/cli/src/main.ts';
const EXAMPLE = 'examples/sensetime.json';

const buildFolder = join(root, '.build');
const chunksFolder = join(buildFolder, 'cli');
const starter = join(buildFolder, 'tenfold.mjs');
const compiled = join(buildFolder, 'compile-cache');
const began = new Date();

/** Chunks of earlier builds stay for a while: a command that is still running may yet load one. */
const KEEP_MILLISECONDS = 3_600_000;

/**
 * The file that ./tenfold runs. It keeps compiled code between runs, so that only the first one compiles.
 * @param {string} entry the name of the bundle's first chunk
 */
function starterText(entry) {
  return [
    "import { enableCompileCache } from 'node:module';",
    'enableCompileCache(`${import.meta.dirname}/compile-cache`);',
    `await import('./cli/${entry}');`,
    '',
  ].join('\n');
}

/**
 * What comes from npm stays outside of the bundle and is found in node_modules: it brings files of its own along.
 */
function fromNpm() {
  const packages = join(root, 'packages');
  const named = readdirSync(packages).flatMap((name) => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'));
    return Object.keys(dependencies);
  });
  const fromOthers = [...new Set(named)].filter((name) => !name.startsWith('@tenfold/'));
  // One that lies in the folder of a package, for its version differs, is out of the bundle's reach and goes into it.
  return fromOthers.filter((name) => existsSync(join(root, 'node_modules', name)));
}

/** Chunks are named by their content, so that two builds at once, or a build under a running command, never disagree. */
async function bundle() {
  const result = await build({
    entryPoints: { main: SOURCE },
    outdir: chunksFolder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    external: fromNpm(),
    plugins: [builtinsAsTheyAre, oneChunkAtStart(join(root, 'packages/cli/src/run.ts'))],
    format: 'esm',
    platform: 'node',
    target: 'node26',
    charset: 'utf8',
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const outputs = Object.entries(result.metafile.outputs);
  const [entry = ''] = outputs.find(([, { entryPoint }]) => entryPoint === SOURCE) ?? [];
  return { chunks: result.outputFiles, entry: basename(entry) };
}

/**
 * Puts a file in its place all at once, dated when the build began: a source that was saved since then is newer.
 * @param {string} path
 * @param {string | Uint8Array} contents
 */
function replaceFile(path, contents) {
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, contents);
  utimesSync(fresh, began, began);
  renameSync(fresh, path);
}

/**
 * Has the code compiled that a check runs, and kept: only what the first run under a new bundle calls is kept, so that this
 * must not be left to whatever somebody happens to type first. Should it fail, the commands are slower and as right.
 */
function compileAhead() {
  rmSync(compiled, { recursive: true, force: true });
  spawnSync(nodeLink, [starter, 'check', EXAMPLE], { cwd: root, stdio: 'ignore' });
}

/**
 * @param {Error} error as esbuild gives it: its message names the file and the line
 * @returns {never}
 */
function stop({ message }) {
  const problem = 'The command line could not be built from its sources.';
  process.stderr.write(new Problem(problem, 'mend what is named above, then run this again.', message).toText());
  process.exit(1);
}

/** @param {ReadonlySet<string>} current the names of the chunks in use */
function removeOldChunks(current) {
  for (const name of readdirSync(chunksFolder)) {
    const path = join(chunksFolder, name);
    if (!current.has(name) && Date.now() - statSync(path).mtimeMs > KEEP_MILLISECONDS) rmSync(path, { force: true });
  }
}

if (!existsSync(starter)) say('Building the command line (once, under a second)');
const { chunks, entry } = await bundle().catch(stop);
mkdirSync(chunksFolder, { recursive: true });
for (const { path, contents } of chunks) replaceFile(path, contents);
replaceFile(starter, starterText(entry));
removeOldChunks(new Set(chunks.map(({ path }) => basename(path))));
compileAhead();
