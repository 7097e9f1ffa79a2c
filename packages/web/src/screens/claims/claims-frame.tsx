import { Link, Outlet, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { type Texts, textsIn, useTexts } from '../../app/address.ts';
import { useSay } from '../../language/say.tsx';
import '../entries/entries.css';
import './claims.css';

const views = [
  { to: '/issuers/$issuer/claims', word: 'claims', exact: true },
  { to: '/issuers/$issuer/claims/endeavours', word: 'endeavours', exact: false },
] as const;

/** What was broken and claimed, and what was done so that nothing should be broken. */
export function ClaimsFrame(): JSX.Element {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { of } = useTexts();
  const keepWhose = ({ on, known, with: other }: Texts): Texts => textsIn({ on, known, with: other, of });
  return (
    <div className="entries-frame">
      <nav className="entries-nav no-print" aria-label={say('claims-screen.views')}>
        {views.map(({ to, word, exact }) => (
          <Link key={to} to={to} params={{ issuer }} search={keepWhose} activeOptions={{ exact, includeSearch: false }}>
            {say(`claims-screen.view-${word}`)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
