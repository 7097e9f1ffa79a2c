import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useTexts } from '../../app/address.ts';
import { FaultNotice, Loading } from '../../app/notices.tsx';
import { useExecution } from '../../api/execution.ts';
import { useSay } from '../../language/say.tsx';
import { ChooseUndertaking } from './choose-undertaking.tsx';
import { DraftForm } from './draft-form.tsx';
import { Execution } from './execution.tsx';
import './signing.css';

/** How an undertaking is drafted and signed: which one, and by whom in which way. The address names it. */
export function SigningScreen(): JSX.Element {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { undertaking, person } = useTexts();
  return (
    <div className="signing-screen">
      <header className="signing-head">
        <h1>{say('signing-screen.title')}</h1>
        <p className="quiet">{say('signing-screen.subtitle')}</p>
      </header>
      <ChooseUndertaking issuer={issuer} chosen={undertaking ?? null} />
      {undertaking === undefined ? (
        <DraftForm key={person ?? ''} issuer={issuer} person={person ?? null} />
      ) : (
        <Signing key={undertaking} issuer={issuer} undertaking={undertaking} />
      )}
    </div>
  );
}

interface SigningGiven {
  readonly issuer: string;
  readonly undertaking: string;
}

function Signing({ issuer, undertaking }: SigningGiven): JSX.Element {
  const { say } = useSay();
  const { data, error } = useExecution({ issuer, undertaking });
  if (error !== null) return <FaultNotice error={error} />;
  if (data === undefined) return <Loading />;
  if (data === null) {
    return (
      <p className="signing-none" role="status">
        {say('signing-screen.no-such', { undertaking: { quote: undertaking } })}
      </p>
    );
  }
  return <Execution issuer={issuer} execution={data} />;
}
