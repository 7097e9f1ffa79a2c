import { existsSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { nodeLink, toolsFolder } from './places.mjs';
import { Problem, say } from './problem.mjs';
import { runNpm } from './npm.mjs';
import { runQuietly } from './run.mjs';

/** The Node that the project is developed and tested on. */
const VERSION = '26.10.0';

/** A Node that is already on the machine serves as it is from here on. */
const OLDEST_MAJOR = 26;

/**
 * The packages that hold a Node of that version, by platform, each with the hash that its download must have.
 * `null`: the registry that this was written with had no such package, so npm's own check has to do.
 * @type {Readonly<Record<string, string | null>>}
 */
const HASHES = {
  'linux-x64': 'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
  'linux-arm64': 'sha512-idArV/cmqW9M9ODyGlbOIiyxFourDh1mJB0SdKCdMbSZjjef9CLEN3o1/eE4yf+B0+5BD+F74MpTTHiB3XXTBQ==',
  'darwin-x64': null,
  'darwin-arm64': null,
};

const platform = `${process.platform}-${process.arch}`;
const packageName = `node-${platform}`;
const installFolder = join(toolsFolder, 'node_modules');
const brought = join(installFolder, packageName, 'bin', 'node');

const registryRemedy = 'check that npm reaches its registry, then run this again';

/**
 * Sees to it that there is a Node new enough, and links it.
 * @returns {Promise<string>} the program's path
 */
export async function bringNode() {
  if (await serves(nodeLink)) return realpathSync(nodeLink);
  const program = await findNode();
  const fresh = `${nodeLink}.${process.pid}`;
  rmSync(fresh, { force: true });
  // Our own Node is linked by a relative path, so that the whole folder can be moved.
  symlinkSync(program === brought ? relative(toolsFolder, brought) : program, fresh);
  renameSync(fresh, nodeLink);
  return realpathSync(nodeLink);
}

/** @returns {Promise<string>} this Node if it is new enough, else the one brought by npm */
async function findNode() {
  if (isNewEnough(process.version)) return process.execPath;
  if (!(isKnownDownload() && (await serves(brought)))) await install();
  if (await serves(brought)) return brought;
  throw new Problem(`Node ${VERSION} was brought but does not run on this machine.`, ownNode());
}

async function install() {
  if (!(platform in HASHES)) throw new Problem(`There is no Node ${VERSION} to bring for ${platform}.`, ownNode());
  say(`Setting up Node ${VERSION} (once, about 10 seconds)`);
  rmSync(installFolder, { recursive: true, force: true });
  writeFileSync(join(toolsFolder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-save', '--no-package-lock', '--prefix', toolsFolder, `${packageName}@${VERSION}`];
  const { ok, output } = await runNpm({ node: process.execPath, folder: toolsFolder, args });
  if (!ok) throw new Problem(`npm could not bring Node ${VERSION}.`, `${registryRemedy}; or ${ownNode()}`, output);
  if (!isKnownDownload()) refuseDownload();
}

/** Whether npm finished bringing our Node, and what it brought has the hash that we know of it. */
function isKnownDownload() {
  const brings = installedHash();
  return brings !== undefined && (HASHES[platform] ?? brings) === brings;
}

/** @returns {string | undefined} the hash of the download, as npm noted it */
function installedHash() {
  const notes = join(installFolder, '.package-lock.json');
  if (!existsSync(notes)) return undefined;
  return JSON.parse(readFileSync(notes, 'utf8')).packages?.[`node_modules/${packageName}`]?.integrity;
}

function refuseDownload() {
  rmSync(installFolder, { recursive: true, force: true });
  throw new Problem(`The download of Node ${VERSION} is not the one this project knows; it was removed.`, ownNode());
}

/** @param {string} program */
async function serves(program) {
  if (!existsSync(program)) return false;
  const { ok, output } = await runQuietly(program, ['--version']);
  return ok && isNewEnough(output.trim());
}

/** @param {string} version for example `v26.10.0` */
function isNewEnough(version) {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0) >= OLDEST_MAJOR;
}

function ownNode() {
  return `install Node ${OLDEST_MAJOR} or later yourself, put it on PATH, and run this again.`;
}
