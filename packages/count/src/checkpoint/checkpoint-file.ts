import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { type Checkpoint, checkpointFormat } from './checkpoint.ts';

/** Bytes that are written or read at once. */
const atOnce = 1 << 24;

/** Bytes before the boxes: the checkpoint as JSON, filled up with spaces. */
const headBytes = 4096;

/** Keeps a checkpoint with the memory of the boxes; the one before stays until this one is whole. */
export function writeCheckpoint(path: string, checkpoint: Checkpoint, boxes: Int32Array): void {
  const fresh = `${path}.new`;
  const file = openSync(fresh, 'w');
  writeSync(file, `${JSON.stringify(checkpoint)}\n`.padEnd(headBytes, ' '));
  for (let at = 0; at < boxes.byteLength; at += atOnce) writeSync(file, partOf(boxes, at));
  closeSync(file);
  renameSync(fresh, path);
}

/** The checkpoint in a file, whose boxes are read into `boxes`; `null` where there is none of these boxes. */
export function readCheckpoint(path: string, boxes: Int32Array): Checkpoint | null {
  if (!existsSync(path)) return null;
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(headBytes);
    readSync(file, head);
    const checkpoint = checkpointIn(head.toString('utf8'));
    return checkpoint !== null && readInto(file, boxes) ? checkpoint : null;
  } finally {
    closeSync(file);
  }
}

function checkpointIn(text: string): Checkpoint | null {
  try {
    const checkpoint = JSON.parse(text) as Checkpoint;
    return checkpoint.format === checkpointFormat ? checkpoint : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function partOf({ buffer, byteOffset, byteLength }: Int32Array, at: number): Uint8Array {
  return new Uint8Array(buffer, byteOffset + at, Math.min(atOnce, byteLength - at));
}

function readInto(file: number, boxes: Int32Array): boolean {
  let at = 0;
  while (at < boxes.byteLength) {
    const count = readSync(file, partOf(boxes, at), { position: headBytes + at });
    if (count === 0) return false;
    at += count;
  }
  return true;
}

/** The refused lines that belong to a checkpoint, as text. */
export function refusedPath(path: string): string {
  return `${path}.refused`;
}

/** The first refused lines of those that were kept, the file being cut down to them. */
export function keptRefused(path: string, count: number): readonly string[] {
  const kept = readFileSync(refusedPath(path), 'utf8').split('\n').slice(0, count);
  writeFileSync(refusedPath(path), kept.map((line) => `${line}\n`).join(''));
  return kept;
}

/** Takes a checkpoint away once its count is done. */
export function dropCheckpoint(path: string): void {
  rmSync(path, { force: true });
  rmSync(refusedPath(path), { force: true });
}
