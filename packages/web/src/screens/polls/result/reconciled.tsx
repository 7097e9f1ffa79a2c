import type { JSX } from 'react';
import type { PollJson } from '../../../format/poll.ts';
import { useSay } from '../../../language/say.tsx';
import { Entitled } from '../notice/entitled.tsx';
import '../notice/notice.css';

/** Shares in issue less those that do not vote, against what the register of members adds up to. */
export function Reconciled({ poll }: { readonly poll: PollJson }): JSX.Element {
  const { say } = useSay();
  return (
    <div className="polls-part reconciled">
      <Entitled classes={poll.classes} on={poll.recordDate} />
      <p className="quiet">{say('poll.page.record-date', { on: { date: poll.recordDate } })}</p>
    </div>
  );
}
