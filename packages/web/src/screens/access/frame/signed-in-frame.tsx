import { Outlet } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import { type Me, useMe } from '../../../api/me.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import { SignInFirst } from '../../../app/session/sign-in-first.tsx';
import { useSay } from '../../../language/say.tsx';
import '../access.css';

/** A screen for whoever is signed in, with the ways between its parts beside it; else the way to sign in. */
export function SignedInFrame({ parts }: { readonly parts: (me: Me) => ReactNode }): JSX.Element | null {
  const { say } = useSay();
  const { data: me, error } = useMe();
  if (error !== null) return <FaultNotice error={error} />;
  if (me === undefined) return <Loading />;
  if (me === null) {
    return (
      <main>
        <SignInFirst title={say('access-mine.sign-in-title')} isWhole>
          {say('access-mine.sign-in')}
        </SignInFirst>
      </main>
    );
  }
  return (
    <main className="access">
      {parts(me)}
      <div className="access-body">
        <Outlet />
      </div>
    </main>
  );
}
