import { randomBytes } from 'node:crypto';
import type { Message } from '@tenfold/kernel';
import { readCheckpoint, utf8 } from '@tenfold/seal';
import { type Given, isRefused, type Refused, refused } from '../commands/command.ts';
import { textOf } from './read-file.ts';
import { refusal, refusedAt } from './refuse.ts';

/** How long an authority may take. */
const PATIENCE = 30_000;

/** A time stamp over a checkpoint from the authority that was named, checked; nothing where none was asked for. */
export async function stampOf(checkpoint: string, given: Given): Promise<Uint8Array | undefined | Refused> {
  const { options } = given.arguments;
  const url = options.get('timestamp');
  if (url === undefined) return undefined;
  const rootPath = options.get('authority');
  if (rootPath === undefined) return refusal('authority-needed');
  const { stampCheckpoint, roots } = await authorityFrom(rootPath, given);
  if (isRefused(roots)) return roots;
  const asking = { url, milliseconds: PATIENCE, roots, nonce: randomBytes(16) };
  const stamped = await stampCheckpoint(bodyOf(checkpoint), asking);
  return 'refusal' in stamped ? refused(stamped.refusal) : stamped.value.token;
}

/** The time that a token shows for a checkpoint, in milliseconds since 1970; or why it shows none. */
export async function timeOf(
  { token, body }: { readonly token: Uint8Array; readonly body: string },
  rootPath: string,
  given: Given,
): Promise<number | Message | Refused> {
  const { checkToken, roots } = await authorityFrom(rootPath, given);
  if (isRefused(roots)) return roots;
  const checked = await checkToken({ token, stamped: utf8(body), roots });
  return 'refusal' in checked ? checked.refusal : checked.value;
}

/** What judges time stamps, loaded only when it is wanted, and the roots in a file. */
async function authorityFrom(path: string, given: Given) {
  const { checkToken, readRoots, stampCheckpoint } = await import('./time-stamping.ts');
  const text = await textOf(path, given);
  if (typeof text !== 'string') return { checkToken, stampCheckpoint, roots: text };
  const roots = readRoots(text);
  return { checkToken, stampCheckpoint, roots: 'refusal' in roots ? refusedAt(path, roots.refusal) : roots.value };
}

function bodyOf(checkpoint: string): Uint8Array {
  const read = readCheckpoint(checkpoint);
  if ('problem' in read) throw new Error(`fault: the checkpoint just signed does not read: ${read.problem.key}`);
  return utf8(read.value.note.body);
}
