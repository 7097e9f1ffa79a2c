import { sha256 } from '../../application/sha256.ts';

const READABLE = 40;
const MARK = 16;

/**
 * The name of a folder for an id. Ids that differ in capitals only are two, and so are their folders, also where a file system
 * takes capitals and small letters for the same.
 */
export function folderNameOf(id: string): string {
  const readable = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]/g, '-')
    .slice(0, READABLE);
  return `${readable}-${sha256(id).slice(0, MARK)}`;
}
