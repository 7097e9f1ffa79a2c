import type { JSX } from 'react';
import { useSay } from '../../language/say.tsx';
import { signInAddress } from './sign-in-address.ts';

/** The way to sign in that leads back to where one is. */
export function SignInLink(): JSX.Element {
  const { say, language } = useSay();
  return <a href={signInAddress(language)}>{say('shell.sign-in')}</a>;
}
