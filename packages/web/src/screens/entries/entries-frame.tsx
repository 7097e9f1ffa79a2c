import { Link, Outlet, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useSay } from '../../language/say.tsx';
import { keepTimes } from './keep-times.ts';
import './entries.css';

const views = [
  { to: '/issuers/$issuer/entries', word: 'ledger', exact: true },
  { to: '/issuers/$issuer/entries/propose', word: 'propose', exact: false },
  { to: '/issuers/$issuer/entries/import', word: 'import', exact: false },
  { to: '/issuers/$issuer/entries/paper', word: 'paper', exact: false },
  { to: '/issuers/$issuer/entries/proposals', word: 'proposals', exact: false },
  { to: '/issuers/$issuer/entries/without-authority', word: 'without-authority', exact: false },
  { to: '/issuers/$issuer/entries/policy', word: 'policy', exact: false },
] as const;

/** The parts of an issuer's ledger, each with its own address, and the ways between them. */
export function EntriesFrame(): JSX.Element {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  return (
    <div className="entries-frame">
      <nav className="entries-nav" aria-label={say('entries.views')}>
        {views.map(({ to, word, exact }) => (
          <Link key={to} to={to} params={{ issuer }} search={keepTimes} activeOptions={{ exact, includeSearch: false }}>
            {say(`entries.view-${word}`)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
