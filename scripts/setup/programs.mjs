import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem, say } from './problem.mjs';
import { runQuietly } from './run.mjs';

/**
 * Programs of the system that tests need beside Node, each with the Debian package that brings it where that has another name.
 *  - python3 runs the second verifier of proofs, which shares nothing with the first.
 *  - openssl is the time-stamp authority that the first verifier is held against.
 *  - chromium-headless-shell is the browser in which the screens are used: Debian's Chromium without windows, which starts sooner.
 *  - qpdf takes the PDF apart that is printed and signed here.
 *  - pdfsig checks the signatures in it.
 */
export const testPrograms = ['python3', 'openssl', 'chromium-headless-shell', 'qpdf', 'pdfsig'];

/** @type {Readonly<Record<string, string>>} */
const packages = { pdfsig: 'poppler-utils', pdftotext: 'poppler-utils', tesseract: 'tesseract-ocr' };

/**
 * Installs the programs that are missing, where we may; else says who has to.
 * @param {readonly string[]} programs
 */
export async function bringPrograms(programs) {
  const missing = programs.filter((name) => !isOnPath(name));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) throw notThere(missing, '');
  say(`Installing ${missing.join(' and ')} with apt-get (once, up to a minute)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runQuietly('apt-get', ['update'], { env });
  const install = await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...missing.map(packageOf)], {
    env,
  });
  if (!install.ok) throw notThere(missing, `${update.output}${install.output}`);
}

/** @param {string} name */
function packageOf(name) {
  return packages[name] ?? name;
}

/** @param {string} name */
function isOnPath(name) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => isProgram(join(folder, name)));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {readonly string[]} missing
 * @param {string} output
 */
function notThere(missing, output) {
  return new Problem(
    `The tests need ${missing.join(' and ')}, which is not installed.`,
    `have an administrator run apt-get install -y ${missing.map(packageOf).join(' ')}, then run this again.`,
    output,
  );
}
