import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useMeetings } from '../../../api/polls.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { BringMeeting } from './bring-meeting.tsx';
import { MeetingLine } from './meeting-line.tsx';
import '../polls.css';
import '../sentences.ts';
import './meetings.css';

/** The meetings of an issuer, the newest first, and the way to bring one that the record does not have. */
export function MeetingsScreen(): JSX.Element {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { data, error } = useMeetings(issuer);
  return (
    <div className="polls-screen">
      <header className="polls-head">
        <h1>{say('polls-screen.title')}</h1>
        <p className="quiet">{say('polls-screen.subtitle')}</p>
      </header>
      {error === null ? null : <FaultNotice error={error} />}
      {error === null && data === undefined ? <Loading /> : null}
      {data === undefined ? null : (
        <>
          {data.length === 0 ? <p className="meetings-none">{say('polls-screen.none')}</p> : null}
          <ol className="plain-list meetings">
            {data.map((one) => (
              <MeetingLine key={one.meeting} issuer={issuer} meeting={one} />
            ))}
          </ol>
          <BringMeeting issuer={issuer} />
        </>
      )}
    </div>
  );
}
