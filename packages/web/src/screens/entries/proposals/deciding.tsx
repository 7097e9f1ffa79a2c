import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { FaultNotice } from '../../../app/notices.tsx';
import { SignInLink } from '../../../app/session/sign-in-link.tsx';
import { useSay } from '../../../language/say.tsx';
import { useMyPart } from '../my-part.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import type { ProposalSeen } from './proposal-json.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { type Decision, useDecide } from './use-decide.ts';

interface Given {
  readonly issuer: string;
  readonly proposal: ProposalSeen;
}

/** What whoever looks may do with an open proposal, and why not more. */
export function Deciding({ issuer, proposal }: Given): JSX.Element {
  const { say } = useSay();
  const [asked, setAsked] = useState<Decision | null>(null);
  const { person, decisions } = useDecisions(issuer, proposal);
  const isOwn = person === proposal.enteredBy;
  const mayApprove = decisions.includes('approve');
  return (
    <section className="deciding" aria-label={say('entry-work.column-decided')}>
      <p>{say(proposal.needsOther ? 'entry-work.needs-other' : 'entry-work.needs-nobody')}</p>
      {person === null ? <SignInLink /> : null}
      {person !== null && !mayApprove ? (
        <p className="quiet">{say(isOwn ? 'entry-work.own' : 'entry-work.not-approver')}</p>
      ) : null}
      <div className="draft-send-ways">
        {decisions.map((decision) => (
          <Button
            key={decision}
            variant={decision === 'approve' ? 'filled' : 'default'}
            onClick={() => setAsked(decision)}
          >
            {say(`entry-work.${decision === 'reject' ? 'refuse' : decision}`)}
          </Button>
        ))}
      </div>
      {asked === null ? null : (
        <Decide issuer={issuer} proposal={proposal} asked={asked} onClose={() => setAsked(null)} />
      )}
    </section>
  );
}

/** What the one who is signed in may decide. */
function useDecisions(
  issuer: string,
  { enteredBy, needsOther }: ProposalSeen,
): { readonly person: string | null; readonly decisions: readonly Decision[] } {
  const { person, may } = useMyPart(issuer);
  const isOwn = person === enteredBy;
  const decisions: readonly (Decision | null)[] = [
    may.approve && !(isOwn && needsOther) ? 'approve' : null,
    may.approve && !isOwn ? 'reject' : null,
    may.propose && isOwn ? 'withdraw' : null,
  ];
  return { person, decisions: decisions.filter((one) => one !== null) };
}

interface DecideGiven extends Given {
  readonly asked: Decision;
  readonly onClose: () => void;
}

/** Asks once more, with the figures or for the reason, and decides. */
function Decide({ issuer, proposal, asked, onClose }: DecideGiven): JSX.Element {
  const queries = useQueryClient();
  const deciding = useDecide(issuer, proposal.number);
  const decide = (reason: string): void =>
    deciding.mutate(
      { decision: asked, reason },
      { onSuccess: onClose, onError: () => void queries.invalidateQueries({ queryKey: ['me'] }) },
    );
  const fault = deciding.error === null ? null : <FaultNotice error={deciding.error} />;
  const dialog = { proposal, isWorking: deciding.isPending, fault, onClose };
  if (asked === 'approve') return <ApproveDialog {...dialog} issuer={issuer} onApprove={() => decide('')} />;
  return <ReasonDialog {...dialog} decision={asked} onDecide={decide} />;
}
