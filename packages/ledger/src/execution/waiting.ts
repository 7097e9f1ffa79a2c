import type { PoolClient } from 'pg';
import type { EntryJson } from '../append/request.ts';
import { uploadOfRequest } from '../proposal/upload.ts';

/** Entries that are proposed and that nobody has decided on. */
export interface WaitingEntry {
  readonly proposal: bigint;
  readonly enteredBy: string;
  readonly entry: EntryJson;
}

/** A proposal with more lines than this is a record that is taken in, and no step of an undertaking. */
const MOST_LINES = 20;

const waiting = `
  select p.number as proposal, p.entered_by as "enteredBy", l.content
  from tenfold.proposal p
  join tenfold.proposal_line l
    on l.issuer = p.issuer and l.entered_by = p.entered_by and l.upload = p.upload and l.line <= p.lines
  where p.issuer = $1 and p.lines <= $2
    and not exists (select from tenfold.decision d where d.issuer = p.issuer and d.proposal = p.number)
  order by p.number, l.line`;

/** The entries of some kinds that wait in small proposals for a decision, in the order in which they were proposed. */
export async function readWaiting(
  client: PoolClient,
  issuer: string,
  kinds: readonly string[],
): Promise<readonly WaitingEntry[]> {
  const { rows } = await client.query<Omit<WaitingEntry, 'entry'> & { readonly content: string }>(waiting, [
    issuer,
    MOST_LINES,
  ]);
  return rows
    .map(({ content, ...row }) => ({ ...row, entry: JSON.parse(content) as EntryJson }))
    .filter(({ entry }) => typeof entry['kind'] === 'string' && kinds.includes(entry['kind']));
}

/** The proposal that somebody has made by a request of that key; `null` where he has made none. */
export async function readProposedUnder(
  client: PoolClient,
  issuer: string,
  { by, key }: { readonly by: string; readonly key: string },
): Promise<bigint | null> {
  const { rows } = await client.query<{ readonly number: bigint }>(
    'select number from tenfold.proposal where issuer = $1 and entered_by = $2 and upload = $3',
    [issuer, by, uploadOfRequest(key)],
  );
  return rows[0]?.number ?? null;
}
