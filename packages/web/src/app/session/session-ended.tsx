import { Button } from '@mantine/core';
import { type JSX, useEffect, useId, useSyncExternalStore } from 'react';
import { sessionLeft, sessionSeen, sessionState, watchSession } from '../../api/session-state.ts';
import { useSay } from '../../language/say.tsx';
import { signInAddress } from './sign-in-address.ts';
import { useSignInHere } from './use-sign-in-here.ts';
import './session-ended.css';

/** Says that the sign-in has ended in the middle of work, and lets one in again where one is: nothing typed is lost. */
export function SessionEnded(): JSX.Element | null {
  const { hasEnded } = useSyncExternalStore(watchSession, sessionState);
  return hasEnded ? <EndedNotice /> : null;
}

function EndedNotice(): JSX.Element {
  const { say, language } = useSay();
  const { said, isBusy, signIn } = useSignInHere();
  const title = useId();
  useEffect(() => {
    const look = (): void => void lookForSession();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <section className="session-ended" role="alert" aria-labelledby={title}>
      <div>
        <h2 id={title}>{say('app.ended-title')}</h2>
        <p>{say('app.ended')}</p>
        {said === '' ? null : (
          <p>
            <b>{said}</b>
          </p>
        )}
      </div>
      <div className="session-ended-ways">
        <Button disabled={isBusy} onClick={() => void signIn()}>
          {say('app.sign-in-here')}
        </Button>
        <a href={signInAddress(language)} target="_blank" rel="noreferrer">
          {say('app.sign-in-tab')}
        </a>
        <button type="button" className="as-link" onClick={sessionLeft}>
          {say('app.ended-later')}
        </button>
      </div>
    </section>
  );
}

/** He may have signed in in another tab meanwhile. */
async function lookForSession(): Promise<void> {
  const response = await fetch('/api/v1/me');
  if (!response.ok) return;
  const { person } = (await response.json()) as { readonly person: string };
  if (person === sessionState().person) sessionSeen(person);
  else location.assign('/app');
}
