import { useParams } from '@tanstack/react-router';
import { type JSX, useMemo } from 'react';
import { useTexts } from '../../../app/address.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import { useAnswer } from '../../../engine/use-answer.ts';
import type { EndeavoursJson } from '../../../format/endeavours.ts';
import { useSay } from '../../../language/say.tsx';
import { useTimes } from '../../../time/use-times.ts';
import { useNames } from '../../undertaking/use-names.ts';
import { Whose } from '../whose.tsx';
import { OfPerson } from './of-person.tsx';

/** What beneficiaries did so that vehicles and the company should comply, and the acts that ask for it. */
export function EndeavoursScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { say } = useSay();
  const { asked } = useTimes();
  const { data, error, isPlaceholderData } = useAnswer('endeavours', issuer, asked);
  return (
    <div className="claims-screen">
      <header className="claims-head">
        <h1>{say('endeavours-screen.title')}</h1>
        <p className="quiet">{say('endeavours-screen.subtitle')}</p>
      </header>
      {error === null ? null : <FaultNotice error={error} />}
      {error === null && data === undefined ? <Loading /> : null}
      {error === null && data !== undefined ? (
        <div className={isPlaceholderData ? 'is-older' : undefined}>
          <People told={data} />
        </div>
      ) : null}
    </div>
  );
}

function People({ told }: { readonly told: EndeavoursJson }): JSX.Element {
  const { say } = useSay();
  const { of } = useTexts();
  const { issuer, issuerNames, people } = told;
  const recorded = useNames(issuer);
  const names = useMemo(() => ({ ...recorded, [issuer]: issuerNames }), [recorded, issuer, issuerNames]);
  const shown = people.filter(({ person }) => of === undefined || of === person);
  return (
    <>
      <Whose people={people.map(({ person }) => person)} names={names} />
      {shown.length === 0 ? <p className="quiet">{say('endeavours-screen.nobody')}</p> : null}
      {shown.map((one) => (
        <OfPerson key={one.person} issuer={issuer} told={one} names={names} />
      ))}
    </>
  );
}
