import {
  type Checkpoint,
  checkpointBody,
  hashOfRange,
  nodesOfRange,
  type NoteSigner,
  readCheckpoint,
  signCheckpoint,
} from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { type Refused, refusedFor } from '../refused.ts';
import { sha256 } from '../surroundings.ts';
import { readNodes } from './log-nodes.ts';

/** A checkpoint as it is kept, with every signature that it has. */
export interface StoredCheckpoint {
  /** How many leaves the log had: the header and the entries up to number `size - 1`. */
  readonly size: number;
  /** The signed note: the log's own signature first, then those of witnesses in the order in which they came. */
  readonly text: string;
  readonly madeAt: string;
}

/** How many leaves an issuer's log has: its header and its entries. */
export async function logSize(client: PoolClient, issuer: string): Promise<number> {
  const { rows } = await client.query<{ readonly number: bigint }>(
    'select number from tenfold.entry where issuer = $1 order by number desc limit 1',
    [issuer],
  );
  return Number(rows[0]?.number ?? 0n) + 1;
}

/** The root of an issuer's log at a size: from the stored tiles and the leaves behind the last of them. */
export async function rootAt(client: PoolClient, issuer: string, size: number): Promise<Uint8Array> {
  const range = { begin: 0, end: size };
  const nodeAt = await readNodes(client, issuer, nodesOfRange(range));
  return hashOfRange(range, nodeAt, sha256);
}

/** Signs the log as it stands and keeps the checkpoint; one that is there already is given again. */
export async function keepCheckpoint(
  client: PoolClient,
  issuer: string,
  { size, signer, now }: { readonly size: number; readonly signer: NoteSigner; readonly now: number },
): Promise<StoredCheckpoint> {
  const root = await rootAt(client, issuer, size);
  const checkpoint: Checkpoint = { origin: signer.key.name, size, root, extensions: [] };
  const before = await readCheckpointAt(client, issuer, size);
  const body = checkpointBody(checkpoint);
  if (before !== undefined) return sameAs(before, body);
  const [madeAt, [line]] = [new Date(now).toISOString(), linesOf(signCheckpoint(checkpoint, [signer]))];
  await client.query('insert into tenfold.checkpoint (issuer, size, body, made_at) values ($1, $2, $3, $4)', [
    issuer,
    size,
    body,
    madeAt,
  ]);
  await addLine(client, issuer, { size, line: line ?? '', at: madeAt });
  return (await readCheckpointAt(client, issuer, size)) as StoredCheckpoint;
}

/** What was signed once can't come out otherwise: then the entries below it have been changed. */
function sameAs(before: StoredCheckpoint, body: string): StoredCheckpoint {
  if (!before.text.startsWith(`${body}\n`))
    throw new Error(`the log does not give the checkpoint of size ${before.size} that was signed`);
  return before;
}

/** Adds the lines of a note that a witness gave back; the note must be of a checkpoint that we keep. */
export async function addCosignatures(
  client: PoolClient,
  issuer: string,
  { text, now }: { readonly text: string; readonly now: number },
): Promise<StoredCheckpoint | Refused> {
  const read = readCheckpoint(text);
  if ('problem' in read) return { refused: 'invalid', problems: [{ entry: null, field: '', message: read.problem }] };
  const { checkpoint, note } = read.value;
  const kept = await readCheckpointAt(client, issuer, checkpoint.size);
  if (!kept?.text.startsWith(`${note.body}\n`))
    return refusedFor('unknown', 'ledger.no-such-checkpoint', { size: { number: BigInt(checkpoint.size) } });
  const at = new Date(now).toISOString();
  for (const line of linesOf(text)) await addLine(client, issuer, { size: checkpoint.size, line, at });
  return (await readCheckpointAt(client, issuer, checkpoint.size)) ?? kept;
}

async function addLine(
  client: PoolClient,
  issuer: string,
  { size, line, at }: { readonly size: number; readonly line: string; readonly at: string },
): Promise<void> {
  await client.query(
    `insert into tenfold.checkpoint_signature (issuer, size, line, added_at) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [issuer, size, line, at],
  );
}

/** The signature lines of a note. */
function linesOf(text: string): readonly string[] {
  return text.slice(text.lastIndexOf('\n\n') + 2, -1).split('\n');
}

const stored = `
  select c.size, c.body, c.made_at as "madeAt",
    array(select s.line from tenfold.checkpoint_signature s where s.issuer = c.issuer and s.size = c.size
          order by starts_with(s.line, '— ' || split_part(c.body, E'\\n', 1) || ' ') desc, s.added_at, s.line) as lines
  from tenfold.checkpoint c where c.issuer = $1`;

interface Row {
  readonly size: bigint;
  readonly body: string;
  readonly madeAt: string;
  readonly lines: readonly string[];
}

/** The checkpoint of that size; nothing when there is none. */
export async function readCheckpointAt(
  client: PoolClient,
  issuer: string,
  size: number,
): Promise<StoredCheckpoint | undefined> {
  const { rows } = await client.query<Row>(`${stored} and c.size = $2`, [issuer, size]);
  return rows.map(storedFrom)[0];
}

/** The latest checkpoint; nothing while there is none. */
export async function readLatestCheckpoint(client: PoolClient, issuer: string): Promise<StoredCheckpoint | undefined> {
  const { rows } = await client.query<Row>(`${stored} order by c.size desc limit 1`, [issuer]);
  return rows.map(storedFrom)[0];
}

/** Checkpoints in the order of their sizes, those after a size only. */
export async function readCheckpoints(
  client: PoolClient,
  issuer: string,
  { after, limit }: { readonly after: bigint; readonly limit: number },
): Promise<readonly StoredCheckpoint[]> {
  const { rows } = await client.query<Row>(`${stored} and c.size > $2 order by c.size limit $3`, [
    issuer,
    after,
    limit,
  ]);
  return rows.map(storedFrom);
}

function storedFrom({ size, body, madeAt, lines }: Row): StoredCheckpoint {
  return { size: Number(size), text: `${body}\n${lines.map((line) => `${line}\n`).join('')}`, madeAt };
}
