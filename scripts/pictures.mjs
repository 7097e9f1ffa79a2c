// Keeps the looks of every screen as they are now, in packages/web/test/pictures/kept: look at what git says has changed.
import { join } from 'node:path';
import { root } from './setup/places.mjs';
import { bringPrograms, testPrograms } from './setup/programs.mjs';
import { runInFront } from './setup/run.mjs';

await bringPrograms(testPrograms);
const test = join('packages', 'web', 'test', 'browser', 'pictures.test.ts');
const command = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', test];
const env = { ...process.env, TENFOLD_KEEP_PICTURES: '1' };
process.exitCode = await runInFront(process.execPath, command, { cwd: root, env });
