import { useParams } from '@tanstack/react-router';
import { type JSX, useMemo } from 'react';
import { useTexts } from '../../app/address.ts';
import { FaultNotice, Loading } from '../../app/notices.tsx';
import { useAnswer } from '../../engine/use-answer.ts';
import type { ClaimsJson } from '../../format/claims.ts';
import { useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';
import { useNames } from '../undertaking/use-names.ts';
import { Claim } from './claim/claim.tsx';
import { LimitationLaw } from './limitation-law.tsx';
import { Unclaimed } from './unclaimed.tsx';
import { Whose } from './whose.tsx';

/** What was broken, as found; who claims what because of it; and until when one can sue. */
export function ClaimsScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { say } = useSay();
  const { asked } = useTimes();
  const { data, error, isPlaceholderData } = useAnswer('claims', issuer, asked);
  return (
    <div className="claims-screen">
      <header className="claims-head">
        <h1>{say('claims-screen.title')}</h1>
        <p className="quiet">{say('claims-screen.subtitle')}</p>
      </header>
      {error === null ? null : <FaultNotice error={error} />}
      {error === null && data === undefined ? <Loading /> : null}
      {error === null && data !== undefined ? (
        <div className={isPlaceholderData ? 'is-older' : undefined}>
          <Docket claims={data} />
        </div>
      ) : null}
    </div>
  );
}

function Docket({ claims: told }: { readonly claims: ClaimsJson }): JSX.Element {
  const { say } = useSay();
  const { of } = useTexts();
  const { issuer, issuerNames } = told;
  const recorded = useNames(issuer);
  const names = useMemo(() => ({ ...recorded, [issuer]: issuerNames }), [recorded, issuer, issuerNames]);
  const people = [...new Set([...told.claims, ...told.unclaimed].map(({ beneficiary }) => beneficiary))];
  const isShown = ({ beneficiary }: { readonly beneficiary: string }): boolean =>
    of === undefined || of === beneficiary;
  const [claims, unclaimed] = [told.claims.filter(isShown), told.unclaimed.filter(isShown)];
  return (
    <>
      <Whose people={people} names={names} />
      <section className="claims-part" aria-labelledby="claims-made">
        <h2 id="claims-made">{say('claims-screen.claims')}</h2>
        {claims.length === 0 ? <p className="quiet">{say('claims-screen.no-claims')}</p> : null}
        {claims.map((claim) => (
          <Claim key={claim.id} issuer={issuer} claim={claim} names={names} />
        ))}
      </section>
      <Unclaimed issuer={issuer} breaches={unclaimed} names={names} />
      <LimitationLaw law={told.law} />
    </>
  );
}
