import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../../..');

/** Builds the screens, if a source of theirs is newer than what stands there: the tests see what a person would. */
export function setup(): void {
  execFileSync(process.execPath, [join(root, 'scripts/build-web.mjs')], { stdio: 'inherit' });
}
