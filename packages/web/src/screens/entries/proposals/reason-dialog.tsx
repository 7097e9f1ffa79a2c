import { Button, Textarea } from '@mantine/core';
import { type SubmitEvent, type JSX, type ReactNode, useState } from 'react';
import { Dialog } from '../../../app/dialog/dialog.tsx';
import { useSay } from '../../../language/say.tsx';
import type { ProposalSeen } from './proposal-json.ts';

interface Given {
  readonly decision: 'reject' | 'withdraw';
  readonly proposal: ProposalSeen;
  readonly isWorking: boolean;
  readonly fault: ReactNode;
  readonly onClose: () => void;
  readonly onDecide: (reason: string) => void;
}

/** Asks why a proposal is refused or taken back: without a reason it is neither. */
export function ReasonDialog({ decision, proposal, isWorking, fault, onClose, onDecide }: Given): JSX.Element {
  const { say } = useSay();
  const [reason, setReason] = useState('');
  const [isWanting, setWanting] = useState(false);
  const word = decision === 'reject' ? 'refuse' : 'withdraw';
  const decide = (event: SubmitEvent): void => {
    event.preventDefault();
    setWanting(reason.trim() === '');
    if (reason.trim() !== '') onDecide(reason);
  };
  const title = say(`entry-work.${word}-title`, { number: { number: BigInt(proposal.number) } });
  return (
    <Dialog label={title} onClose={onClose}>
      <h2>{title}</h2>
      <form onSubmit={decide}>
        <Textarea
          label={say('entry-work.reason')}
          description={say('entry-work.reason-hint')}
          error={isWanting ? say('entry-work.reason-needed') : undefined}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {fault}
        <div className="draft-send-ways">
          <Button type="submit" disabled={isWorking}>
            {say(`entry-work.${word}-yes`)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {say('entry-work.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
