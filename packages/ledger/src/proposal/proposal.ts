import type { PoolClient } from 'pg';
import type { EntryJson } from '../append/request.ts';

/** What became of a proposal: nothing yet, approved by another person, refused by one, or taken back by who made it. */
export type ProposalState = 'open' | 'approved' | 'refused' | 'withdrawn';

/** Entries that somebody proposes to record together. Times are moments in UTC. */
export interface Proposal {
  readonly number: bigint;
  readonly state: ProposalState;
  readonly entries: bigint;
  readonly note: string | null;
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
  /** Where its entries stand in the ledger, once it is approved. */
  readonly first: bigint | null;
  readonly last: bigint | null;
}

const proposals = `
  select p.number, coalesce(d.outcome, 'open') as state, p.lines as entries, p.note,
    p.entered_by as "enteredBy", p.entered_at as "enteredAt", d.decided_by as "decidedBy", d.decided_at as "decidedAt",
    d.reason, d.first_number as first, d.last_number as last
  from tenfold.proposal p left join tenfold.decision d on d.issuer = p.issuer and d.proposal = p.number
  where p.issuer = $1`;

/** The proposal of that number; nothing when there is none. */
export async function readProposal(client: PoolClient, issuer: string, number: bigint): Promise<Proposal | undefined> {
  const { rows } = await client.query<Proposal>(`${proposals} and p.number = $2`, [issuer, number]);
  return rows[0];
}

/** Proposals in the order of their numbers, those after a number only. */
export async function readProposals(
  client: PoolClient,
  issuer: string,
  { after, limit }: { readonly after: bigint; readonly limit: number },
): Promise<readonly Proposal[]> {
  const { rows } = await client.query<Proposal>(`${proposals} and p.number > $2 order by p.number limit $3`, [
    issuer,
    after,
    limit,
  ]);
  return rows;
}

/** A stretch of the entries of a proposal: so many after a place, counted from 1. */
interface ProposedPage {
  readonly after: bigint;
  readonly limit: number;
}

/** The entries of a proposal as they were given, in their order; of a page those after a place, counted from 1. */
export async function readProposed(
  client: PoolClient,
  issuer: string,
  { number, page }: { readonly number: bigint; readonly page?: ProposedPage | undefined },
): Promise<readonly EntryJson[]> {
  const { rows } = await client.query<{ readonly content: string }>(
    `select l.content from tenfold.proposal p
     join tenfold.proposal_line l
       on l.issuer = p.issuer and l.entered_by = p.entered_by and l.upload = p.upload and l.line <= p.lines
     where p.issuer = $1 and p.number = $2 and l.line > $3 order by l.line limit $4`,
    [issuer, number, page?.after ?? 0n, page?.limit ?? null],
  );
  return rows.map(({ content }) => JSON.parse(content) as EntryJson);
}
