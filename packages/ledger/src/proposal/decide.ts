import type { PoolClient } from 'pg';
import { type Refused, refusedFor } from '../refused.ts';
import { readProposal, type Proposal } from './proposal.ts';

/** A proposal that is not taken up: another person refuses it, or who made it takes it back. */
export interface Rejection {
  readonly number: bigint;
  readonly outcome: 'refused' | 'withdrawn';
  readonly by: string;
  readonly reason: string;
}

/** The proposal if it is there and open; else why not. */
export async function openProposal(client: PoolClient, issuer: string, number: bigint): Promise<Proposal | Refused> {
  const proposal = await readProposal(client, issuer, number);
  const figures = { proposal: { number } };
  if (proposal === undefined) return refusedFor('unknown', 'ledger.no-proposal', figures);
  return proposal.state === 'open' ? proposal : refusedFor('conflict', 'ledger.proposal-decided', figures);
}

/** Writes down that a proposal is not taken up, and why. Done again by the same person, it changes nothing. */
export async function reject(
  client: PoolClient,
  issuer: string,
  { rejection, now }: { readonly rejection: Rejection; readonly now: number },
): Promise<Proposal | Refused> {
  const { number, outcome, by, reason } = rejection;
  const before = await readProposal(client, issuer, number);
  if (before?.state === outcome && before.decidedBy === by && before.reason === reason) return before;
  const proposal = await openProposal(client, issuer, number);
  if ('refused' in proposal) return proposal;
  if (reason.trim() === '') return refusedFor('invalid', 'ledger.no-reason');
  if (outcome === 'withdrawn' && proposal.enteredBy !== by) return refusedFor('forbidden', 'ledger.not-own-proposal');
  if (outcome === 'refused' && proposal.enteredBy === by) return refusedFor('forbidden', 'ledger.own-refusal');
  await writeDecision(client, issuer, { proposal: number, outcome, reason, by, now, first: null, last: null });
  return (await readProposal(client, issuer, number)) ?? proposal;
}

/** A decision as it is written down. */
export interface Decision {
  readonly proposal: bigint;
  readonly outcome: 'approved' | Rejection['outcome'];
  readonly reason: string | null;
  readonly by: string;
  readonly now: number;
  readonly first: bigint | null;
  readonly last: bigint | null;
}

export async function writeDecision(client: PoolClient, issuer: string, decision: Decision): Promise<void> {
  const { proposal, outcome, reason, by, now, first, last } = decision;
  await client.query(
    `insert into tenfold.decision
       (issuer, proposal, outcome, reason, decided_by, decided_at, first_number, last_number)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [issuer, proposal, outcome, reason, by, new Date(now).toISOString(), first, last],
  );
}
