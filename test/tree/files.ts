import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../scripts/setup/places.mjs';

/** What is not kept in the repository, and the repository's own records. */
const leftOut = new Set(['.git', '.tools', '.build', '.stryker-tmp', 'node_modules', 'reports']);

/** Every file of the project, as paths from its root with `/`. */
export function filesOfTree(folder: string = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (leftOut.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOfTree(path) : [relative(root, path).replaceAll('\\', '/')];
  });
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The TypeScript files under `packages/<name>/src`. */
export function sourcesOf(packageName: string): string[] {
  return filesOfTree(join(root, 'packages', packageName, 'src')).filter((path) => /\.tsx?$/.test(path));
}

export function packageNames(): string[] {
  return readdirSync(join(root, 'packages')).toSorted();
}

/** The packages that touch nothing: no clock, no chance, no input or output, no dependency. */
export const purePackages = ['kernel', 'seal', 'rulebook', 'documents'];
