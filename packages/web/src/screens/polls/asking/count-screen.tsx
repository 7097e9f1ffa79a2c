import type { JSX } from 'react';
import { type MeetingOf, useNotice } from '../../../api/polls.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import type { NoticeJson } from '../../../format/meeting.ts';
import { useName, useSay } from '../../../language/say.tsx';
import { useMayCount, WhoCounts } from '../may-count.tsx';
import { useAtHand } from '../meeting-at-hand.ts';
import { Unconfirmed } from '../notice/counts-of-meeting.tsx';
import { titleOfMeeting } from '../title-of-meeting.ts';
import { useMeetingOf } from '../use-meeting.ts';
import { CountForm } from './count-form.tsx';
import './asking.css';

/** Where the poll of a meeting is counted: from which files, against which register, by which rules. */
export function CountScreen(): JSX.Element {
  const of = useMeetingOf();
  const { meeting } = useAtHand(of);
  const { data, error } = useNotice(of, meeting);
  return (
    <div className="polls-screen count-screen">
      {error === null ? null : <FaultNotice error={error} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined ? null : <ToCount of={of} notice={data} />}
    </div>
  );
}

function ToCount({ of, notice }: { readonly of: MeetingOf; readonly notice: NoticeJson }): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const mayCount = useMayCount(of.issuer);
  return (
    <>
      <header className="polls-head">
        <h1>{say('poll-counting.title')}</h1>
        <p className="quiet">{titleOfMeeting(notice.meeting, say, nameOf)}</p>
      </header>
      {mayCount === false ? <WhoCounts /> : null}
      {mayCount === true ? (
        <>
          <Unconfirmed notice={notice} />
          <CountForm of={of} meeting={notice.meeting} />
        </>
      ) : null}
    </>
  );
}
