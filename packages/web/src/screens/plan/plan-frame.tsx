import { Link, Outlet, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useSay } from '../../language/say.tsx';
import { keepTimes } from '../entries/keep-times.ts';
import '../entries/entries.css';

const views = [
  { to: '/issuers/$issuer/plan', word: 'plan', exact: true },
  { to: '/issuers/$issuer/plan/programme', word: 'programme', exact: false },
  { to: '/issuers/$issuer/plan/kept', word: 'kept', exact: false },
] as const;

/** The parts of what is done before an act, each with its own address, and the ways between them. */
export function PlanFrame(): JSX.Element {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  return (
    <div className="entries-frame">
      <nav className="entries-nav no-print" aria-label={say('plan-screen.views')}>
        {views.map(({ to, word, exact }) => (
          <Link key={to} to={to} params={{ issuer }} search={keepTimes} activeOptions={{ exact, includeSearch: false }}>
            {say(`plan-screen.view-${word}`)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
