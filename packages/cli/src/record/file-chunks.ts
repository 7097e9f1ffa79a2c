import { open } from 'node:fs/promises';

/** Half of what the second-level cache of a small machine holds, so that what was read is still near when it is parsed. */
const CHUNK = 1 << 18;

/**
 * The bytes of a file, chunk by chunk; the next is read while the caller is busy with this one. Two buffers take turns: a
 * chunk stands until the next but one is asked for. Throws what the system says when the file can't be opened or read.
 */
export async function* chunksOf(path: string): AsyncGenerator<Buffer, void, undefined> {
  await using file = await open(path, 'r');
  let [ahead, other] = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)];
  let reading = file.read(ahead, 0, CHUNK, null);
  try {
    for (;;) {
      const { bytesRead, buffer } = await reading;
      if (bytesRead === 0) return;
      [ahead, other] = [other, ahead];
      reading = file.read(ahead, 0, CHUNK, null);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    // A read that is under way must end before the file is closed; what it gives, nobody wants any more.
    await reading.catch(() => null);
  }
}
