import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Given, Refused } from '../commands/command.ts';
import { bytesOf } from '../seal/read-file.ts';
import { refusal } from '../seal/refuse.ts';
import { systemProblem } from '../record/file-problem.ts';

/** Where a log is read: a published one has its checkpoint and its tiles (C2SP tlog-tiles), a single file its checkpoint only. */
export interface LogSource {
  /** The bytes of a file of the log; `null` where there is none. */
  read(path: string): Promise<Uint8Array | null | Refused>;
}

/** How long an address may take to answer, in milliseconds, and how much it may answer, in bytes. */
const PATIENCE = 30_000;
const MOST = 1024 * 1024;

/** The log that was named: by the address of its published files, by their folder, or by a file with its checkpoint. */
export function sourceOf(typed: string, given: Given): LogSource {
  if (/^https?:\/\//i.test(typed)) return { read: (path) => fetched(`${typed.replace(/\/+$/, '')}/${path}`) };
  const at = resolve(given.cwd, typed);
  if (typed !== '-' && existsSync(at) && statSync(at).isDirectory()) return { read: (path) => fromFolder(at, path) };
  return { read: async (path) => (path === 'checkpoint' ? bytesOf(typed, given) : null) };
}

async function fromFolder(folder: string, path: string): Promise<Uint8Array | null | Refused> {
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return { refusals: [{ place: [], message: systemProblem(error, join(folder, path)) }], further: 0 };
  }
}

async function fetched(address: string): Promise<Uint8Array | null | Refused> {
  const url = { quote: address };
  try {
    const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status === 404) return null;
    if (!answer.ok) return refusal('witness-answer', { url, status: { quote: String(answer.status) } });
    return (await bytesUpTo(answer, MOST)) ?? refusal('witness-too-much', { url });
  } catch (error) {
    return refusal('witness-no-answer', { url, reason: { quote: reasonOf(error) } });
  }
}

async function bytesUpTo({ body }: Response, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return Uint8Array.from(Buffer.concat(parts));
}

/** What the system calls it, where it says so: `ECONNREFUSED`. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.name : String(cause);
}
