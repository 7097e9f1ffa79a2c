import type { PoolClient } from 'pg';
import type { PollFile } from './poll-count.ts';

const columns = 'sha256, name, kind, bytes';

/** Writes down that a file came in; the same bytes are written down once, under the name that they came with first. */
export async function addPollFile(
  client: PoolClient,
  issuer: string,
  { file, by, now }: { readonly file: PollFile; readonly by: string; readonly now: number },
): Promise<PollFile> {
  const { sha256, name, kind, bytes } = file;
  await client.query(
    `insert into tenfold.poll_file (issuer, sha256, name, kind, bytes, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [issuer, sha256, withoutFolder(name), kind, bytes, by, new Date(now).toISOString()],
  );
  const [kept] = await readPollFiles(client, issuer, [sha256]);
  if (kept === undefined) throw new Error('fault: the file was not written down');
  return kept;
}

/** Those of the files that came in. */
export async function readPollFiles(
  client: PoolClient,
  issuer: string,
  hashes: readonly string[],
): Promise<readonly PollFile[]> {
  const { rows } = await client.query<PollFile>(
    `select ${columns} from tenfold.poll_file where issuer = $1 and sha256 = any($2)`,
    [issuer, hashes],
  );
  return rows;
}

/** The hashes of all files that some count was made of. */
export async function readFilesCounted(client: PoolClient, issuer: string): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ readonly sha256: string }>(
    'select distinct sha256 from tenfold.poll_count_file where issuer = $1',
    [issuer],
  );
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** A name given with a folder, or with characters that no file system shows, names the file alone. */
function withoutFolder(name: string): string {
  const bare = name.split(/[/\\]/u).at(-1)?.replaceAll(/\p{C}/gu, '').trim() ?? '';
  return bare === '' || bare === '.' || bare === '..' ? 'file' : bare.slice(0, 200);
}
