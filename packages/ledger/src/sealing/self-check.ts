import { entriesFrom, type Message, message } from '@tenfold/kernel';
import {
  canonicalJson,
  entryLeaf,
  headerLeaf,
  isSameBytes,
  type JsonObject,
  leafHash,
  logSignatureProblem,
  readCheckpoint,
} from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { findBrokenDisclosure } from '../disclosure/check.ts';
import { sha256 } from '../surroundings.ts';
import { readCheckpoints, type StoredCheckpoint } from './checkpoints.ts';
import { Growing } from './growing-tree.ts';
import { historyOf, readLogKeys } from './log-key-history.ts';
import { means } from './means.ts';

/** What the check of an issuer's ledger against its seal found. */
export interface SelfCheck {
  /** How many entries hold, and how many checkpoints. */
  readonly entries: bigint;
  readonly checkpoints: number;
  /** The first thing that does not hold; `null` where everything does. Its `number` is that of the entry, 0 for the header. */
  readonly broken: { readonly number: bigint; readonly problem: Message } | null;
}

/** So many rows are looked at at a time. */
const ROWS_AT_A_TIME = 5000;

const rowsAfter = `
  select number, id, kind, effective, recorded, supersedes, standing, authority, content, leaf from tenfold.entry
  where issuer = $1 and number > $2 order by number limit ${ROWS_AT_A_TIME}`;

interface Row {
  readonly number: bigint;
  readonly id: string;
  readonly kind: string;
  readonly effective: string;
  readonly recorded: string;
  readonly supersedes: string | null;
  readonly standing: string;
  readonly authority: boolean;
  readonly content: string;
  readonly leaf: Uint8Array;
}

/**
 * Holds an issuer's ledger against its seal: each row against its leaf, the numbers against each other, the tiles against
 * the leaves, and every checkpoint against the tree that the leaves make, which shows all of them to be of one history.
 */
export async function checkIssuer(client: PoolClient, issuer: string): Promise<SelfCheck> {
  const walk = new Walk(await allCheckpoints(client, issuer), await readGrowing(client, issuer));
  const broken = (await checkHeader(client, issuer, walk)) ?? (await checkEntries(client, issuer, walk));
  const late = broken ?? walk.unreached() ?? (await checkSignatures(client, issuer, walk.checkpoints));
  return { entries: walk.entries, checkpoints: walk.seen, broken: late ?? (await checkBeside(client, issuer)) };
}

type Broken = SelfCheck['broken'];

function brokenAt(number: bigint, what: string, figures: Message['figures'] = {}): Broken {
  return { number, problem: message(`ledger.check.${what}`, { number: { number }, ...figures }) };
}

/** The way through the leaves of one log, in their order. */
class Walk {
  readonly checkpoints: readonly StoredCheckpoint[];
  readonly #tree: Growing;
  entries = 0n;
  seen = 0;

  constructor(checkpoints: readonly StoredCheckpoint[], tree: Growing) {
    this.checkpoints = checkpoints;
    this.#tree = tree;
  }

  /** Takes the next leaf; gives what does not hold once it is there. */
  async take(number: bigint, leaf: Uint8Array): Promise<Broken> {
    const wrong = await this.#tree.add(leaf);
    if (wrong !== null) return brokenAt(wrong.leaf ?? number, 'tile', { tile: { quote: wrong.tile } });
    const next = this.checkpoints[this.seen];
    if (next === undefined || next.size !== this.#tree.size) return null;
    const read = readCheckpoint(next.text);
    const figures = { size: { number: BigInt(next.size) } };
    if ('problem' in read || !isSameBytes(read.value.checkpoint.root, this.#tree.root()))
      return brokenAt(number, 'checkpoint', figures);
    this.seen += 1;
    return null;
  }

  /** A checkpoint of more leaves than there are: entries have been taken away from the end. */
  unreached(): Broken {
    const next = this.checkpoints[this.seen];
    if (next === undefined) return null;
    return brokenAt(this.entries + 1n, 'missing', { size: { number: BigInt(next.size) } });
  }
}

async function readGrowing(client: PoolClient, issuer: string): Promise<Growing> {
  return new Growing(async ({ level, index }) => {
    const { rows } = await client.query<{ readonly hashes: Uint8Array; readonly root: Uint8Array }>(
      'select hashes, root from tenfold.tile where issuer = $1 and level = $2 and tile_index = $3',
      [issuer, level, index],
    );
    return rows[0];
  });
}

async function allCheckpoints(client: PoolClient, issuer: string): Promise<readonly StoredCheckpoint[]> {
  return readCheckpoints(client, issuer, { after: 0n, limit: Number.MAX_SAFE_INTEGER });
}

async function checkHeader(client: PoolClient, issuer: string, walk: Walk): Promise<Broken> {
  const { rows } = await client.query<{ readonly header: string; readonly leaf: Uint8Array }>(
    'select header, leaf from tenfold.issuer where issuer = $1',
    [issuer],
  );
  const [row] = rows;
  if (row === undefined) return brokenAt(0n, 'leaf');
  const leaf = leafHash(headerLeaf(JSON.parse(row.header) as JsonObject, sha256), sha256);
  return isSameBytes(leaf, row.leaf) ? walk.take(0n, row.leaf) : brokenAt(0n, 'leaf');
}

async function checkEntries(client: PoolClient, issuer: string, walk: Walk): Promise<Broken> {
  for (;;) {
    const { rows } = await client.query<Row>(rowsAfter, [issuer, walk.entries]);
    for (const row of rows) {
      const broken = checkRow(row, walk.entries + 1n) ?? (await walk.take(row.number, row.leaf));
      if (broken !== null) return broken;
      walk.entries = row.number;
    }
    if (rows.length < ROWS_AT_A_TIME) return null;
  }
}

function checkRow({ number, content, leaf, ...columns }: Row, expected: bigint): Broken {
  if (number !== expected) return brokenAt(expected, 'gap');
  const json = JSON.parse(content) as JsonObject;
  const own = leafHash(entryLeaf(json, sha256), sha256);
  if (canonicalJson(json) !== content || !isSameBytes(own, leaf)) return brokenAt(number, 'leaf');
  return isAsWritten(json, columns) ? null : brokenAt(number, 'columns');
}

/** Whether what stands beside the content, to be found by, says what the content says. */
function isAsWritten(json: JsonObject, columns: Omit<Row, 'number' | 'content' | 'leaf'>): boolean {
  const [entry] = entriesFrom([json]);
  return (
    entry?.id === columns.id &&
    entry.kind === columns.kind &&
    entry.effectiveOn === columns.effective &&
    entry.recordedAt === Date.parse(columns.recorded) &&
    entry.supersedes === columns.supersedes &&
    entry.source.standing === columns.standing &&
    (entry.authority !== undefined) === columns.authority
  );
}

async function checkSignatures(
  client: PoolClient,
  issuer: string,
  checkpoints: readonly StoredCheckpoint[],
): Promise<Broken> {
  const keys = await readLogKeys(client, issuer);
  if (keys === undefined) return null;
  const history = historyOf(keys);
  for (const { size, text } of checkpoints) {
    const read = readCheckpoint(text);
    const problem = 'problem' in read ? read.problem : logSignatureProblem(read.value, history, means.ed25519);
    if (problem !== undefined) return brokenAt(BigInt(size - 1), 'signature', { size: { number: BigInt(size) } });
  }
  return null;
}

/** What lies beside the log and is held against it by hashes: evidence, and what opens sealed values. */
async function checkBeside(client: PoolClient, issuer: string): Promise<Broken> {
  const file = await checkEvidence(client, issuer);
  if (file !== null) return file;
  const wrong = await findBrokenDisclosure(client, issuer);
  return wrong === null ? null : brokenAt(wrong.number, 'disclosure', { path: { quote: wrong.path } });
}

async function checkEvidence(client: PoolClient, issuer: string): Promise<Broken> {
  const { rows } = await client.query<{ readonly sha256: string }>(
    `select sha256 from tenfold.evidence where issuer = $1 and encode(sha256(bytes), 'hex') <> sha256 limit 1`,
    [issuer],
  );
  const [file] = rows;
  return file === undefined ? null : brokenAt(0n, 'evidence', { file: { quote: file.sha256 } });
}
