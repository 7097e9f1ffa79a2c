import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import { packageNames, purePackages, sourcesOf, textOf } from './files.ts';
import { type Import, importsIn, importsOf, nodesIn } from './syntax.ts';

/** The packages in their order, each with those it may import. A package that is not listed needs a decision first. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  seal: [],
  rulebook: ['kernel'],
  documents: ['kernel', 'rulebook'],
  ledger: ['kernel', 'seal'],
  intake: ['kernel', 'documents'],
  press: ['documents'],
  count: ['kernel', 'seal'],
  tally: ['kernel', 'ledger', 'count'],
  signing: ['kernel', 'documents', 'intake'],
  server: ['kernel', 'seal', 'rulebook', 'documents', 'ledger', 'intake', 'press', 'signing', 'count'],
  cli: ['kernel', 'seal', 'rulebook', 'documents', 'ledger', 'intake', 'press', 'signing', 'count', 'tally'],
  web: ['kernel', 'seal', 'rulebook', 'documents'],
};

/** Of these a package may know the types and nothing that runs. */
const mayImportTypes: Readonly<Record<string, readonly string[]>> = { web: ['server'] };

/** What is wrong with one import of a file of `packages/<packageName>/src`; nothing where it is in order. */
function fault(packageName: string, path: string, { from, typesOnly }: Import): string | undefined {
  if (from.startsWith('.')) return faultOfRelative(packageName, path, from);
  if (from.startsWith('@tenfold/')) return faultOfPackage(packageName, from, typesOnly);
  if (purePackages.includes(packageName)) return `${path}: a pure package imports ${from}`;
  if (from.startsWith('node:') || dependenciesOf(packageName).includes(packageOf(from))) return undefined;
  return `${path}: ${from} is not among the dependencies of its package.json`;
}

/** The package that an import reaches into: `@scope/name/part` is of `@scope/name`. */
function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

function faultOfRelative(packageName: string, path: string, from: string): string | undefined {
  const target = posix.join(dirname(path), from);
  if (!target.startsWith(`packages/${packageName}/src/`)) return `${path}: ${from} reaches out of the package`;
  return existsSync(join(root, target)) ? undefined : `${path}: ${from} is not there`;
}

function faultOfPackage(packageName: string, from: string, typesOnly: boolean): string | undefined {
  const wanted = from.slice('@tenfold/'.length);
  const allowed = [...(mayImport[packageName] ?? []), ...(typesOnly ? (mayImportTypes[packageName] ?? []) : [])];
  const [room = ''] = wanted.split('/');
  if (!allowed.includes(room)) return `${packageName} may not import ${from}`;
  return dependenciesOf(packageName).includes(packageOf(from)) ? undefined : `${packageName} does not declare ${from}`;
}

function dependenciesOf(packageName: string): string[] {
  return Object.keys(JSON.parse(textOf(`packages/${packageName}/package.json`)).dependencies ?? {});
}

describe('a package imports only the packages before it', () => {
  test('every package has its place in the order', () => {
    expect(packageNames().filter((name) => !(name in mayImport))).toEqual([]);
  });

  test.each(packageNames())('%s', (name) => {
    const faults = sourcesOf(name).flatMap((path) => importsOf(path).map((wanted) => fault(name, path, wanted)));
    expect(faults.filter((text) => text !== undefined)).toEqual([]);
  });

  test.each(packageNames())('%s declares no dependency that it may not import', (name) => {
    const declared = dependenciesOf(name).filter((dependency) => dependency.startsWith('@tenfold/'));
    const allowed = [...(mayImport[name] ?? []), ...(mayImportTypes[name] ?? [])].map((other) => `@tenfold/${other}`);
    expect(declared.filter((dependency) => !allowed.includes(dependency))).toEqual([]);
  });
});

describe('an import out of order is found, however it is written', () => {
  const path = 'packages/kernel/src/numbers/ratio.ts';

  test.each([
    ["import { rule } from '@tenfold/rulebook';", 'kernel may not import @tenfold/rulebook'],
    ["import type { Rule } from '@tenfold/rulebook';", 'kernel may not import @tenfold/rulebook'],
    ["export * from '@tenfold/cli';", 'kernel may not import @tenfold/cli'],
    ["export { a } from '@tenfold/cli';", 'kernel may not import @tenfold/cli'],
    ["type Rule = import('@tenfold/rulebook').Rule;", 'kernel may not import @tenfold/rulebook'],
    ["const later = await import('@tenfold/rulebook');", 'kernel may not import @tenfold/rulebook'],
    ["import '../../../rulebook/src/index.ts';", `${path}: ../../../rulebook/src/index.ts reaches out of the package`],
    ["import './nowhere.ts';", `${path}: ./nowhere.ts is not there`],
    ["import { readFileSync } from 'node:fs';", `${path}: a pure package imports node:fs`],
    ['const later = await import(name);', `${path}: a pure package imports ?`],
    ["// import '@tenfold/rulebook'\nconst text = \"import '@tenfold/rulebook'\";", undefined],
  ])('%s', (text, expected) => {
    expect(importsIn(nodesIn(text)).map((wanted) => fault('kernel', path, wanted))[0]).toBe(expected);
  });
});
