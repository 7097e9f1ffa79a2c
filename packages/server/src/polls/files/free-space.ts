import { statfs } from 'node:fs/promises';

/** Gives how many bytes may still be written into a folder. */
export type FreeSpace = (folder: string) => Promise<bigint>;

/** How many bytes the disk of a folder has left, for whoever is not its administrator. */
export const freeSpace: FreeSpace = async (folder) => {
  const { bavail, bsize } = await statfs(folder, { bigint: true });
  return bavail * bsize;
};
