// Runs a file of this project on the Node that it needs, and brings that Node and the packages first where they are missing:
//
//     node scripts/bootstrap.mjs FILE [ARGUMENT...]
//
// Plain JavaScript without a package, for Node 20 and later: it is what runs before there is anything else.
import { delimiter, dirname } from 'node:path';
import { root } from './setup/places.mjs';
import { Problem } from './setup/problem.mjs';
import { bringNode } from './setup/node.mjs';
import { bringPackages } from './setup/packages.mjs';
import { runInFront } from './setup/run.mjs';
import { inTurn } from './setup/turn.mjs';

const OLDEST_NODE = 20;

/**
 * @param {string[]} command
 * @returns {Promise<number>} the exit code
 */
async function main(command) {
  try {
    const node = await setUp();
    const path = [dirname(node), process.env['PATH'] ?? ''].join(delimiter);
    return await runInFront(node, command, { cwd: root, env: { ...process.env, PATH: path } });
  } catch (error) {
    process.stderr.write(asProblem(error).toText());
    return 1;
  }
}

/** @returns {Promise<string>} the Node to go on with */
async function setUp() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) throw tooOld();
  return inTurn(async () => {
    const node = await bringNode();
    await bringPackages(node);
    return node;
  });
}

function tooOld() {
  return new Problem(
    `Set-up needs Node ${OLDEST_NODE} or later; this is ${process.version}.`,
    'install a newer Node, then run this again.',
  );
}

/** @param {unknown} error */
function asProblem(error) {
  if (error instanceof Problem) return error;
  const { code, path, message } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new Problem(
      `Set-up may not write ${path}.`,
      'run this as the owner of the folder, or copy the folder to where you may write.',
    );
  }
  if (code === 'ENOSPC') return new Problem('The disk is full.', 'free about 500 MB, then run this again.');
  return new Problem(`Set-up stopped: ${message}`, 'delete the folders .tools and node_modules, then run this again.');
}

process.exitCode = await main(process.argv.slice(2));
