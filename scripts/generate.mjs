// Writes every generated file and removes what no generator makes any more.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generators } from './generated.mjs';
import { root } from './setup/places.mjs';

for (const { owns, make } of generators) {
  const files = await make();
  rmSync(join(root, owns), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
