// Changes the sources one small thing at a time and asks whether a test notices: npm run mutation [-- PART …].
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parts } from '../test/mutation/parts.mjs';
import { root } from './setup/places.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => parts[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.\n`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.mjs'], {
    cwd: root,
    env: { ...process.env, TENFOLD_MUTATE: name },
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
