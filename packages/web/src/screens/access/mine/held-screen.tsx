import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useIssuers } from '../../../api/issuers.ts';
import { type Me, useMe } from '../../../api/me.ts';
import { Notice } from '../../../app/notices.tsx';
import { useName, useSay } from '../../../language/say.tsx';
import { actionsFigure } from '../roles/role-line.tsx';

/** Who one is, and what one may do where. */
export function HeldScreen(): JSX.Element | null {
  const { say } = useSay();
  const { data: me } = useMe();
  if (me === undefined || me === null) return null;
  const figures = { name: { quote: me.name }, id: { quote: me.person } };
  return (
    <>
      <h1>{say('access-mine.title')}</h1>
      <p className="access-about">{say('access-mine.signed-in-as', figures)}</p>
      {me.roles.length === 0 ? <NoRoles /> : <Held me={me} />}
      <p className="quiet">{say('access-roles.limits')}</p>
    </>
  );
}

function NoRoles(): JSX.Element {
  const { say } = useSay();
  return (
    <Notice title={say('access-mine.no-roles-title')}>
      <p>{say('access-mine.no-roles')}</p>
    </Notice>
  );
}

function Held({ me: { roles } }: { readonly me: Me }): JSX.Element {
  const { say } = useSay();
  return (
    <ul className="access-lines">
      {roles.map(({ issuer, role }) => (
        <li key={`${issuer ?? ''} ${role}`} className="access-line">
          <div>
            <b>{say(`role.${role}`)}</b> · <Where issuer={issuer} />
            <small>{say('access-roles.means', { list: actionsFigure(role) })}</small>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Where({ issuer }: { readonly issuer: string | null }): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { data: issuers } = useIssuers();
  if (issuer === null) return <>{say('access-nav.installation')}</>;
  const names = issuers?.find(({ id }) => id === issuer)?.names;
  return (
    <Link to="/issuers/$issuer" params={{ issuer }}>
      {nameOf(names, issuer)}
    </Link>
  );
}
