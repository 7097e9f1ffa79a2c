import { Outlet } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useSay } from '../language/say.tsx';
import { Header } from './header.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import './shell.css';

/** What stands around every screen. */
export function Shell(): JSX.Element {
  const { say } = useSay();
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {say('shell.skip')}
      </a>
      <Header />
      <OfflineNotice />
      <div className="shell-body" id="content" tabIndex={-1}>
        <Outlet />
      </div>
    </div>
  );
}
