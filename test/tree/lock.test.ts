import { expect, test } from 'vitest';
import { packageNames, textOf } from './files.ts';

interface Locked {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly integrity?: string;
  readonly version?: string;
}

const packages: Readonly<Record<string, Locked>> = JSON.parse(textOf('package-lock.json')).packages;
const manifest = JSON.parse(textOf('package.json'));

test('the list of packages names no address to download from', () => {
  const addressed = Object.entries(packages).filter(
    ([, { resolved, link }]) => resolved !== undefined && link !== true,
  );
  expect(addressed.map(([path]) => path)).toEqual([]);
});

test('every package from outside is held to one content', () => {
  const outside = Object.entries(packages).filter(
    ([path, { link }]) => path.startsWith('node_modules/') && link !== true,
  );
  expect(outside.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
});

test('every package that the project names is asked for in one version', () => {
  const versions: string[] = Object.values(manifest.devDependencies);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  for (const [name, version] of Object.entries(manifest.devDependencies)) {
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test.each(packageNames())('%s is locked with the dependencies that it declares', (name) => {
  const declared = JSON.parse(textOf(`packages/${name}/package.json`));
  const locked = packages[`packages/${name}`] as { dependencies?: unknown } | undefined;
  expect(locked?.dependencies ?? {}).toEqual(declared.dependencies ?? {});
});
