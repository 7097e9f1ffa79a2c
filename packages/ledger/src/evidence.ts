import type { PoolClient } from 'pg';
import { type Refused, refusedFor } from './refused.ts';
import { sha256 } from './surroundings.ts';

/** A file that an entry rests on, known by the hash of its bytes. */
export interface Evidence {
  /** SHA-256 of the bytes in lower-case hexadecimal. */
  readonly sha256: string;
  readonly mediaType: string;
  /** The file's name, without any folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly addedBy: string;
}

/** No more than this in one file. */
export const LARGEST_EVIDENCE = 25 * 1024 * 1024;

/** Keeps a file. The same bytes are kept once. */
export async function addEvidence(
  client: PoolClient,
  issuer: string,
  { file, now }: { readonly file: Omit<Evidence, 'sha256'>; readonly now: number },
): Promise<Pick<Evidence, 'sha256'> | Refused> {
  const { mediaType, name, bytes, addedBy } = file;
  if (bytes.length === 0) return refusedFor('invalid', 'ledger.evidence-empty', { file: { quote: name } });
  if (bytes.length > LARGEST_EVIDENCE) return refusedFor('invalid', 'ledger.evidence-large', { file: { quote: name } });
  const hash = sha256(bytes).toString('hex');
  await client.query(
    `insert into tenfold.evidence (issuer, sha256, media_type, name, bytes, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [issuer, hash, mediaType, withoutFolder(name), bytes, addedBy, new Date(now).toISOString()],
  );
  return { sha256: hash };
}

/** The file with that hash, its bytes compared with it again; nothing when there is none. Throws when they do not agree. */
export async function readEvidence(client: PoolClient, issuer: string, hash: string): Promise<Evidence | undefined> {
  const { rows } = await client.query<Evidence>(
    `select sha256, media_type as "mediaType", name, bytes, added_by as "addedBy"
     from tenfold.evidence where issuer = $1 and sha256 = $2`,
    [issuer, hash],
  );
  const [file] = rows;
  if (file !== undefined && sha256(file.bytes).toString('hex') !== hash)
    throw new Error(`the bytes kept of the evidence ${hash} are not those that were given`);
  return file;
}

/** A name given with a folder, or with characters that no file system shows, names the file alone. */
function withoutFolder(name: string): string {
  const bare = name.split(/[/\\]/u).at(-1)?.replaceAll(/\p{C}/gu, '').trim() ?? '';
  return bare === '' || bare === '.' || bare === '..' ? 'file' : bare.slice(0, 200);
}
