import { open, readFile, rename } from 'node:fs/promises';

/**
 * Writes into the file of a placement (`tenfold/placement/1`) where an issuer lives now, all at once: whoever reads it
 * meanwhile sees the old one or the new one whole. One move at a time may do so.
 */
export async function placeInFile(
  path: string,
  { issuer, server }: { readonly issuer: string; readonly server: string },
): Promise<void> {
  const placement = JSON.parse(await readFile(path, 'utf8')) as { readonly issuers: Readonly<Record<string, string>> };
  const issuers = { ...placement.issuers, [issuer]: server };
  const fresh = `${path}.${process.pid}.new`;
  {
    await using file = await open(fresh, 'w', 0o600);
    await file.writeFile(`${JSON.stringify({ ...placement, issuers }, undefined, 2)}\n`);
    await file.sync();
  }
  await rename(fresh, path);
}
