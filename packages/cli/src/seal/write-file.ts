import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { message } from '@tenfold/kernel';
import type { Refused } from '../commands/command.ts';

/** Puts a file in its place all at once, as whoever reads it meanwhile must see the old one or the new one whole. */
export async function replaceFile(path: string, contents: Uint8Array | string): Promise<void> {
  const fresh = `${path}.${process.pid}.new`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeThrough(fresh, contents, { flag: 'w', mode: 0o644 });
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Writes a file that nobody but its owner can read; one that is there already is left alone. */
export async function writeSecretFile(path: string, contents: string): Promise<void> {
  await writeThrough(path, contents, { flag: 'wx', mode: 0o600 });
}

async function writeThrough(
  path: string,
  contents: Uint8Array | string,
  { flag, mode }: { readonly flag: 'w' | 'wx'; readonly mode: number },
): Promise<void> {
  await using file = await open(path, flag, mode);
  await file.writeFile(contents);
  await file.sync();
}

/** Does what writes files; what the system says against it is refused with the name that was typed. */
export async function writing(typed: string, work: () => Promise<void>): Promise<Refused | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    const path = { quote: typed };
    const what =
      code === 'EEXIST'
        ? message('seal.refused.exists', { path })
        : message('seal.refused.write', { path, code: { quote: code } });
    return { refusals: [{ place: [], message: what }], further: 0 };
  }
}
