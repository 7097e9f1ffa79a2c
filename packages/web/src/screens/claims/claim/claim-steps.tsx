import type { JSX } from 'react';
import { evidenceAddress } from '../../../api/evidence-address.ts';
import { AppLink } from '../../../app/app-link.tsx';
import { addressOfEntry } from '../../../app/places.ts';
import type { ClaimJson, ClaimStepJson } from '../../../format/claims.ts';
import { useSay } from '../../../language/say.tsx';
import { useTimes } from '../../../time/use-times.ts';

interface Given {
  readonly issuer: string;
  readonly claim: ClaimJson;
}

/** What was done about a claim, and how it came to its end. */
export function ClaimSteps({ issuer, claim: { steps, outcome } }: Given): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  return (
    <section className="claim-part">
      <h4>{say('claims-screen.steps')}</h4>
      {steps.length === 0 && outcome === null ? <p className="quiet">{say('claims-screen.no-steps')}</p> : null}
      <ol className="plain-list">
        {steps.map((step) => (
          <Step key={step.entry} issuer={issuer} step={step} />
        ))}
        {outcome === null ? null : (
          <li className="claim-step">
            <span className="num">{say('shell.day', { day: { date: outcome.on } })}</span>
            <span>
              <b>{say(`claims-screen.end.${outcome.how ?? 'unsaid'}`)}</b> {outcome.outcome}{' '}
              <small>
                <AppLink to={addressOfEntry(issuer, outcome.entry, asked.known)}>{outcome.entry}</AppLink>
              </small>
            </span>
          </li>
        )}
      </ol>
    </section>
  );
}

function Step({ issuer, step }: { readonly issuer: string; readonly step: ClaimStepJson }): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const { on, entry, step: kind, what, document } = step;
  return (
    <li className="claim-step">
      <span className="num">{say('shell.day', { day: { date: on } })}</span>
      <span>
        <b>{say(`claims-screen.step.${kind}`)}</b> {what}{' '}
        <small>
          {document === null ? null : (
            <>
              <a href={evidenceAddress(issuer, document)} title={document}>
                {say('life.document')}
              </a>{' '}
            </>
          )}
          <AppLink to={addressOfEntry(issuer, entry, asked.known)}>{entry}</AppLink>
        </small>
      </span>
    </li>
  );
}
