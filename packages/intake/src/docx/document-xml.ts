import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { refuseAbove, Unreadable, unreadable } from '../refuse.ts';
import type { Limits } from '../limits.ts';

const PART = 'word/document.xml';
/** Files that a DOCX is made of; one with thousands was made to keep a reader busy. */
const MOST_FILES = 5_000;

/**
 * The text part of a DOCX. It is unpacked only as far as is allowed, whatever the archive says of its size. Throws
 * `Unreadable` for an archive that is broken, locked, or no DOCX.
 */
export async function documentXml(bytes: Uint8Array, limits: Limits): Promise<string> {
  const zip = await opened(bytes);
  refuseAbove('docx-too-many-files', zip.entryCount, MOST_FILES);
  const entry = await entryNamed(zip, PART);
  if (entry === null) throw unreadable('docx-no-text');
  if (entry.isEncrypted()) throw unreadable('docx-locked');
  return unpacked(zip, entry, limits);
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(unreadable('docx-broken'));
    });
  });
}

function entryNamed(zip: ZipFile, name: string): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (entry.fileName === name) resolve(entry);
      else zip.readEntry();
    });
    zip.once('end', () => resolve(null));
    zip.once('error', () => reject(unreadable('docx-broken')));
    zip.readEntry();
  });
}

async function unpacked(zip: ZipFile, entry: Entry, limits: Limits): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of await streamOf(zip, entry)) {
      length += (chunk as Buffer).length;
      refuseAbove('docx-too-long', length, limits.unpacked);
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    // A file that is packed wrongly, or is not as long as its archive says.
    throw error instanceof Unreadable ? error : unreadable('docx-broken');
  }
  return Buffer.concat(chunks).toString('utf8');
}

function streamOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(unreadable('docx-broken'));
    });
  });
}
