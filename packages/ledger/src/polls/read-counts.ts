import type { JsonObject } from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { sha256 } from '../surroundings.ts';
import type { CountNumber, CountStepWhat, PollCount, PollFile, WholeCount } from './poll-count.ts';

/** A count with its last step, as columns. */
const counts = `
  select c.meeting, c.number, c.asked_by as "askedBy", c.asked_at as "askedAt",
    s.what, s.by_whom as by, s.at, s.provisional
  from tenfold.poll_count c
  left join lateral (select * from tenfold.poll_count_step s
    where s.issuer = c.issuer and s.meeting = c.meeting and s.number = c.number order by s.step desc limit 1) s on true
  where c.issuer = $1`;

interface Row extends CountNumber {
  readonly askedBy: string;
  readonly askedAt: string;
  readonly what: CountStepWhat | null;
  readonly by: string;
  readonly at: string;
  readonly provisional: boolean | null;
}

/** The counts of a meeting, or of every meeting of the issuer, in the order of their numbers. */
export async function readCounts(
  client: PoolClient,
  issuer: string,
  meeting: string | null,
): Promise<readonly PollCount[]> {
  const { rows } = await client.query<Row>(
    `${counts} and ($2::text is null or c.meeting = $2) order by c.meeting, c.number`,
    [issuer, meeting],
  );
  return rows.map(countFrom);
}

function countFrom({ what, by, at, provisional, ...count }: Row): PollCount {
  return { ...count, last: what === null ? null : { what, by, at, provisional } };
}

interface WholeRow {
  readonly asked: string;
  readonly askedSha256: string;
  readonly knownAt: string;
  readonly size: bigint;
  readonly root: string;
  readonly content: string | null;
  readonly contentSha256: string | null;
}

const whole = `
  select c.asked, c.asked_sha256 as "askedSha256", c.known_at as "knownAt", c.size, encode(c.root, 'hex') as root,
    s.content, s.content_sha256 as "contentSha256"
  from tenfold.poll_count c
  left join lateral (select * from tenfold.poll_count_step s
    where s.issuer = c.issuer and s.meeting = c.meeting and s.number = c.number order by s.step desc limit 1) s on true
  where c.issuer = $1 and c.meeting = $2 and c.number = $3`;

/** A count as it was asked for, with what its last step came to. Throws where either is not what was written down. */
export async function readCount(
  client: PoolClient,
  issuer: string,
  { meeting, number }: CountNumber,
): Promise<WholeCount | undefined> {
  const found = (await readCounts(client, issuer, meeting)).find((one) => one.number === number);
  const { rows } = await client.query<WholeRow>(whole, [issuer, meeting, number]);
  const [row] = rows;
  if (found === undefined || row === undefined) return undefined;
  const { asked, askedSha256, content, contentSha256, knownAt, size, root } = row;
  if (!isOf(asked, askedSha256) || (content !== null && !isOf(content, contentSha256)))
    throw new Error(`the count ${number} of ${meeting} of ${issuer} is not what was written down`);
  return {
    ...found,
    asked: JSON.parse(asked) as JsonObject,
    knownAt,
    size,
    root,
    ...(await readFiles(client, issuer, { meeting, number })),
    content: content === null ? null : (JSON.parse(content) as JsonObject),
  };
}

/** What a count was asked for with, beside its files; nothing where there is none. Throws where it is not what was written down. */
export async function readAsked(
  client: PoolClient,
  issuer: string,
  { meeting, number }: CountNumber,
): Promise<JsonObject | undefined> {
  const { rows } = await client.query<Pick<WholeRow, 'asked' | 'askedSha256'>>(
    `select asked, asked_sha256 as "askedSha256" from tenfold.poll_count
     where issuer = $1 and meeting = $2 and number = $3`,
    [issuer, meeting, number],
  );
  const [row] = rows;
  if (row !== undefined && !isOf(row.asked, row.askedSha256))
    throw new Error(`the count ${number} of ${meeting} of ${issuer} is not what was written down`);
  return row === undefined ? undefined : (JSON.parse(row.asked) as JsonObject);
}

function isOf(text: string, hash: string | null): boolean {
  return sha256(text).toString('hex') === hash;
}

async function readFiles(
  client: PoolClient,
  issuer: string,
  { meeting, number }: CountNumber,
): Promise<Pick<WholeCount, 'instructions' | 'register'>> {
  const { rows } = await client.query<PollFile & { readonly part: 'instructions' | 'register' }>(
    `select u.part, f.sha256, f.name, f.kind, f.bytes
     from tenfold.poll_count_file u join tenfold.poll_file f on f.issuer = u.issuer and f.sha256 = u.sha256
     where u.issuer = $1 and u.meeting = $2 and u.number = $3 order by u.part, u.place`,
    [issuer, meeting, number],
  );
  const filesOf = (wanted: string): readonly PollFile[] =>
    rows.filter(({ part }) => part === wanted).map(({ part: _, ...file }) => file);
  const register = filesOf('register');
  return { instructions: filesOf('instructions'), register: register.length === 0 ? null : register };
}

/** What the nonces of the receipts of a count are made from; nothing where there is no such count. */
export async function readSecret(
  client: PoolClient,
  issuer: string,
  { meeting, number }: CountNumber,
): Promise<Uint8Array | undefined> {
  const { rows } = await client.query<{ readonly secret: Uint8Array }>(
    'select secret from tenfold.poll_count_secret where issuer = $1 and meeting = $2 and number = $3',
    [issuer, meeting, number],
  );
  return rows[0]?.secret;
}
