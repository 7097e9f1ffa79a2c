import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useSay } from '../../language/say.tsx';
import { useSignInHere } from './use-sign-in-here.ts';

/** Asks for a fresh sign-in where the server wants one, and goes on with what was asked. */
export function SignInAgain({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const { say } = useSay();
  const { said, isBusy, signIn } = useSignInHere();
  const again = async (): Promise<void> => {
    if (await signIn()) onDone();
  };
  return (
    <section className="form-notice" role="alert">
      <h3>{say('app.again-title')}</h3>
      <p>{said === '' ? say('app.again') : said}</p>
      <Button variant="default" disabled={isBusy} onClick={() => void again()}>
        {say('app.sign-in-here')}
      </Button>
    </section>
  );
}
