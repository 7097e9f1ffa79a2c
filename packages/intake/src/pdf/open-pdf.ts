import { createIsomorphicCanvasFactory, getDocumentProxy } from 'unpdf';
import type { Limits } from '../limits.ts';
import { unreadable } from '../refuse.ts';
import { refuseBomb } from './refuse-bomb.ts';

/** A PDF that is open; what is read of it is behind its functions. */
export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * Opens a PDF; nothing in it is run. Throws `Unreadable` for one that asks for a password, one that is broken beyond what a
 * reader mends, and one that would unpack to more than is worked on.
 */
export async function openPdf(bytes: Uint8Array, { stream }: Limits): Promise<Pdf> {
  if (!isWhole(bytes)) throw unreadable('pdf-broken');
  refuseBomb(bytes, stream);
  try {
    // The reader takes the bytes over: they are given to it for good.
    const CanvasFactory = await createIsomorphicCanvasFactory(async () => import('@napi-rs/canvas'));
    return await getDocumentProxy(new Uint8Array(bytes), { enableXfa: false, verbosity: 0, CanvasFactory });
  } catch (error) {
    throw unreadable((error as Error).name === 'PasswordException' ? 'pdf-locked' : 'pdf-broken');
  }
}

/** A PDF ends with its mark; some programs put a little of their own behind it. One that was cut off may lack its last pages. */
function isWhole(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-BEHIND)).includes('%%EOF');
}

const BEHIND = 4096;
