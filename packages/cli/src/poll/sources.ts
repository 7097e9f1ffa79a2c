import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileSource, holdingSource, type LineSource, rowSource } from '@tenfold/count';
import type { Seev004Reading, Seev047Reading } from '@tenfold/documents/seev';
import { instructionsOf, registerIn } from '@tenfold/intake/seev';
import type { Given, Refused } from '../commands/command.ts';
import { systemProblem } from '../record/file-problem.ts';
import { bytesOf } from '../seal/read-file.ts';
import { refusedMessage } from '../seev/refused-message.ts';

/**
 * Files of lines by the names that were typed, each opened only when it is read; `-` is the standard input. With `reading`, a file
 * may be a message of instructions (seev.004), or one that takes instructions of the others back (seev.005).
 */
export async function sourcesOf(
  paths: readonly string[],
  given: Given,
  reading: Seev004Reading | null = null,
): Promise<{ readonly sources: readonly LineSource[] } | Refused> {
  const sources: LineSource[] = [];
  for (const path of paths) {
    const source = await sourceOf(path, given);
    if ('refusals' in source) return source;
    sources.push(source);
  }
  if (reading === null) return { sources };
  const read = await instructionsOf(sources, reading, rowSource);
  return 'problems' in read ? refusedMessage(read.of.name, read.problems) : read;
}

/** Files of a register of members, by the names that were typed; each may be a message that tells who holds a class (seev.047). */
export async function registersOf(
  paths: readonly string[],
  given: Given,
  reading: Seev047Reading,
): Promise<{ readonly sources: readonly LineSource[] } | Refused> {
  const files = await sourcesOf(paths, given);
  if ('refusals' in files) return files;
  return { sources: await Promise.all(files.sources.map((file) => registerIn(file, reading, holdingSource))) };
}

async function sourceOf(path: string, given: Given): Promise<LineSource | Refused> {
  if (path === '-') return standardInput(given);
  try {
    const place = resolve(given.cwd, path);
    // A folder can be named like a file, and only reading it would tell.
    if (statSync(place).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    return { ...fileSource(place), name: path };
  } catch (error) {
    return { refusals: [{ place: [], message: systemProblem(error, path) }], further: 0 };
  }
}

/** It flows by only once, and a count may read twice: it is kept. */
async function standardInput(given: Given): Promise<LineSource | Refused> {
  const bytes = await bytesOf('-', given);
  if (!(bytes instanceof Uint8Array)) return bytes;
  return {
    name: '-',
    kind: null,
    size: bytes.length,
    async *open() {
      yield bytes;
    },
  };
}
