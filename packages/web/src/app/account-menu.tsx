import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type JSX, useId, useRef } from 'react';
import { send } from '../api/call.ts';
import { useIssuers } from '../api/issuers.ts';
import { type Me, useMe } from '../api/me.ts';
import { sessionLeft } from '../api/session-state.ts';
import { useName, useSay } from '../language/say.tsx';
import { signInAddress } from './session/sign-in-address.ts';
import './account-menu.css';

/** Who is signed in, with what is his; else the way to sign in, which comes back to this screen. */
export function AccountMenu(): JSX.Element | null {
  const { say, language } = useSay();
  const { data: me } = useMe();
  if (me === undefined) return null;
  if (me !== null) return <Account me={me} />;
  // The screen may change before it is clicked: where one comes back to is looked at then.
  return (
    <a
      href={signInAddress(language)}
      onClick={(event) => {
        event.currentTarget.href = signInAddress(language);
      }}
    >
      {say('shell.sign-in')}
    </a>
  );
}

const own = [
  { to: '/access', word: 'app.your-access' },
  { to: '/access/sessions', word: 'access-nav.sessions' },
  { to: '/access/passkeys', word: 'access-nav.passkeys' },
  { to: '/access/keys', word: 'access-nav.keys' },
] as const;

function Account({ me }: { readonly me: Me }): JSX.Element {
  const { say } = useSay();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        className="account-button"
        popoverTarget={id}
        aria-label={say('app.account-of', { name: { quote: me.name } })}
      >
        {me.name} <span aria-hidden="true">▾</span>
      </button>
      <div ref={list} id={id} popover="auto" className="account" role="group" aria-label={say('shell.account')}>
        <p>
          <b>{me.name}</b>
        </p>
        <Roles me={me} />
        <Ways me={me} onFollow={() => list.current?.hidePopover()} />
        <SignOut />
      </div>
    </>
  );
}

function Ways({ me, onFollow }: { readonly me: Me; readonly onFollow: () => void }): JSX.Element {
  const { say } = useSay();
  const isOperator = me.roles.some(({ role }) => role === 'operator');
  const ways = isOperator ? [...own, { to: '/access/people', word: 'shell.access' } as const] : own;
  return (
    <ul className="plain-list">
      {ways.map(({ to, word }) => (
        <li key={to}>
          <Link to={to} onClick={onFollow}>
            {say(word)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const MOST_ROLES = 4;

function Roles({ me: { roles } }: { readonly me: Me }): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { data: issuers } = useIssuers();
  if (roles.length === 0) return <p className="quiet">{say('app.no-roles')}</p>;
  const textOf = ({ issuer, role }: Me['roles'][number]): string => {
    if (issuer === null) return say(`role.${role}`);
    const name = nameOf(issuers?.find(({ id }) => id === issuer)?.names, issuer);
    return say('app.role-at', { role: { message: `role.${role}` }, issuer: { quote: name } });
  };
  const more = roles.length - MOST_ROLES;
  return (
    <p className="quiet account-roles">
      {roles.slice(0, MOST_ROLES).map((one) => (
        <span key={`${one.issuer ?? ''} ${one.role}`}>{textOf(one)}</span>
      ))}
      {more > 0 ? <span>{say('app.more-roles', { count: { number: BigInt(more) } })}</span> : null}
    </p>
  );
}

function SignOut(): JSX.Element {
  const { say, language } = useSay();
  const queries = useQueryClient();
  const signOut = async (): Promise<void> => {
    try {
      await send('/auth/sign-out', { method: 'POST', language });
    } finally {
      // What only he may see goes with him.
      sessionLeft();
      queries.clear();
      location.assign('/app');
    }
  };
  return (
    <button type="button" className="account-out" onClick={() => void signOut()}>
      {say('shell.sign-out')}
    </button>
  );
}
