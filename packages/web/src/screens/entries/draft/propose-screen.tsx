import { useParams } from '@tanstack/react-router';
import { type JSX, useRef } from 'react';
import { Loading, Notice } from '../../../app/notices.tsx';
import { SignInFirst } from '../../../app/session/sign-in-first.tsx';
import { useSay } from '../../../language/say.tsx';
import { useMyPart } from '../my-part.ts';
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
  const title = say('entry-work.title');
  if (!isSignedIn) {
    return (
      <SignInFirst title={title} isWhole>
        {say('entry-work.sign-in-first')}
      </SignInFirst>
    );
  }
  return (
    <Notice title={title} isWhole>
      <p>{say('entry-work.no-right')}</p>
    </Notice>
  );
}
