import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { EvidenceFile } from '@tenfold/documents/bundle';
import { message } from '@tenfold/kernel';
import { type Given, type Refused, refused } from '../commands/command.ts';

/** The files of a folder that are among those named by their SHA-256, whatever they are called there. */
export async function filesOfEvidence(
  folder: string | null,
  named: ReadonlySet<string>,
  { cwd }: Pick<Given, 'cwd'>,
): Promise<readonly EvidenceFile[] | Refused> {
  if (folder === null || named.size === 0) return [];
  const place = resolve(cwd, folder);
  try {
    const inside = await readdir(place, { withFileTypes: true });
    const files = inside.filter((one) => one.isFile()).map(({ name }) => name);
    return await readNamed(place, files.toSorted(), named);
  } catch {
    return refused(message('cli.bundle.no-folder', { folder: { quote: folder } }));
  }
}

async function readNamed(
  place: string,
  names: readonly string[],
  named: ReadonlySet<string>,
): Promise<readonly EvidenceFile[]> {
  const found = new Map<string, EvidenceFile>();
  for (const name of names) {
    const bytes = await readFile(join(place, name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (named.has(sha256) && !found.has(sha256)) found.set(sha256, { sha256, ending: endingOf(name), bytes });
  }
  return [...found.values()].toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
}

/** How a name ends, where that is a plain word. */
function endingOf(name: string): string {
  const ending = extname(name).toLowerCase();
  return /^\.[a-z0-9]{1,8}$/.test(ending) ? ending : '';
}
