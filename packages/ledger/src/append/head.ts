import { decodeRecord, type EarlierEntry, findKind, type Issuer, type PlainDate, type Policies } from '@tenfold/kernel';
import type { PoolClient } from 'pg';
import { type ApprovalPolicy, strictestPolicy } from '../proposal/approval-policy.ts';
import type { Tail } from './tail.ts';

/** Where an issuer's ledger stands before an append; read while the issuer is held. */
export interface Head {
  readonly issuer: Issuer;
  readonly policies: Policies;
  readonly size: bigint;
  /** The first day of which any entry says something; `null` while there is none. */
  readonly firstDay: PlainDate | null;
  /** The last moment, in milliseconds since 1970, at which an entry was recorded or about whose knowledge was answered. */
  readonly lastRecorded: number;
  /** The last moment about whose knowledge was answered: nothing may be recorded as known by then any more. */
  readonly lastAnswered: number;
  /** Which kinds of entry need a second person, as decided by now. */
  readonly approval: ApprovalPolicy;
  /** The number of that decision; `null` while there is none. */
  readonly approvalNumber: bigint | null;
}

/** The end of an issuer's ledger, from which the next append can go on. */
export interface End {
  readonly head: Head;
  /** `null` while no entry had to be judged. */
  readonly tail: Tail | null;
}

const headOf = `
  select header,
    (select number from tenfold.entry where issuer = $1 order by number desc limit 1) as size,
    (select min(effective) from tenfold.entry where issuer = $1) as first,
    (select extract(epoch from max(recorded)) * 1000 from tenfold.entry where issuer = $1)::bigint as recorded,
    (select extract(epoch from max(known_at)) * 1000 from tenfold.answered where issuer = $1)::bigint as answered,
    policy.content as approval, policy.number as approval_number
  from tenfold.issuer
  left join lateral (
    select content, number from tenfold.approval_policy where issuer = $1 order by number desc limit 1) policy on true
  where issuer = $1`;

/** The head of an issuer; `null` when there is no such issuer. */
export async function readHead(client: PoolClient, issuer: string): Promise<Head | null> {
  const { rows } = await client.query<{
    readonly header: string;
    readonly size: bigint | null;
    readonly first: PlainDate | null;
    readonly recorded: bigint | null;
    readonly answered: bigint | null;
    readonly approval: string | null;
    readonly approval_number: bigint | null;
  }>({ name: 'head', text: headOf, values: [issuer] });
  const [row] = rows;
  if (row === undefined) return null;
  const lastAnswered = Number(row.answered ?? 0n);
  return {
    ...headerFrom(row.header),
    size: row.size ?? 0n,
    firstDay: row.first,
    lastRecorded: Math.max(Number(row.recorded ?? 0n), lastAnswered),
    lastAnswered,
    approval: row.approval === null ? strictestPolicy : (JSON.parse(row.approval) as ApprovalPolicy),
    approvalNumber: row.approval_number,
  };
}

/** A header never changes, so what one says is worked out once; so many are remembered. */
const MOST_HEADERS = 1000;
const headers = new Map<string, Pick<Head, 'issuer' | 'policies'>>();

/** How many entries an issuer has; `null` when there is no such issuer. */
export async function readSize(client: PoolClient, issuer: string): Promise<bigint | null> {
  const { rows } = await client.query<{ readonly size: bigint }>(
    `select coalesce((select number from tenfold.entry where issuer = $1 order by number desc limit 1), 0) as size
     from tenfold.issuer where issuer = $1`,
    [issuer],
  );
  return rows[0]?.size ?? null;
}

/** What the header of a record says, from the text that is kept of it. */
export function headerFrom(header: string): Pick<Head, 'issuer' | 'policies'> {
  const known = headers.get(header) ?? readHeader(header);
  if (headers.size >= MOST_HEADERS) headers.clear();
  headers.set(header, known);
  return known;
}

function readHeader(header: string): Pick<Head, 'issuer' | 'policies'> {
  const { record } = decodeRecord({ ...(JSON.parse(header) as object), entries: [] });
  if (record === null) throw new Error('fault: the header that was kept of an issuer is not in order');
  return { issuer: record.issuer, policies: record.policies };
}

/** An entry that is in the ledger already, as later ones need to know it. */
export interface Known extends EarlierEntry {
  /** The first day whose register it changes; `'-infinity'` for one that says who somebody is. */
  readonly from: PlainDate | '-infinity';
}

const knownOf = `
  select e.id, e.kind, e.effective, (extract(epoch from e.recorded) * 1000)::bigint as recorded, c.id as corrected
  from tenfold.entry e left join tenfold.entry c on c.issuer = $1 and c.supersedes = e.id
  where e.issuer = $1 and e.id = any($2)`;

/** Those of the ids that are in the ledger. */
export async function readKnown(
  client: PoolClient,
  issuer: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Known>> {
  if (ids.length === 0) return new Map();
  const { rows } = await client.query<{
    readonly id: string;
    readonly kind: string;
    readonly effective: PlainDate;
    readonly recorded: bigint;
    readonly corrected: string | null;
  }>({ name: 'known', text: knownOf, values: [issuer, ids] });
  return new Map(
    rows.map(({ id, kind, effective, recorded, corrected }) => [
      id,
      { recordedAt: Number(recorded), correctedBy: corrected, from: firstDay(kind, effective) },
    ]),
  );
}

/** From which day on an entry of that kind counts. */
export function firstDay(kind: string, effective: PlainDate): PlainDate | '-infinity' {
  return findKind(kind)?.stands === undefined ? effective : '-infinity';
}
