import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { message, type Message } from '@tenfold/kernel';
import type { PollFileKind } from '@tenfold/ledger';
import type { FreeSpace } from './free-space.ts';
import { kindOfPollFile, TELLING_BYTES } from './kind-of-poll-file.ts';

/** A file that has come in whole. */
export interface Received {
  readonly sha256: string;
  readonly bytes: bigint;
  readonly kind: PollFileKind;
}

/** Why a file is not taken. */
export interface NotTaken {
  readonly notTaken: 'too-large' | 'no-room' | 'other-kind' | 'empty' | 'broken-off';
  readonly why: Message;
}

/** What a file that comes in may take. */
export interface Room {
  /** Bytes of one file. */
  readonly most: bigint;
  /** Bytes that are to stay free on the disk: the database lives there too. */
  readonly reserve: bigint;
  readonly freeSpace: FreeSpace;
}

/** The disk is looked at again after so many bytes. */
const LOOK_EACH = 64 * 1024 * 1024;

/**
 * Writes a file as it comes, piece by piece, and asks the disk at last whether it has it. Nothing but the piece under way is in
 * memory. Throws what the file system says, but for a disk that is full.
 */
export async function receive(
  body: AsyncIterable<Uint8Array>,
  { path, folder, room }: { readonly path: string; readonly folder: string; readonly room: Room },
): Promise<Received | NotTaken> {
  const file = await open(path, 'wx', 0o600);
  try {
    const written = await write(body, file, { folder, room });
    if (!('notTaken' in written)) await file.sync();
    return written;
  } catch (error) {
    if (isFull(error)) return noRoom();
    throw error;
  } finally {
    await file.close();
  }
}

async function write(
  body: AsyncIterable<Uint8Array>,
  file: FileHandle,
  { folder, room }: { readonly folder: string; readonly room: Room },
): Promise<Received | NotTaken> {
  const hash = createHash('sha256');
  let [bytes, looked] = [0n, -1n];
  let first = Buffer.alloc(0);
  for await (const piece of piecesOf(body)) {
    if (piece === BROKEN_OFF) return notTaken('broken-off');
    bytes += BigInt(piece.length);
    if (bytes > room.most) return notTaken('too-large', { most: { number: room.most } });
    if (bytes / BigInt(LOOK_EACH) > looked) {
      looked = bytes / BigInt(LOOK_EACH);
      if ((await room.freeSpace(folder)) < room.reserve + BigInt(LOOK_EACH)) return noRoom();
    }
    if (first.length < TELLING_BYTES) first = Buffer.concat([first, piece.subarray(0, TELLING_BYTES - first.length)]);
    hash.update(piece);
    await writeWhole(file, piece);
  }
  if (bytes === 0n) return notTaken('empty');
  const kind = kindOfPollFile(first);
  return kind === null ? notTaken('other-kind') : { sha256: hash.digest('hex'), bytes, kind };
}

const BROKEN_OFF = Symbol('broken off');

/** The pieces of a body; one that breaks off says so, whatever its reader throws. */
async function* piecesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | typeof BROKEN_OFF> {
  try {
    for await (const piece of body) yield piece;
  } catch {
    yield BROKEN_OFF;
  }
}

/** A write may take a part only. */
async function writeWhole(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length; ) at += (await file.write(piece, at)).bytesWritten;
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}

function noRoom(): NotTaken {
  return notTaken('no-room');
}

function notTaken(why: NotTaken['notTaken'], figures: Message['figures'] = {}): NotTaken {
  return { notTaken: why, why: message(`poll-file.${why}`, figures) };
}
