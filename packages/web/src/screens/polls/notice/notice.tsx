import type { JSX } from 'react';
import type { MeetingOf } from '../../../api/polls.ts';
import type { NoticeJson } from '../../../format/meeting.ts';
import { useName, useSay } from '../../../language/say.tsx';
import type { AtHand } from '../meeting-at-hand.ts';
import { saidReserved } from '../meeting-at-hand.ts';
import { useMayCount } from '../may-count.tsx';
import { titleOfMeeting } from '../title-of-meeting.ts';
import { Concerns } from './concerns.tsx';
import { CountsOfMeeting } from './counts-of-meeting.tsx';
import { Entitled } from './entitled.tsx';
import { Resolution } from './resolution.tsx';

interface Given {
  readonly of: MeetingOf;
  readonly notice: NoticeJson;
  readonly atHand: AtHand;
}

/** The notice of a meeting: its resolutions on the sheet, and beside it who may vote, what is open, and the counts. */
export function Notice({ of, notice, atHand }: Given): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const mayCount = useMayCount(of.issuer) === true;
  const { meeting, resolutions, issuerNames, issuer } = notice;
  // What he says stands there at once, and what it means when the server has looked at it.
  const atNow = atHand.meeting ?? meeting;
  const onSay = (number: string, reserved: boolean | null): void =>
    atHand.change(saidReserved(atNow, number, reserved));
  return (
    <div className="notice-parts">
      <article className="notice-sheet" aria-label={titleOfMeeting(meeting, say, nameOf)}>
        <header>
          <p className="notice-whose">{nameOf(issuerNames, issuer)}</p>
          <h1>{titleOfMeeting(meeting, say, nameOf)}</h1>
          <p className="notice-dates">{toldDates(notice, say)}</p>
          {atHand.meeting === null ? null : <FromFile atHand={atHand} />}
        </header>
        <ol className="plain-list">
          {resolutions.map((one) => (
            <Resolution
              key={one.number}
              issuer={of.issuer}
              resolution={one}
              put={atNow.resolutions.find(({ number }) => number === one.number) ?? null}
              onSay={mayCount ? (reserved) => onSay(one.number, reserved) : null}
            />
          ))}
        </ol>
      </article>
      <aside className="notice-beside">
        <CountsOfMeeting of={of} notice={notice} />
        <Entitled classes={notice.classes} on={meeting.recordDate ?? meeting.date ?? null} />
        <Concerns concerns={notice.concerns} />
      </aside>
    </div>
  );
}

function toldDates(
  { meeting: { recordDate, date }, announceBy }: NoticeJson,
  say: ReturnType<typeof useSay>['say'],
): string {
  const entitledOn = recordDate ?? date ?? null;
  return [
    entitledOn === null
      ? say('polls-screen.record-date-unknown')
      : say('poll.page.record-date', { on: { date: entitledOn } }),
    ...(announceBy === null ? [] : [say('poll.page.announce-by', { at: { instant: announceBy } })]),
  ].join(' ');
}

/** That the meeting is as somebody has it, and not as the record does. */
function FromFile({ atHand }: Pick<Given, 'atHand'>): JSX.Element {
  const { say } = useSay();
  return (
    <p className="notice-at-hand no-print">
      {say('polls-screen.at-hand')}{' '}
      <button type="button" className="as-link" onClick={atHand.forget}>
        {say('polls-screen.from-record')}
      </button>
    </p>
  );
}
