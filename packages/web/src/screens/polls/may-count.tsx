import type { JSX } from 'react';
import { useMe } from '../../api/me.ts';
import { SignInLink } from '../../app/session/sign-in-link.tsx';
import { useSay } from '../../language/say.tsx';
import { may } from '../access/may.ts';

/** Whether whoever is signed in counts polls of an issuer; `null` while that is not known. */
export function useMayCount(issuer: string): boolean | null {
  const { data: me } = useMe();
  if (me === undefined) return null;
  return me !== null && may(me, 'count-poll', issuer);
}

/** Why there is no form: who counts polls, and how to come in. */
export function WhoCounts(): JSX.Element {
  const { say } = useSay();
  const { data: me } = useMe();
  return (
    <p className="polls-who quiet">
      {say('polls-screen.who-counts')} {me === null ? <SignInLink /> : null}
    </p>
  );
}
