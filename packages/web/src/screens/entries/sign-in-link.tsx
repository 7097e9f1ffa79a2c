import type { JSX } from 'react';
import { RequestRefused } from '../../api/call.ts';
import { useMe } from '../../api/me.ts';
import { FaultNotice, Notice } from '../../app/notices.tsx';
import { signInAddress } from '../../app/session/sign-in-address.ts';
import { useSay } from '../../language/say.tsx';

/** The way to sign in that leads back to where one is. */
export function SignInLink(): JSX.Element {
  const { say, language } = useSay();
  return <a href={signInAddress(language)}>{say('entries.sign-in')}</a>;
}

/** Whether a request was refused because nobody is signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof RequestRefused && error.status === 401;
}

/** Says that the session has ended and that nothing typed is lost, and leads back after signing in. */
export function SessionEnded(): JSX.Element {
  const { say } = useSay();
  return (
    <section className="entries-alert" role="alert">
      <h2>{say('entries.session-ended-title')}</h2>
      <p>{say('entries.session-ended')}</p>
      <p>
        <SignInLink />
      </p>
    </section>
  );
}

/** Why something of the ledger can't be shown: with the way to sign in, where that is why. */
export function LedgerFault({ error }: { readonly error: unknown }): JSX.Element {
  const { say } = useSay();
  const { data: me } = useMe();
  if (!isSignedOut(error)) return <FaultNotice error={error} />;
  return (
    <Notice title={say('entries.only-for-readers')}>
      <p>{me === null || me === undefined ? (error as Error).message : say('entries.session-ended')}</p>
      <SignInLink />
    </Notice>
  );
}
