import { formatRatio } from '@tenfold/kernel';
import type { MatterProposal, PollClass } from '@tenfold/kernel/poll';
import { type Json, messageJson } from '../check/figure-json.ts';
import type { Say } from '../check/words.ts';

/** Of what a meeting's shares of one class may vote, as it stands in a poll and in the notice before it. */
export function capitalJson(given: PollClass): Record<string, Json> {
  const { shareClass, weighted, votesPerShare, inIssue, deductions, entitled } = given;
  return {
    class: shareClass,
    weighted,
    votesPerShare: votesPerShare === null ? null : formatRatio(votesPerShare),
    inIssue: inIssue === null ? null : `${inIssue}`,
    deductions: deductions.map(({ why, shares, member, note }) => ({ why, shares: `${shares}`, member, note })),
    entitled: entitled === null ? null : `${entitled}`,
  };
}

/** Whether a resolution is proposed as a reserved one (Rule 8A.24), with the reasons, in a poll and in the notice before it. */
export function proposalJson({ reserved, matters, mixed, certain, reasons }: MatterProposal, say: Say): Json {
  return {
    reserved,
    matters: [...matters],
    mixed,
    certain,
    reasons: reasons.map((reason) => messageJson(reason, say)),
  };
}
