import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Me } from '../../../api/me.ts';
import { useSay } from '../../../language/say.tsx';
import { may } from '../may.ts';
import { SignedInFrame } from './signed-in-frame.tsx';

const mine = [
  { to: '/access', word: 'access-nav.held' },
  { to: '/access/sessions', word: 'access-nav.sessions' },
  { to: '/access/passkeys', word: 'access-nav.passkeys' },
  { to: '/access/keys', word: 'access-nav.keys' },
] as const;

const ofInstallation = [
  { to: '/access/people', word: 'access-nav.people', needs: 'manage-people' },
  { to: '/access/operators', word: 'access-nav.operators', needs: 'manage-people' },
  { to: '/access/audit', word: 'access-nav.audit', needs: 'read-audit-trail' },
] as const;

/** What belongs to whoever is signed in, and what an operator looks after. */
export function AccessFrame(): JSX.Element {
  return <SignedInFrame parts={(me) => <Parts me={me} />} />;
}

function Parts({ me }: { readonly me: Me }): JSX.Element {
  const { say } = useSay();
  const shown = ofInstallation.filter(({ needs }) => may(me, needs, null));
  return (
    <nav className="access-nav" aria-label={say('access-nav.parts')}>
      <p className="eyebrow">{say('access-nav.mine')}</p>
      {mine.map(({ to, word }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {say(word)}
        </Link>
      ))}
      {shown.length === 0 ? null : <p className="eyebrow">{say('access-nav.installation')}</p>}
      {shown.map(({ to, word }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {say(word)}
        </Link>
      ))}
    </nav>
  );
}
