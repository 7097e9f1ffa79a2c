import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** A body that stands still for so many milliseconds is given up. */
const LONGEST_SILENCE = 60_000;

/** What is left of a body that nobody wants is taken off for so long, so that whoever sends it hears why. */
const LINGER = 10_000;

const flowing = new WeakSet<Socket>();

/** Whether a body is being read from a connection while it comes: such a request takes as long as it moves on. */
export function isFlowing(socket: Socket): boolean {
  return flowing.has(socket);
}

/** A body piece by piece, as it comes. Throws where it breaks off. What its reader leaves is taken off and let go. */
export async function* bodyOf(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  const { socket } = request;
  flowing.add(socket);
  let silence = setTimeout(giveUp, LONGEST_SILENCE, request);
  try {
    for await (const piece of request.iterator({ destroyOnReturn: false })) {
      clearTimeout(silence);
      yield piece as Uint8Array;
      silence = setTimeout(giveUp, LONGEST_SILENCE, request);
    }
  } finally {
    clearTimeout(silence);
    flowing.delete(socket);
    letGo(request);
  }
}

function giveUp(request: IncomingMessage): void {
  request.destroy(new Error('a body stood still'));
}

function letGo(request: IncomingMessage): void {
  if (request.readableEnded || request.destroyed) return;
  const cut = setTimeout(() => request.destroy(), LINGER);
  cut.unref();
  request.once('close', () => clearTimeout(cut));
  request.once('end', () => clearTimeout(cut));
  request.on('error', () => {});
  request.resume();
}
