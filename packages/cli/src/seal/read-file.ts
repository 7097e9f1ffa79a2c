import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fromUtf8 } from '@tenfold/seal';
import { message } from '@tenfold/kernel';
import type { Refused } from '../commands/command.ts';
import { systemProblem } from '../record/file-problem.ts';
import type { Surroundings } from '../surroundings.ts';
import { refusedAt } from './refuse.ts';

/** The bytes of a file, or of the standard input for `-`. */
export async function bytesOf(path: string, { cwd, stdin }: Surroundings): Promise<Uint8Array | Refused> {
  try {
    return path === '-' ? await everything(stdin) : await readFile(resolve(cwd, path));
  } catch (error) {
    return { refusals: [{ place: [], message: systemProblem(error, path) }], further: 0 };
  }
}

/** The text of a file in UTF-8, without the mark that some programs put before it. */
export async function textOf(path: string, around: Surroundings): Promise<string | Refused> {
  const bytes = await bytesOf(path, around);
  if (!(bytes instanceof Uint8Array)) return bytes;
  return fromUtf8(bytes)?.replace(/^\ufeff/, '') ?? refusedAt(path, message('record-file.not-utf-8'));
}

async function everything(stdin: Surroundings['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
