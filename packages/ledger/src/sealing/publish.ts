import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  entriesPath,
  entryBundle,
  entryText,
  headerText,
  type JsonObject,
  type KeyHistoryText,
  joinBytes,
  leafData,
  longestLeaf,
  longFile,
  type TileAddress,
  tilePath,
  tilesOfSize,
  utf8,
} from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { sha256 } from '../surroundings.ts';
import type { StoredCheckpoint } from './checkpoints.ts';
import { readLogKeys } from './log-key-history.ts';
import { readTile } from './log-nodes.ts';
import { readHeader } from './proof.ts';

/** What was published: the size of the log, and how many files were written that were not there. */
export interface Published {
  readonly size: number;
  readonly written: number;
}

/**
 * Writes an issuer's log as the static files of C2SP tlog-tiles, for anyone to serve and mirror, with the keys that it was
 * signed with. Files that are there stay: none of them ever changes but `keys.json`, which may grow, and `checkpoint`, which
 * is put in its place last, when all that it promises lies beside it.
 */
export async function publishLog(
  client: PoolClient,
  issuer: string,
  { checkpoint, folder }: { readonly checkpoint: StoredCheckpoint; readonly folder: string },
): Promise<Published> {
  let written = 0;
  const put = (path: string, bytes: Uint8Array): void => {
    writeWhole(join(folder, path), bytes);
    written += 1;
  };
  for (const tile of tilesOfSize(checkpoint.size)) {
    if (!existsSync(join(folder, tilePath(tile)))) put(tilePath(tile), await tileOf(client, issuer, tile));
    if (tile.level > 0 || existsSync(join(folder, entriesPath(tile)))) continue;
    const texts = await textsOf(client, issuer, tile);
    for (const text of texts.filter(({ length }) => length > longestLeaf)) {
      const long = longFile(text, sha256);
      put(long.path, long.bytes);
    }
    put(entriesPath(tile), entryBundle(texts.map((text) => leafData(text, sha256))));
  }
  // Who mirrors the log checks it by its keys: a new one lies there before the first checkpoint that it signed.
  writeWhole(join(folder, 'keys.json'), utf8(`${JSON.stringify(await keysOf(client, issuer), undefined, 2)}\n`));
  writeWhole(join(folder, 'checkpoint'), utf8(checkpoint.text));
  return { size: checkpoint.size, written };
}

async function keysOf(client: PoolClient, issuer: string): Promise<KeyHistoryText> {
  const keys = await readLogKeys(client, issuer);
  if (keys === undefined) throw new Error(`fault: ${issuer} has a checkpoint and no key`);
  return keys;
}

async function tileOf(client: PoolClient, issuer: string, { level, index, width }: TileAddress): Promise<Uint8Array> {
  const hashes = await readTile(client, issuer, { level, index: BigInt(index) });
  if (hashes.length < width) throw new Error(`fault: tile ${level}/${index} of ${issuer} is not there`);
  return joinBytes(...hashes.slice(0, width));
}

/** The whole texts of the leaves of a tile of level 0. */
async function textsOf(
  client: PoolClient,
  issuer: string,
  { index, width }: Pick<TileAddress, 'index' | 'width'>,
): Promise<readonly Uint8Array[]> {
  const first = index * 256;
  const { rows } = await client.query<{ readonly content: string }>(
    'select content from tenfold.entry where issuer = $1 and number >= $2 and number < $3 order by number',
    [issuer, first, first + width],
  );
  const texts = rows.map(({ content }) => entryText(JSON.parse(content) as JsonObject));
  return first === 0 ? [headerText(await readHeader(client, issuer)), ...texts] : texts;
}

/** A file appears under its name when it is whole. */
function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.unfinished`, bytes);
  renameSync(`${path}.unfinished`, path);
}
