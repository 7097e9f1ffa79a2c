import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { RequestRefused, send } from '../../api/call.ts';
import { sessionSeen, sessionState } from '../../api/session-state.ts';
import { useSay } from '../../language/say.tsx';

interface SignInHere {
  /** What is said of it: that the device is asked, or why nobody was let in. */
  readonly said: string;
  readonly isBusy: boolean;
  /** Asks the device for a passkey without leaving the page; whether that let one in. */
  readonly signIn: () => Promise<boolean>;
}

/** Signing in on the page where one is, so that what was typed stays. */
export function useSignInHere(): SignInHere {
  const { say, language } = useSay();
  const queries = useQueryClient();
  const [said, tell] = useState('');
  const [isBusy, setBusy] = useState(false);
  const signIn = async (): Promise<boolean> => {
    tell(say('app.device-asked'));
    setBusy(true);
    try {
      const person = await showPasskey(language);
      // Another person’s work is not shown to whoever comes after.
      if (sessionState().person !== null && sessionState().person !== person) location.assign('/app');
      sessionSeen(person);
      tell('');
      await queries.invalidateQueries();
      return true;
    } catch (error) {
      tell(error instanceof RequestRefused ? error.message : say('app.device-stopped'));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { said, isBusy, signIn };
}

async function showPasskey(language: string): Promise<string> {
  const options = await send<PublicKeyCredentialRequestOptionsJSON>('/auth/passkey/options', {
    method: 'POST',
    language,
  });
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const passkey = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  const shown = { method: 'POST', json: { passkey: passkey.toJSON() }, language } as const;
  return (await send<{ readonly person: string }>('/auth/passkey', shown)).person;
}
