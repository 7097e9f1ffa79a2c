import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What set-up brings from outside: Node, and npm's cache where the home folder cannot hold it. */
export const toolsFolder = join(root, '.tools');

/** The Node that everything here runs on: a link, made last, so that it is there only when it works. */
export const nodeLink = join(toolsFolder, 'node');

export const packagesFolder = join(root, 'node_modules');
export const lockFile = join(root, 'package-lock.json');
