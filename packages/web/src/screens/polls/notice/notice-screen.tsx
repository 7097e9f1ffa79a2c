import type { JSX } from 'react';
import { useNotice } from '../../../api/polls.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import { useAtHand } from '../meeting-at-hand.ts';
import { useMeetingOf } from '../use-meeting.ts';
import { Notice } from './notice.tsx';
import './notice.css';

/** What is put to a meeting, as a document: each resolution, whether it is reserved, and who may vote. */
export function NoticeScreen(): JSX.Element {
  const of = useMeetingOf();
  const atHand = useAtHand(of);
  const { data, error, isPlaceholderData } = useNotice(of, atHand.meeting);
  if (data === undefined) {
    return <div className="polls-screen">{error === null ? <Loading /> : <FaultNotice error={error} />}</div>;
  }
  return (
    <div className={`polls-screen${isPlaceholderData ? ' is-older' : ''}`}>
      {error === null ? null : <FaultNotice error={error} />}
      <Notice of={of} notice={data} atHand={atHand} />
    </div>
  );
}
