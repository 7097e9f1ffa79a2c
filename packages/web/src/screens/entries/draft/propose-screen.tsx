import { useParams } from '@tanstack/react-router';
import { type JSX, useRef } from 'react';
import { Loading, Notice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { useMyPart } from '../my-part.ts';
import { SignInLink } from '../sign-in-link.tsx';
import { DraftDesk } from './draft-desk.tsx';

/** Entries are typed here, with what they would do beside them, and proposed together. */
export function ProposeScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { person, may, isKnown } = useMyPart(issuer);
  // A session that ends takes nobody's form away: who typed goes on to be who typed.
  const typing = useRef<string | null>(null);
  if (may.propose) typing.current = person;
  if (typing.current !== null)
    return <DraftDesk key={`${issuer}/${typing.current}`} issuer={issuer} person={typing.current} />;
  return isKnown ? <MayNot isSignedIn={person !== null} /> : <Loading />;
}

/** Why whoever looks may not propose, and who does. */
export function MayNot({ isSignedIn }: { readonly isSignedIn: boolean }): JSX.Element {
  const { say } = useSay();
  return (
    <Notice title={say('entry-work.title')} isWhole>
      <p>{say(isSignedIn ? 'entry-work.no-right' : 'entry-work.sign-in-first')}</p>
      {isSignedIn ? null : <SignInLink />}
    </Notice>
  );
}
