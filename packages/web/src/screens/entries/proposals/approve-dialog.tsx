import { Button } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { useIssuer } from '../../../api/issuers.ts';
import { Dialog } from '../../../app/dialog/dialog.tsx';
import { useSay } from '../../../language/say.tsx';
import { useNamesOfPeople } from '../ledger/use-names-of-people.ts';
import type { ProposalSeen } from './proposal-json.ts';

interface Given {
  readonly issuer: string;
  readonly proposal: ProposalSeen;
  readonly isWorking: boolean;
  readonly fault: ReactNode;
  readonly onClose: () => void;
  readonly onApprove: () => void;
}

/** Asks whether the entries are to be recorded, with the figures in the sentence: it can't be undone. */
export function ApproveDialog({ issuer, proposal, isWorking, fault, onClose, onApprove }: Given): JSX.Element | null {
  const { say } = useSay();
  const { data } = useIssuer(issuer);
  const { number, entries, enteredBy, changed } = proposal;
  const personOf = useNamesOfPeople(issuer, [enteredBy]);
  if (data === undefined) return null;
  const [size, count] = [BigInt(data.entries), BigInt(entries)];
  const title = say('entry-work.approve-title', { number: { number: BigInt(number) } });
  return (
    <Dialog label={title} onClose={onClose}>
      <h2>{title}</h2>
      <p>
        {say('entry-work.approve-ask', {
          count: { number: count },
          who: { quote: personOf(enteredBy) },
          first: { number: size + 1n },
          last: { number: size + count },
        })}
      </p>
      <Changes changed={changed} />
      {fault}
      <div className="draft-send-ways">
        <Button disabled={isWorking} onClick={onApprove}>
          {say('entry-work.approve-yes')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('entry-work.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Which findings would be answered otherwise, in one sentence. */
function Changes({ changed }: Pick<ProposalSeen, 'changed'>): JSX.Element {
  const { say } = useSay();
  if (changed.length === 0) return <p>{say('entry-work.approve-changes-none')}</p>;
  const word = (verdict: string | null): string =>
    say(verdict === null ? 'entry-work.not-asked' : `verdict.${verdict}`);
  const findings = changed.map(({ provision, before, after }) => ({
    quote: `${provision} ${word(before)} → ${word(after)}`,
  }));
  return (
    <p>
      {say('entry-work.approve-changes', {
        count: { number: BigInt(changed.length) },
        findings: { list: findings },
      })}
    </p>
  );
}
