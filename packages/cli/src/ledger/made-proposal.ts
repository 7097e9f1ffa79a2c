import { timesOf } from '@tenfold/documents';
import { type EntryJson, type Ledger, needsFourEyes } from '@tenfold/ledger';
import { type Given, isRefused, type Refused, refused } from '../commands/command.ts';
import { foreseen } from './foreseen.ts';
import type { Made } from './proposal-page.ts';

/** A proposal that has just been made. */
export interface JustMade {
  readonly number: bigint;
  readonly entries: readonly EntryJson[];
}

/** A proposal as it is shown to whoever made it: what it would change, and whether somebody else has to approve it. */
export async function madeProposal(
  ledger: Ledger,
  issuer: string,
  { number, entries, given }: JustMade & { readonly given: Pick<Given, 'now'> },
): Promise<Made | Refused> {
  const times = timesOf(new Map(), given.now());
  if ('key' in times) return refused(times);
  const proposal = await ledger.proposal(issuer, number);
  if (proposal === undefined) throw new Error('fault: the proposal that was made is not there');
  const changed = proposal.state === 'open' ? await foreseen(ledger, issuer, { entries, times }) : [];
  if (isRefused(changed)) return changed;
  const kinds = entries.map(({ kind }) => String(kind));
  const needsOther = needsFourEyes(await ledger.approvalPolicy(issuer), kinds);
  return { issuer, proposal, needsOther, on: times.on, changed };
}
