import { canonicalJson, type JsonObject } from '@tenfold/seal';
import type { Pool } from 'pg';
import { type Figure, rounded } from '../report/figure.ts';
import { inTurn, wallTime } from '../timing/in-turn.ts';
import { type BenchDatabase, openBenchDatabase } from './bench-database.ts';
import { issueOf, openInvented, record } from './invented-record.ts';

/** How many requests are under way at once, and how many are made in a round. */
const loads = [
  { writers: 1, requests: 200, what: 'one writer' },
  { writers: 50, requests: 4000, what: '50 writers at once, one issuer' },
  { writers: 200, requests: 8000, what: '200 writers at once, one issuer' },
];

const ROUNDS = 5;
const LEAST_SHARE = 0.8;

/**
 * Appends that are on the disk when they are answered, one entry a request, beside plain `INSERT`s of the same bytes: the
 * same driver, server, settings and connections, a table with the same columns and indexes, each row committed by itself.
 */
export async function measure(): Promise<readonly Figure[]> {
  const database = await openBenchDatabase();
  try {
    await openInvented(database.ledger, 'invented');
    await database.pool.query(plainTable);
    const figures: Figure[] = [];
    for (const load of loads) figures.push(await figureOf(database, load));
    return figures;
  } finally {
    await database.close();
  }
}

/** The same columns and indexes, without triggers, references and policies. */
const plainTable = 'create table plain (like tenfold.entry including all)';

const plainInsert = `
  insert into plain (issuer, number, id, kind, effective, recorded, reaches, standing, authority, content, leaf, entered_by)
  values ($1, $2, $3, $4, $5, $6, $5, $7, false, $8, $9, $10)`;

let nth = 0;

async function figureOf({ ledger, pool }: BenchDatabase, load: (typeof loads)[number]): Promise<Figure> {
  const works = {
    ours: () => inParallel(load, () => record(ledger, 'invented', [issueOf(nth++)])),
    other: () => inParallel(load, () => insertPlain(pool, nth++)),
  };
  const { ours, other } = await inTurn(works, { clock: wallTime, rounds: ROUNDS });
  const share = other / ours;
  return {
    what: `Durable appends, ${load.what}`,
    ours: `${rounded(1e9 / ours)} a second`,
    other: `plain INSERT of the same bytes: ${rounded(1e9 / other)} a second`,
    ratio: `${rounded(share)} of its rate`,
    target: `at least ${LEAST_SHARE}`,
    isMet: share >= LEAST_SHARE,
  };
}

async function insertPlain(pool: Pool, number: number): Promise<void> {
  const json = issueOf(number) as JsonObject;
  const leaf = Buffer.alloc(32, number % 251);
  const recorded = '2026-11-24T12:00:00.000+08:00';
  await pool.query(plainInsert, [
    'invented',
    number,
    json['id'],
    json['kind'],
    json['effective'],
    recorded,
    'primary',
    canonicalJson({ ...json, recorded }),
    leaf,
    'bench',
  ]);
}

/** Does the requests with so many under way at once, and gives how many there were. */
async function inParallel(
  { writers, requests }: { readonly writers: number; readonly requests: number },
  request: () => Promise<void>,
): Promise<number> {
  let left = requests;
  const writer = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await request();
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return requests;
}
