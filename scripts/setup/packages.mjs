import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { lockFile, packagesFolder, root } from './places.mjs';
import { Problem, say } from './problem.mjs';

/** Written after everything else, so that an install that was interrupted is seen as one that never was. */
const stamp = join(packagesFolder, '.tenfold-installed');

const REMEDY = 'check that npm reaches its registry and that the disk has 500 MB free, then run this again.';

/**
 * Installs exactly what package-lock.json lists, if that is not what stands there already.
 * @param {string} node the program to run npm on
 */
export async function bringPackages(node) {
  const wanted = fingerprint();
  if (isInstalled(wanted)) return;
  say('Installing the packages of package-lock.json (once, about 30 seconds)');
  rmSync(stamp, { force: true });
  const { ok, output } = await runNpm({ node, folder: root, args: ['ci', '--include=dev', '--include=optional'] });
  if (!ok) throw new Problem('npm could not install the packages.', REMEDY, output);
  writeFileSync(stamp, wanted);
}

/** @param {string} wanted */
function isInstalled(wanted) {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) return false;
  return directPackages().every((name) => existsSync(join(packagesFolder, name, 'package.json')));
}

/** What is installed depends on: the list, and the platform whose binaries were chosen. */
function fingerprint() {
  const list = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${process.platform} ${process.arch} ${list}\n`;
}

/** @returns {string[]} the packages that package.json names */
function directPackages() {
  return Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies);
}
