import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { MeetingSummary } from '../../../format/meeting.ts';
import { useName, useSay } from '../../../language/say.tsx';
import { keepTimes } from '../../entries/keep-times.ts';
import { Marked, StateOfCount } from '../state-of-count.tsx';

interface Given {
  readonly issuer: string;
  readonly meeting: MeetingSummary;
}

/** One meeting: its day, what it is, how much is put to it, and how its count stands. */
export function MeetingLine({ issuer, meeting }: Given): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { meeting: id, kind, names, date, recordDate, resolutions } = meeting;
  return (
    <li className="meeting-line">
      <span className="num meeting-day">
        {date === null ? say('polls-screen.no-day') : say('shell.day', { day: { date } })}
      </span>
      <div>
        <h2>
          <Link to="/issuers/$issuer/meetings/$meeting" params={{ issuer, meeting: id }} search={keepTimes}>
            {nameOf(names, say(`polls-screen.kind.${kind}`))}
          </Link>
        </h2>
        <p className="quiet">
          {say('polls-screen.resolutions', { count: { number: BigInt(resolutions) } })}
          {recordDate === null ? null : ` · ${say('polls-screen.record-date', { on: { date: recordDate } })}`}
        </p>
      </div>
      <p className="meeting-state">
        <StateOfMeeting meeting={meeting} />
      </p>
    </li>
  );
}

/** Declared, or how its last count stands. */
function StateOfMeeting({ meeting: { declared, counts } }: Pick<Given, 'meeting'>): JSX.Element {
  const last = counts.toSorted((one, other) => Number(other.number) - Number(one.number))[0];
  if (declared) return <Marked look="kept" word="polls-screen.declared" />;
  if (last === undefined) return <Marked look="not-applicable" word="polls-screen.not-counted" />;
  if (last.state === 'counted' && last.provisional === false)
    return <Marked look="action-required" word="polls-screen.to-announce" />;
  return <StateOfCount count={last} />;
}
