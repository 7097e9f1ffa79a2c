import { Link, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Me } from '../../../api/me.ts';
import { useSay } from '../../../language/say.tsx';
import { may } from '../may.ts';
import { SignedInFrame } from './signed-in-frame.tsx';

/** The parts of an issuer’s access, each with what it needs; what one’s roles do not include is not asked for. */
const parts = [
  { to: '/issuers/$issuer/access', word: 'access-nav.roles', needs: 'manage-people' },
  { to: '/issuers/$issuer/access/publicity', word: 'access-nav.publicity', needs: null },
  { to: '/issuers/$issuer/access/webhooks', word: 'access-nav.webhooks', needs: 'manage-webhooks' },
  { to: '/issuers/$issuer/access/audit', word: 'access-nav.audit', needs: 'read-audit-trail' },
] as const;

/** Who may do what with one issuer, who is told of it, and who did what. */
export function IssuerAccessFrame(): JSX.Element {
  return <SignedInFrame parts={(me) => <Parts me={me} />} />;
}

function Parts({ me }: { readonly me: Me }): JSX.Element {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer/access' });
  const shown = parts.filter(({ needs }) => needs === null || may(me, needs, issuer));
  return (
    <nav className="access-nav" aria-label={say('access-nav.parts')}>
      {shown.map(({ to, word }) => (
        <Link
          key={to}
          to={to}
          params={{ issuer }}
          activeOptions={{ exact: !to.endsWith('webhooks'), includeSearch: false }}
        >
          {say(word)}
        </Link>
      ))}
    </nav>
  );
}
