import { canonicalJson, type JsonObject } from '@tenfold/seal';
import type { Pool } from 'pg';
import { type Figure, rounded } from '../report/figure.ts';
import { inTurn, wallTime } from '../timing/in-turn.ts';
import { type BenchDatabase, openBenchDatabase } from './bench-database.ts';
import { issueOf, openInvented, record } from './invented-record.ts';

/** How many requests are under way at once, and how many are made in a round. */
const crowds = [
  { writers: 200, requests: 8000, what: '200 writers at once, one issuer' },
  { writers: 50, requests: 4000, what: '50 writers at once, one issuer' },
];
/** The last: a product has run for a while when somebody alone writes to it. */
const alone = { writers: 1, requests: 800, what: 'one writer' };

const ROUNDS = 5;
const WARM_UP = 3;
const LEAST_SHARE = 0.8;

/**
 * Appends that are on the disk when they are answered, one entry a request, beside plain `INSERT`s of the same bytes: the
 * same driver, server, settings and connections, tables with the same columns and indexes, each statement committed by itself.
 * An append writes two rows, the entry and the answer to its request by its key. Crowds are held against the `INSERT` of the
 * entry's row alone; one writer, who can share no write to the disk, against that of both rows in one statement. Beside the
 * entry's row alone his rate is printed without a target.
 */
export async function measure(): Promise<readonly Figure[]> {
  const database = await openBenchDatabase();
  try {
    await openInvented(database.ledger, 'invented');
    await database.pool.query(plainTables);
    const figures: Figure[] = [];
    for (const load of crowds) figures.push(held(await figureOf(database, load, entryAlone)));
    figures.push(held(await figureOf(database, alone, bothRows)), toldOf(await figureOf(database, alone, entryAlone)));
    return figures;
  } finally {
    await database.close();
  }
}

type Load = typeof alone;

/** The same columns and indexes, without triggers, references and policies. */
const plainTables = `
  create table plain (like tenfold.entry including all);
  create table plain_request (like tenfold.request including all)`;

const insertEntry = `
  insert into plain (issuer, number, id, kind, effective, recorded, reaches, standing, authority, content, leaf, entered_by)
  values ($1, $2, $3, $4, $5, $6, $5, $7, false, $8, $9, $10)`;

const insertBoth = `
  with answered as (insert into plain_request (issuer, key, fingerprint, answer) values ($1, $3, $9, $11))${insertEntry}`;

/** A plain way to write, and how it is called. */
interface Plain {
  readonly what: string;
  readonly text: string;
  readonly more: (number: number) => readonly unknown[];
}

const entryAlone: Plain = { what: 'plain INSERT of the entry alone', text: insertEntry, more: () => [] };

const bothRows: Plain = {
  what: 'plain INSERT of the same bytes',
  text: insertBoth,
  more: (number) => [JSON.stringify({ first: `${number}`, last: `${number}`, recorded })],
};

/** Numbers of the next entries on either side: there are days for some 170,000 of them. */
const next = { ours: 1, other: 1 };

/** What was measured of a load: the rates in requests a second. */
interface Measured {
  readonly load: Load;
  readonly plain: Plain;
  readonly ours: number;
  readonly other: number;
}

function held(measured: Measured): Figure {
  const isMet = measured.ours / measured.other >= LEAST_SHARE;
  return { ...toldOf(measured), target: `at least ${LEAST_SHARE}`, isMet };
}

function toldOf({ load, plain, ours, other }: Measured): Figure {
  return {
    what: `Durable appends, ${load.what}`,
    ours: `${rounded(ours)} a second`,
    other: `${plain.what}: ${rounded(other)} a second`,
    ratio: `${rounded(ours / other)} of its rate`,
    target: '',
    isMet: null,
  };
}

async function figureOf({ ledger, pool }: BenchDatabase, load: Load, plain: Plain): Promise<Measured> {
  const works = {
    ours: () => inParallel(load, () => record(ledger, 'invented', [issueOf(next.ours++)])),
    other: () => inParallel(load, () => insertPlain(pool, plain, next.other++)),
  };
  const { ours, other } = await inTurn(works, { clock: wallTime, rounds: ROUNDS, warmUp: WARM_UP });
  return { load, plain, ours: 1e9 / ours, other: 1e9 / other };
}

const recorded = '2026-11-24T12:00:00.000+08:00';

async function insertPlain(pool: Pool, { text, more }: Plain, number: number): Promise<void> {
  const json = issueOf(number) as JsonObject;
  const leaf = Buffer.alloc(32, number % 251);
  const content = canonicalJson({ ...json, recorded });
  const said = [json['id'], json['kind'], json['effective'], recorded, 'primary', content, leaf, 'bench'];
  await pool.query(text, ['invented', number, ...said, ...more(number)]);
}

/** Does the requests with so many under way at once, and gives how many there were. */
async function inParallel({ writers, requests }: Load, request: () => Promise<void>): Promise<number> {
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
