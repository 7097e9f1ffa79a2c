import type { Ledger, Proposal } from '@tenfold/ledger';
import { type HttpProblem, problemOf } from '../problem/index.ts';

/** The proposal of that number. */
export async function findProposal(ledger: Ledger, issuer: string, typed: string): Promise<Proposal | HttpProblem> {
  const number = BigInt(typed);
  const found = await ledger.proposal(issuer, number);
  return found ?? problemOf('unknown', 'ledger.no-proposal', { proposal: { number } });
}
