import { dirname, posix } from 'node:path';
import { expect, test } from 'vitest';
import { textOf } from './files.ts';
import { importsIn, nodesOf } from './syntax.ts';

/** What the program loads whatever is typed: everything that its start imports, and not what waits for a command. */
const loaded = closureOf('packages/cli/src/main.ts');

function closureOf(start: string): readonly string[] {
  const found = new Set([start]);
  for (const path of found) {
    if (path.startsWith('packages/')) for (const next of loadedBy(path)) found.add(next);
  }
  return [...found];
}

/** The files of ours that one file loads at once, and the names of what is not ours. */
function loadedBy(path: string): string[] {
  const atOnce = nodesOf(path).filter(({ type }) => type !== 'ImportExpression' && type !== 'TSImportType');
  const wanted = importsIn(atOnce).filter(({ typesOnly }) => !typesOnly);
  return wanted.map(({ from }) => (from.startsWith('.') ? posix.join(dirname(path), from) : fileOfPackage(from)));
}

function fileOfPackage(from: string): string {
  const [scope, name, ...part] = from.split('/');
  if (scope !== '@tenfold') return from;
  const { exports } = JSON.parse(textOf(`packages/${name}/package.json`));
  return posix.join('packages', `${name}`, exports[['.', ...part].join('/')]);
}

test('the program starts without the sentences that a check does not say', () => {
  const areas = loaded.filter((path) => path.startsWith('packages/documents/src/messages/'));
  expect(areas).toContain('packages/documents/src/messages/sentences.ts');
  expect(areas).not.toContain('packages/documents/src/messages/index.ts');
});

test('the program starts without streams, processes, the network, and what comes from npm', () => {
  expect(loaded.filter((path) => !path.startsWith('packages/')).toSorted()).toEqual([
    'node:buffer',
    'node:fs',
    'node:path',
  ]);
});
