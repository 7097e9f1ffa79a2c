import { Link, Outlet, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useSay } from '../../language/say.tsx';
import { keepTimes } from '../entries/keep-times.ts';
import '../entries/entries.css';
import './sentences.ts';
import './polls.css';

const views = [
  { to: '/issuers/$issuer/meetings', word: 'all', exact: true },
  { to: '/issuers/$issuer/meetings/$meeting', word: 'notice', exact: true },
  { to: '/issuers/$issuer/meetings/$meeting/count', word: 'count', exact: true },
] as const;

const viewsOfCount = [
  { to: '/issuers/$issuer/meetings/$meeting/counts/$number', word: 'lines', exact: true },
  { to: '/issuers/$issuer/meetings/$meeting/counts/$number/result', word: 'result', exact: true },
  { to: '/issuers/$issuer/meetings/$meeting/counts/$number/refused', word: 'refused', exact: true },
  { to: '/issuers/$issuer/meetings/$meeting/counts/$number/announcement', word: 'announcement', exact: true },
  { to: '/issuers/$issuer/meetings/$meeting/counts/$number/receipts', word: 'receipts', exact: true },
] as const;

/** The parts of a meeting, each with its own address, and those of the count that is looked at. */
export function MeetingFrame(): JSX.Element {
  const { say } = useSay();
  const { issuer = '', meeting = '', number } = useParams({ strict: false });
  const waysOf = (ways: typeof views | typeof viewsOfCount): readonly JSX.Element[] =>
    ways.map(({ to, word, exact }) => (
      <Link
        key={to}
        to={to}
        params={{ issuer, meeting, number: number ?? '' }}
        search={keepTimes}
        activeOptions={{ exact, includeSearch: false }}
      >
        {say(`polls-screen.view-${word}`, { number: { quote: number ?? '' } })}
      </Link>
    ));
  return (
    <div className="entries-frame">
      <nav className="entries-nav no-print" aria-label={say('polls-screen.views')}>
        {waysOf(views)}
        {number === undefined ? null : (
          <>
            <span className="polls-nav-gap" aria-hidden="true" />
            {waysOf(viewsOfCount)}
          </>
        )}
      </nav>
      <Outlet />
    </div>
  );
}
