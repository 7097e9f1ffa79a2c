import type { JSX } from 'react';
import { Notice } from '../../../app/notices.tsx';
import { signInAddress } from '../../../app/session/sign-in-address.ts';
import { useSay } from '../../../language/say.tsx';

/** Stands where something is about a person, and nobody is signed in. */
export function SignInFirst(): JSX.Element {
  const { say, language } = useSay();
  return (
    <main>
      <Notice title={say('access-mine.sign-in-title')} isWhole>
        <p>{say('access-mine.sign-in')}</p>
        <a href={signInAddress(language)}>{say('shell.sign-in')}</a>
      </Notice>
    </main>
  );
}
