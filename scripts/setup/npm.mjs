import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { Problem } from './problem.mjs';
import { toolsFolder } from './places.mjs';
import { runQuietly } from './run.mjs';

/** Quiet, quick to give up on a registry that does not answer, and never running a script that a package brings. */
const MANNERS = [
  '--loglevel=error',
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--ignore-scripts',
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=10000',
];

/**
 * Runs npm on the Node given.
 * @param {{ node: string, folder: string, args: readonly string[] }} order
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function runNpm({ node, folder, args }) {
  const script = npmScript();
  return runQuietly(node, [script, ...args, ...MANNERS], { cwd: folder, env: await npmEnvironment(node, script) });
}

/**
 * npm's own script: that of the npm which started us, or the one on PATH, or the one that came with this Node.
 * @returns {string}
 */
function npmScript() {
  const besideNode = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const found = [process.env['npm_execpath'], ...onPath(), besideNode].find(isNpmScript);
  if (found !== undefined) return found;
  throw new Problem(
    'npm was not found.',
    'install npm (it comes with Node) so that `npm --version` answers, then run this again.',
  );
}

/** @returns {string[]} where the `npm` commands on PATH lead */
function onPath() {
  const commands = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'npm'));
  return commands.filter((command) => existsSync(command)).map((command) => realpathSync(command));
}

/** @param {string | undefined} path */
function isNpmScript(path) {
  return path !== undefined && basename(path) === 'npm-cli.js' && existsSync(path);
}

/**
 * npm looks for its machine-wide settings beside the Node that runs it. A Node of our own has none, so npm is told where
 * those of the machine are; without them it would not know the registry that the machine's owner has set.
 * @param {string} node
 * @param {string} script
 */
async function npmEnvironment(node, script) {
  const asked = await runQuietly(process.execPath, [script, 'config', 'get', 'globalconfig', '--loglevel=silent']);
  const machineSettings = asked.output.trim();
  return {
    ...process.env,
    PATH: [dirname(node), process.env['PATH'] ?? ''].join(delimiter),
    npm_config_cache: cacheFolder(),
    ...(asked.ok && machineSettings !== '' ? { npm_config_globalconfig: machineSettings } : {}),
  };
}

/** npm's usual cache, or one of ours where the home folder is missing or cannot be written. */
function cacheFolder() {
  const usual = process.env['npm_config_cache'] ?? join(homedir(), '.npm');
  return canWrite(usual) ? usual : join(toolsFolder, 'npm-cache');
}

/**
 * @param {string} path
 * @returns {boolean} whether it, or the nearest folder above it that exists, can be written
 */
export function canWrite(path) {
  if (!existsSync(path)) return dirname(path) !== path && canWrite(dirname(path));
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
