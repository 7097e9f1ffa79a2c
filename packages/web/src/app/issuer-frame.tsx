import { Outlet, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useListenTo } from '../engine/use-recorded.ts';
import { TimeBar } from '../time/time-bar.tsx';
import './issuer-frame.css';

/** An issuer's screen with the one time bar at its foot. */
export function IssuerFrame(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  useListenTo(issuer);
  return (
    <div className="issuer-frame">
      <main className="issuer-main">
        <Outlet />
      </main>
      <TimeBar issuer={issuer} />
    </div>
  );
}
