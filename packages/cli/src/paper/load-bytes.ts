import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Refused } from '../commands/command.ts';
import { systemProblem } from '../record/file-problem.ts';
import type { Surroundings } from '../surroundings.ts';

/** More than a paper has, however it was scanned: what is longer is not read to its end. */
const MOST_BYTES = 50_000_000;

/** The bytes of a file, or of the standard input for `-`. */
export async function loadBytes(path: string, around: Surroundings): Promise<Buffer | Refused> {
  try {
    return path === '-' ? await everything(around.stdin) : await readFile(resolve(around.cwd, path));
  } catch (error) {
    return { refusals: [{ place: [], message: systemProblem(error, path) }], further: 0 };
  }
}

async function everything(stdin: Surroundings['stdin']): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}
