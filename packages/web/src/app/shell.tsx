import { Outlet } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useSay } from '../language/say.tsx';
import { Header } from './header.tsx';
import { AppKeys } from './keys/app-keys.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { SessionEnded } from './session/session-ended.tsx';
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
      <SessionEnded />
      <div className="shell-body" id="content" tabIndex={-1}>
        <Outlet />
      </div>
      <AppKeys />
    </div>
  );
}
