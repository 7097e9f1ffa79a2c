import { marks } from '@tenfold/documents/screens';
import type { Names, Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { addressOfEntry } from '../../../app/places.ts';
import type { ClaimJson } from '../../../format/claims.ts';
import { useSay } from '../../../language/say.tsx';
import { useTimes } from '../../../time/use-times.ts';
import { BreachLine } from '../breach-line.tsx';
import { Watch } from '../watch.tsx';
import { ClaimSteps } from './claim-steps.tsx';
import { ClaimWays } from './claim-ways.tsx';
import { Standing } from './standing.tsx';

interface Given {
  readonly issuer: string;
  readonly claim: ClaimJson;
  readonly names: Readonly<Record<string, Names>>;
}

/** A claim: who makes it, on which breaches, what he asks, whether he may, until when, what was done, how it ended. */
export function Claim({ issuer, claim, names }: Given): JSX.Element {
  const { say } = useSay();
  const { id, breaches, remedies, remedy, notes, standing, limitation, holdsOpen } = claim;
  const sought = { list: remedies.map((one) => ({ message: `claims-screen.remedy.${one}` })) };
  return (
    <article className="claim" aria-label={say('claims-screen.claim-of', { claim: { quote: id } })}>
      <ClaimHead issuer={issuer} claim={claim} names={names} />
      {holdsOpen ? <p className="claim-holds">{say('claims-screen.holds-open')}</p> : null}
      {breaches.length === 0 && notes.length === 0 ? (
        <p className="quiet">{say('claims-screen.no-breach-found')}</p>
      ) : null}
      {breaches.map((breach) => (
        <BreachLine key={breach.finding} issuer={issuer} breach={breach} names={names} />
      ))}
      {remedies.length === 0 && remedy === null ? null : (
        <p>
          {remedies.length === 0 ? null : say('claims-screen.sought', { remedies: sought })} {remedy}
        </p>
      )}
      {notes.map(({ key, text }) => (
        <p key={key} className="life-note">
          <span className="mark action-required" aria-hidden="true">
            {marks['action-required']}
          </span>
          <span>{text}</span>
        </p>
      ))}
      <Standing issuer={issuer} rows={standing} />
      <Watch watches={limitation} under="claim" />
      <ClaimSteps issuer={issuer} claim={claim} />
      <ClaimWays issuer={issuer} claim={claim} />
    </article>
  );
}

/** An open claim waits for somebody; one that is closed is over. */
const looks: Readonly<Record<ClaimJson['state'], Verdict>> = { open: 'action-required', closed: 'ceased' };

function ClaimHead({ issuer, claim, names }: Given): JSX.Element {
  const { say, sayWith } = useSay();
  const { asked } = useTimes();
  const { id, entry, claimant, claimantKind, madeOn, beneficiary, state } = claim;
  const figure =
    claimantKind === 'company' ? { name: issuer } : { quote: claimant ?? say('claims-screen.claimant-sealed') };
  const kind = claimantKind === null ? null : say(`claims-screen.claimant.${claimantKind}`);
  return (
    <header className="claim-head">
      <h3>{sayWith(names)('claims-screen.against', { claimant: figure, person: { name: beneficiary } })}</h3>
      <p className="quiet">
        <span className={`mark ${looks[state]}`}>
          <span aria-hidden="true" className="sign">
            {marks[looks[state]]}
          </span>{' '}
          {say(`claims-screen.state.${state}`)}
        </span>{' '}
        · {kind === null ? null : `${kind} · `}
        {say('claims-screen.made-on', { on: { date: madeOn } })} · {id} ·{' '}
        <AppLink to={addressOfEntry(issuer, entry, asked.known)}>{entry}</AppLink>
      </p>
    </header>
  );
}
