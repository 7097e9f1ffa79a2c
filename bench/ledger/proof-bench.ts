import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRefused, keyFolder, Seal } from '@tenfold/ledger';
import { entryLeaf, headerLeaf, inclusionProof, type JsonObject, nodesOf, readTlogProof } from '@tenfold/seal';
import type { Pool } from 'pg';
import { type Figure, rounded } from '../report/figure.ts';
import { inTurn, wallTime } from '../timing/in-turn.ts';
import { openBenchDatabase } from './bench-database.ts';
import { issueOf, openInvented, record } from './invented-record.ts';

const ISSUER = 'invented';
const ENTRIES = 20_000;
const AT_A_TIME = 5000;
const ROUNDS = 5;
const PROOFS = 50;

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** Proof bundles from the stored tiles, beside hashing the whole log for the same proof. */
export async function measure(): Promise<readonly Figure[]> {
  const { ledger, pool, folder, close } = await openBenchDatabase();
  const keys = join(folder, 'keys');
  try {
    await openInvented(ledger, ISSUER);
    for (let at = 0; at < ENTRIES; at += AT_A_TIME)
      await record(
        ledger,
        ISSUER,
        Array.from({ length: AT_A_TIME }, (_, index) => issueOf(at + index)),
      );
    const seal = new Seal(ledger.pool, { now: Date.now }, { keys: keyFolder(keys), logName: 'bench.example' });
    const checkpoint = await seal.checkpoint(ISSUER);
    if (isRefused(checkpoint)) throw new Error(JSON.stringify(checkpoint.problems));
    return [await figureOf({ seal, pool })];
  } finally {
    rmSync(keys, { recursive: true, force: true });
    await close();
  }
}

interface Log {
  readonly seal: Seal;
  readonly pool: Pool;
}

async function figureOf({ seal, pool }: Log): Promise<Figure> {
  assert.deepEqual(await fromTiles(seal, 1234), await fromLeaves(pool, 1234));
  let nth = 0;
  const works = {
    ours: async () => {
      for (let time = 0; time < PROOFS; time += 1) await fromTiles(seal, (nth += 389) % ENTRIES);
      return PROOFS;
    },
    other: async () => {
      await fromLeaves(pool, (nth += 389) % ENTRIES);
      return 1;
    },
  };
  const { ours, other } = await inTurn(works, { clock: wallTime, rounds: ROUNDS });
  return {
    what: `Proof bundles of a log of ${ENTRIES.toLocaleString('en')} entries`,
    ours: `${rounded(1e9 / ours)} a second`,
    other: `hashing the whole log for each: ${rounded(1e9 / other)} a second`,
    ratio: `${rounded(other / ours)} times its rate`,
    target: '',
    isMet: null,
  };
}

/** The hashes of the proof that an issue of shares is in the log. */
async function fromTiles(seal: Seal, nth: number): Promise<readonly string[]> {
  const bundle = await seal.prove(ISSUER, { entry: `issue-${nth}` });
  if (isRefused(bundle)) throw new Error(JSON.stringify(bundle.problems));
  const proof = readTlogProof(bundle.proof);
  if ('problem' in proof) throw new Error(proof.problem.key);
  return proof.value.hashes.map((hash) => Buffer.from(hash).toString('hex'));
}

/** The same from the text of every entry. */
async function fromLeaves(pool: Pool, nth: number): Promise<readonly string[]> {
  const { rows } = await pool.query<{ readonly id: string; readonly content: string }>(
    'select id, content from tenfold.entry where issuer = $1 order by number',
    [ISSUER],
  );
  const { rows: issuers } = await pool.query<{ readonly header: string }>(
    'select header from tenfold.issuer where issuer = $1',
    [ISSUER],
  );
  const header = JSON.parse(issuers[0]?.header ?? '') as JsonObject;
  const entries = rows.map(({ content }) => JSON.parse(content) as JsonObject);
  const leaves = [headerLeaf(header, sha256), ...entries.map((entry) => entryLeaf(entry, sha256))];
  const index = rows.findIndex(({ id }) => id === `issue-${nth}`) + 1;
  const hashes = inclusionProof({ index, size: leaves.length }, nodesOf(leaves, sha256), sha256);
  return hashes.map((hash) => Buffer.from(hash).toString('hex'));
}
