import { getDocumentProxy } from 'unpdf';
import { unreadable } from '../refuse.ts';

/** A PDF that is open; what is read of it is behind its functions. */
export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * Opens a PDF; nothing in it is run. Throws `Unreadable` for one that asks for a password, and one that is broken beyond what
 * a reader mends.
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The reader takes the bytes over: they are given to it for good.
    return await getDocumentProxy(new Uint8Array(bytes), { enableXfa: false, verbosity: 0 });
  } catch (error) {
    throw unreadable((error as Error).name === 'PasswordException' ? 'pdf-locked' : 'pdf-broken');
  }
}
