import { Link, useLocation, useParams } from '@tanstack/react-router';
import { type JSX, type RefObject, useEffect, useRef } from 'react';
import { useIssuer } from '../api/issuers.ts';
import { useMe } from '../api/me.ts';
import { useName, useSay } from '../language/say.tsx';
import { type Texts, textsIn } from './address.ts';
import { AccountMenu } from './account-menu.tsx';
import { openSearch } from './keys/app-keys.tsx';
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
        <SearchButton />
        <LanguageSwitch />
        <ThemeSwitch />
        <AccountMenu />
      </div>
    </header>
  );
}

/** The way to the search for whoever does not know its key, and that there is one. */
function SearchButton(): JSX.Element {
  const { say } = useSay();
  return (
    <button type="button" className="search-button" aria-keyshortcuts="/" onClick={openSearch}>
      <span>{say('palette.title')}</span> <kbd aria-hidden="true">/</kbd>
    </button>
  );
}

function HomeNav(): JSX.Element {
  const { say } = useSay();
  return (
    <nav className="head-nav" aria-label={say('shell.screens')}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
        {say('shell.issuers')}
      </Link>
      <Link to="/rulebook">{say('shell.rulebook')}</Link>
    </nav>
  );
}

function IssuerNav({ issuer }: { readonly issuer: string }): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { data } = useIssuer(issuer);
  const { data: me } = useMe();
  const nav = useActiveInView();
  // What is about people is there for whoever is one here.
  const shown = screensOfIssuer.filter(({ word }) => word !== 'shell.access' || me != null);
  return (
    <>
      <div className="head-issuer">
        <b>{nameOf(data?.names, issuer)}</b> <span className="quiet num">{data?.stockCode ?? ''}</span>
      </div>
      <nav ref={nav} className="head-nav" aria-label={say('shell.screens')}>
        {shown.map(({ to, word, exact }) => (
          <Link key={to} to={to} params={{ issuer }} search={keepTimes} activeOptions={{ exact, includeSearch: false }}>
            {say(word)}
          </Link>
        ))}
        <Link to="/rulebook">{say('shell.rulebook')}</Link>
      </nav>
    </>
  );
}

/** From screen to screen the times stay. */
function keepTimes({ on, known, with: other }: Texts): Texts {
  return textsIn({ on, known, with: other });
}

/** On a phone the ways between the screens are wider than it: the one that is shown is brought into view. */
function useActiveInView(): RefObject<HTMLElement | null> {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    nav.current?.querySelector('.active')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [pathname]);
  return nav;
}
