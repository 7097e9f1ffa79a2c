import assert from 'node:assert/strict';
import { defaultPolicies, entriesFrom, fold, type PlainDate } from '@tenfold/kernel';
import { isRefused, type Ledger } from '@tenfold/ledger';
import type { Pool } from 'pg';
import { type Figure, rounded } from '../report/figure.ts';
import { inTurn, wallTime } from '../timing/in-turn.ts';
import { openBenchDatabase } from './bench-database.ts';
import { dayOf, issueOf, openInvented, record } from './invented-record.ts';

const ISSUER = 'invented';
const SIZES = [20_000, 100_000];
const AT_A_TIME = 5000;
const ROUNDS = 7;
const READS = 10;

/** Reads as of a day in the middle of the record and at its end, beside folding all that was effective by then. */
export async function measure(): Promise<readonly Figure[]> {
  const { ledger, pool, close } = await openBenchDatabase();
  try {
    await openInvented(ledger, ISSUER);
    const figures: Figure[] = [];
    let written = 0;
    for (const size of SIZES) {
      await writeUpTo(ledger, { from: written, size });
      written = size;
      figures.push(await figureOf({ ledger, pool }, size));
    }
    return figures;
  } finally {
    await close();
  }
}

async function writeUpTo(
  ledger: Ledger,
  { from, size }: { readonly from: number; readonly size: number },
): Promise<void> {
  for (let at = from; at < size; at += AT_A_TIME) {
    const length = Math.min(AT_A_TIME, size - at);
    await record(
      ledger,
      ISSUER,
      Array.from({ length }, (_, index) => issueOf(at + index)),
    );
  }
}

interface Read {
  readonly ledger: Ledger;
  readonly pool: Pool;
}

async function figureOf({ ledger, pool }: Read, size: number): Promise<Figure> {
  const days = [dayOf(Math.floor(size / 2)), dayOf(size - 1)];
  for (const on of days) assert.equal(await inIssueFromLedger(ledger, on), await inIssueFolded(pool, on));
  const works = {
    ours: async () => repeat(days, (on) => inIssueFromLedger(ledger, on)),
    other: async () => repeat(days, (on) => inIssueFolded(pool, on)),
  };
  const { ours, other } = await inTurn(works, { clock: wallTime, rounds: ROUNDS });
  return {
    what: `Reading as of a day, ${size.toLocaleString('en')} entries`,
    ours: `${rounded(ours / 1e6)} ms`,
    other: `folding all entries by then: ${rounded(other / 1e6)} ms`,
    ratio: `${rounded(other / ours)} times as fast`,
    target: '',
    isMet: null,
  };
}

async function repeat(days: readonly PlainDate[], read: (on: PlainDate) => Promise<unknown>): Promise<number> {
  for (let time = 0; time < READS / days.length; time += 1) for (const on of days) await read(on);
  return READS;
}

/** Class B in issue on a day, by the ledger. */
async function inIssueFromLedger(ledger: Ledger, on: PlainDate): Promise<bigint | null | undefined> {
  const views = await ledger.views(ISSUER, { days: [on], knownAt: null });
  if (isRefused(views)) throw new Error(JSON.stringify(views.problems));
  return views[0]?.register.classes.get('B')?.inIssue;
}

/** The same from every entry that was effective by then. */
async function inIssueFolded(pool: Pool, on: PlainDate): Promise<bigint | null | undefined> {
  const { rows } = await pool.query<{ readonly content: string }>(
    'select content from tenfold.entry where issuer = $1 and effective <= $2 order by effective, number',
    [ISSUER, on],
  );
  const entries = entriesFrom(rows.map(({ content }) => JSON.parse(content) as unknown));
  return fold(entries, defaultPolicies).register.classes.get('B')?.inIssue;
}
