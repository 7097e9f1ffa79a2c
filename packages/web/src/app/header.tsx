import { Link, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useIssuer } from '../api/issuers.ts';
import { useName, useSay } from '../language/say.tsx';
import { type Texts, textsIn } from './address.ts';
import { AccountMenu } from './account-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { screensOfIssuer } from './screens-of-issuer.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** Whose screens these are, the ways between them, languages, looks, and who is signed in. */
export function Header(): JSX.Element {
  const { issuer } = useParams({ strict: false });
  return (
    <header className="head">
      <Link to="/" className="home">
        Tenfold
      </Link>
      {issuer === undefined ? <HomeNav /> : <IssuerNav issuer={issuer} />}
      <div className="head-end">
        <LanguageSwitch />
        <ThemeSwitch />
        <AccountMenu />
      </div>
    </header>
  );
}

function HomeNav(): JSX.Element {
  const { say } = useSay();
  return (
    <nav className="head-nav" aria-label={say('shell.screens')}>
      <Link to="/" activeOptions={{ exact: true }}>
        {say('shell.issuers')}
      </Link>
    </nav>
  );
}

function IssuerNav({ issuer }: { readonly issuer: string }): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { data } = useIssuer(issuer);
  return (
    <>
      <div className="head-issuer">
        <b>{nameOf(data?.names, issuer)}</b> <span className="quiet num">{data?.stockCode ?? ''}</span>
      </div>
      <nav className="head-nav" aria-label={say('shell.screens')}>
        {screensOfIssuer.map(({ to, word, exact }) => (
          <Link key={to} to={to} params={{ issuer }} search={keepTimes} activeOptions={{ exact, includeSearch: false }}>
            {say(word)}
          </Link>
        ))}
      </nav>
    </>
  );
}

/** From screen to screen the times stay. */
function keepTimes({ on, known, with: other }: Texts): Texts {
  return textsIn({ on, known, with: other });
}
