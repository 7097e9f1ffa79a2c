import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useTexts } from '../../app/address.ts';
import { Loading, Notice } from '../../app/notices.tsx';
import { SignInFirst } from '../../app/session/sign-in-first.tsx';
import { useSay } from '../../language/say.tsx';
import { useMyPart } from '../entries/my-part.ts';
import { ChoosePaper } from './choose-paper.tsx';
import { ReadPaper } from './read-paper.tsx';
import './paper.css';

/** A paper is read here: chosen as a file, then shown beside what was read of it. The address names the file. */
export function PaperScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { say } = useSay();
  const { file } = useTexts();
  const { person, may, isKnown } = useMyPart(issuer);
  if (!isKnown) return <Loading />;
  if (person === null) {
    return (
      <SignInFirst title={say('paper-screen.title')} isWhole>
        {say('paper-screen.sign-in-first')}
      </SignInFirst>
    );
  }
  if (!may.propose && file === undefined) {
    return (
      <Notice title={say('paper-screen.title')} isWhole>
        <p>{say('paper-screen.sign-in-first')}</p>
      </Notice>
    );
  }
  return (
    <div className="paper-screen">
      <header className="paper-screen-head">
        <h1>{say('paper-screen.title')}</h1>
        <p className="quiet">{say('paper-screen.subtitle')}</p>
      </header>
      {file === undefined ? (
        <ChoosePaper issuer={issuer} />
      ) : (
        <ReadPaper issuer={issuer} sha256={file} person={may.propose ? person : null} />
      )}
    </div>
  );
}
