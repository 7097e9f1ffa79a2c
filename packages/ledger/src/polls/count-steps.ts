import type { PoolClient } from 'pg';
import { type Refused, refusedFor } from '../refused.ts';
import { sha256 } from '../surroundings.ts';
import type { CountNumber, CountStepGiven, CountStepWhat } from './poll-count.ts';

const final: readonly (CountStepWhat | null)[] = ['counted', 'refused'];

/** Writes down a further step of a count; while the issuer is held. What was counted, or could not be, takes none. */
export async function addCountStep(
  client: PoolClient,
  issuer: string,
  { count, given, now }: { readonly count: CountNumber; readonly given: CountStepGiven; readonly now: number },
): Promise<{ readonly step: bigint } | Refused> {
  const { meeting, number } = count;
  const last = await lastStep(client, issuer, count);
  const figures = { number: { number }, meeting: { quote: meeting } };
  if (last === null) return refusedFor('unknown', 'poll-count.unknown', figures);
  if (final.includes(last.what)) return refusedFor('conflict', 'poll-count.ended', figures);
  const content = given.content === null ? null : JSON.stringify(given.content);
  const step = last.step + 1n;
  await client.query(
    `insert into tenfold.poll_count_step (issuer, meeting, number, step, what, content, content_sha256, provisional, by_whom, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      issuer,
      meeting,
      number,
      step,
      given.what,
      content,
      content === null ? null : sha256(content).toString('hex'),
      given.provisional,
      given.by,
      new Date(now).toISOString(),
    ],
  );
  return { step };
}

/** The last step of a count, none being the step nought; `null` where there is no such count. */
async function lastStep(
  client: PoolClient,
  issuer: string,
  { meeting, number }: CountNumber,
): Promise<{ readonly step: bigint; readonly what: CountStepWhat | null } | null> {
  const { rows } = await client.query<{ readonly step: bigint | null; readonly what: CountStepWhat | null }>(
    `select s.step, s.what from tenfold.poll_count c
     left join tenfold.poll_count_step s on s.issuer = c.issuer and s.meeting = c.meeting and s.number = c.number
     where c.issuer = $1 and c.meeting = $2 and c.number = $3 order by s.step desc nulls last limit 1`,
    [issuer, meeting, number],
  );
  const [row] = rows;
  return row === undefined ? null : { step: row.step ?? 0n, what: row.what };
}
