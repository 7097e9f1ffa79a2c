import { needsFourEyes } from '@tenfold/ledger';
import { kindsOf } from '../application/kinds-of.ts';
import type { Asked } from '../access/access.ts';
import type { Context } from '../context.ts';
import type { Given } from '../route/route.ts';

/** What the policies need to know of the proposal that a request is about; nothing where there is none such. */
export async function askedOfProposal(
  { params: { issuer, number } }: Given<{ readonly issuer: string; readonly number: string }, unknown, unknown>,
  { ledger }: Context,
): Promise<Asked> {
  const proposal = await ledger.proposal(issuer, BigInt(number));
  if (proposal === undefined) return {};
  const [policy, entries] = await Promise.all([
    ledger.approvalPolicy(issuer),
    ledger.proposed(issuer, proposal.number),
  ]);
  return { enteredBy: proposal.enteredBy, fourEyes: needsFourEyes(policy, kindsOf(entries)) };
}
