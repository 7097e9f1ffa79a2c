import type { JSX } from 'react';
import { RequestRefused } from '../../api/call.ts';
import { FaultNotice } from '../../app/notices.tsx';
import { SignInFirst } from '../../app/session/sign-in-first.tsx';
import { useSay } from '../../language/say.tsx';

/** Why something of the ledger can't be shown: with the way to sign in, where that is why. */
export function LedgerFault({ error }: { readonly error: unknown }): JSX.Element | null {
  const { say } = useSay();
  if (!(error instanceof RequestRefused) || error.status !== 401) return <FaultNotice error={error} />;
  return <SignInFirst title={say('entries.only-for-readers')}>{error.message}</SignInFirst>;
}
