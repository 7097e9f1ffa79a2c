// Prints the milliseconds that a file takes to be copied from the memory of the disk, and to be looked at byte by byte: node bench/count/read-alone.ts PATH
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

const path = process.argv[2] ?? '';

/** Every byte of the file from the disk's memory into one room, over and over: what the machine can do at most. */
function copied(): number {
  const file = openSync(path, 'r');
  const room = new Uint8Array(1 << 20);
  const { size } = fstatSync(file);
  for (let at = 0; at < size; ) at += readSync(file, room);
  closeSync(file);
  return size;
}

/** Every byte looked at once, in the plainest loop. */
function looked(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0x0a) lines += 1;
  return lines;
}

function timed(work: () => number): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

timed(copied);
const copying = timed(copied);
const bytes = readFileSync(path);
timed(() => looked(bytes));
process.stdout.write(JSON.stringify({ copying, looking: timed(() => looked(bytes)), bytes: bytes.length }));
