import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generators } from '../../scripts/generated.mjs';
import { root } from '../../scripts/setup/places.mjs';
import { filesOfTree, textOf } from './files.ts';

const files = filesOfTree();

test('every generated file is what its generator makes today (else: npm run generate)', async () => {
  for (const { owns, make } of generators) {
    const made = await make();
    for (const [path, text] of Object.entries(made)) {
      expect(existsSync(join(root, path)), `${path} is there`).toBe(true);
      expect(textOf(path), path).toBe(text);
    }
    expect(files.filter((path) => path === owns || path.startsWith(`${owns}/`)).toSorted()).toEqual(
      Object.keys(made).toSorted(),
    );
  }
});
