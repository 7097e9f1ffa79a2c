import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { MeetingOf } from '../../../api/polls.ts';
import type { NoticeJson } from '../../../format/meeting.ts';
import { useSay } from '../../../language/say.tsx';
import { keepTimes } from '../../entries/keep-times.ts';
import { useMayCount, WhoCounts } from '../may-count.tsx';
import { StateOfCount } from '../state-of-count.tsx';

interface Given {
  readonly of: MeetingOf;
  readonly notice: NoticeJson;
}

/** The counts of the meeting with how each stands, what still has to be confirmed, and the way to a new one. */
export function CountsOfMeeting({ of, notice }: Given): JSX.Element {
  const { say } = useSay();
  const mayCount = useMayCount(of.issuer);
  const { counts } = notice;
  return (
    <section className="meeting-counts">
      <h2>{say('polls-screen.counts')}</h2>
      {counts.length === 0 ? <p className="quiet">{say('polls-screen.no-count')}</p> : null}
      <CountList of={of} counts={counts} />
      <Unconfirmed notice={notice} />
      {mayCount === true ? <InYourName notice={notice} /> : null}
      {mayCount === true ? (
        <p className="no-print">
          <Link
            className="meeting-count-way"
            to="/issuers/$issuer/meetings/$meeting/count"
            params={of}
            search={keepTimes}
          >
            {say('polls-screen.to-count')}
          </Link>
        </p>
      ) : null}
      {mayCount === false ? <WhoCounts /> : null}
    </section>
  );
}

function CountList({ of, counts }: Pick<Given, 'of'> & Pick<NoticeJson, 'counts'>): JSX.Element {
  const { say } = useSay();
  return (
    <ul className="plain-list">
      {counts.map((count) => (
        <li key={count.number}>
          <Link
            to="/issuers/$issuer/meetings/$meeting/counts/$number"
            params={{ ...of, number: count.number }}
            search={keepTimes}
          >
            {say('polls-screen.count-number', { number: { quote: count.number } })}
          </Link>{' '}
          <StateOfCount count={count} />
          <small className="quiet">{say('shell.day', { day: { instant: count.askedAt } })}</small>
        </li>
      ))}
    </ul>
  );
}

/** How many resolutions nobody has confirmed yet; while there is one, a count is provisional. */
export function Unconfirmed({ notice }: { readonly notice: NoticeJson }): JSX.Element | null {
  const { say } = useSay();
  const open = notice.resolutions.filter(({ reserved, withdrawn }) => reserved === null && withdrawn === null);
  if (open.length === 0) return null;
  const numbers = { list: open.map(({ number }) => ({ quote: number })) };
  return <p className="polls-provisional">{say('polls-screen.to-confirm', { numbers })}</p>;
}

/** Which resolutions whoever counts confirms by that: a person has said what they are, and nobody has put his name to it. */
function InYourName({ notice }: Pick<Given, 'notice'>): JSX.Element | null {
  const { say } = useSay();
  const named = notice.resolutions.filter(
    ({ reserved, confirmed, withdrawn }) => reserved !== null && confirmed === null && withdrawn === null,
  );
  if (named.length === 0) return null;
  const numbers = { list: named.map(({ number }) => ({ quote: number })) };
  return <p className="quiet">{say('polls-screen.confirmed-when-counted', { numbers })}</p>;
}
