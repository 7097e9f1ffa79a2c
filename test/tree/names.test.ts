import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { filesOfTree } from './files.ts';

const files = filesOfTree();

test('no folder has a name that says nothing of what it holds', () => {
  const empty = new Set(['utils', 'util', 'helpers', 'common', 'shared', 'services', 'managers', 'misc', 'lib']);
  expect(
    files.filter((path) =>
      dirname(path)
        .split('/')
        .some((name) => empty.has(name)),
    ),
  ).toEqual([]);
});

test('files and folders are written in lower case with hyphens, but for those that the world expects otherwise', () => {
  const expectedByTheWorld = /^(?:README|LICENSE|SECURITY|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT)(?:\.[\w-]+)*$/;
  const usual = /^\.?[a-z0-9]+(?:[-.][a-zA-Z0-9]+)*$/;
  const names = files.flatMap((path) => path.split('/'));
  expect(names.filter((name) => !usual.test(name) && !expectedByTheWorld.test(name))).toEqual([]);
});
