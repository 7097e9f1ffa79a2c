import type { JSX } from 'react';
import { useMe } from '../api/me.ts';
import { useSay } from '../language/say.tsx';

/** Who is signed in; else the way to sign in, which comes back to this screen. */
export function AccountMenu(): JSX.Element | null {
  const { say } = useSay();
  const { data: me } = useMe();
  if (me === undefined) return null;
  if (me === null) return <a href="/auth/sign-in">{say('shell.sign-in')}</a>;
  return <span className="quiet">{me.name}</span>;
}
