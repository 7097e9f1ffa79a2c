import type { Pool, QueryConfig } from 'pg';
import { codeOf } from '../engine/refusal.ts';
import { inOneStatement } from '../engine/one-statement.ts';
import { isRefused } from '../refused.ts';
import { tilesUpTo } from '../sealing/tiles.ts';
import { columnsOfAnswers } from './answers.ts';
import { AppendRun } from './append-run.ts';
import type { End } from './head.ts';
import type { Appended, AppendRequest } from './request.ts';
import { columnsOf, numberBefore, rowsOf } from './write.ts';

/** What was appended in one statement: the answers to the first of the requests, and the end behind them. */
export interface Behind {
  readonly answers: readonly Appended[];
  readonly end: End;
}

/**
 * Appends what the first of the requests ask for behind the end of the record as it is remembered, in one statement: for as
 * long as they can be judged by that end alone and are accepted. The database takes them only where the end is still that.
 * `null` where nothing was written; the end then remembers nothing of it. Throws as `inOneStatement` does; after a doubt the
 * end is not to be used again.
 */
export async function appendBehind(
  pool: Pool,
  issuer: string,
  { requests, end, now }: { readonly requests: readonly AppendRequest[]; readonly end: End; readonly now: number },
): Promise<Behind | null> {
  const run = new AppendRun({ ...end, now, known: new Map(), earlier: new Map() });
  const answers = takeFirst(run, requests);
  if (answers.length === 0) return null;
  if (await isWritten(pool, statementOf(issuer, run))) return { answers, end: run };
  end.tail?.takeBack();
  return null;
}

/** The answers to the first of the requests, up to one that needs more than the end, or is refused: the record has to tell. */
function takeFirst(run: AppendRun, requests: readonly AppendRequest[]): readonly Appended[] {
  const answers: Appended[] = [];
  for (const request of requests) {
    const answer = take(run, request);
    if (answer === null) break;
    answers.push(answer);
  }
  return answers;
}

function take(run: AppendRun, request: AppendRequest): Appended | null {
  if (request.proposal !== null || run.answered(request) !== undefined) return null;
  // A tile is made of the leaves before, which are in the database.
  const reached = run.head.size + BigInt(request.entries.length);
  if (tilesUpTo(reached) !== tilesUpTo(run.head.size)) return null;
  const prepared = run.prepare(request);
  if (isRefused(prepared)) return null;
  const problems = run.judge(prepared);
  return problems === null || problems.length > 0 ? null : run.accept(prepared);
}

const writeOne = `select tenfold.append_one(${places(20)}) as written`;
const writeSeveral = `select tenfold.append_several(${places(20)}) as written`;

function places(count: number): string {
  return Array.from({ length: count }, (_, at) => `$${at + 1}`).join(', ');
}

function statementOf(issuer: string, { head, accepted, given }: AppendRun): QueryConfig {
  const rows = rowsOf(accepted);
  const earliest = rows.reduce((least, { entry }) => Math.min(least, entry.recordedAt), Number.POSITIVE_INFINITY);
  const columns = [...columnsOf(rows), ...columnsOfAnswers(given)];
  const before = [issuer, head.approvalNumber, new Date(earliest).toISOString(), numberBefore(rows)];
  return rows.length === 1
    ? { name: 'append-one', text: writeOne, values: [...before, ...columns.map(([only]) => only)] }
    : { name: 'append-several', text: writeSeveral, values: [...before, ...columns] };
}

/** Class of SQLSTATE for what a key, or the rule that numbers have no gap, refuses: the end is another one by now. */
const INTEGRITY = '23';

async function isWritten(pool: Pool, statement: QueryConfig): Promise<boolean> {
  try {
    const [answer] = await inOneStatement<{ readonly written: boolean }>(pool, statement);
    return answer?.written === true;
  } catch (error) {
    if (codeOf(error)?.startsWith(INTEGRITY) === true) return false;
    throw error;
  }
}
