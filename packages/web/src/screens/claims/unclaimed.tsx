import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { BreachJson } from '../../format/claims.ts';
import { useSay } from '../../language/say.tsx';
import { BeginEntry } from '../entries/draft/begin-entry.tsx';
import { BreachLine } from './breach-line.tsx';
import { LetterLink } from './letter-link.tsx';
import { Watch } from './watch.tsx';

interface Given {
  readonly issuer: string;
  readonly breaches: readonly BreachJson[];
  readonly names: Readonly<Record<string, Names>>;
}

/** Breaches on which nobody has claimed yet, each with until when one can. */
export function Unclaimed({ issuer, breaches, names }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <section className="claims-part" aria-labelledby="claims-unclaimed">
      <h2 id="claims-unclaimed">{say('claims-screen.unclaimed')}</h2>
      {breaches.length === 0 ? <p className="quiet">{say('claims-screen.no-unclaimed')}</p> : null}
      <ul className="plain-list">
        {breaches.map((breach) => (
          <li key={`${breach.undertaking} ${breach.finding}`} className="claim">
            <BreachLine issuer={issuer} breach={breach} names={names} />
            <Watch watches={breach.limitation} under="part" />
            <div className="claim-ways no-print">
              {breach.undertaking === null ? (
                <span className="quiet">{say('claims-screen.no-undertaking')}</span>
              ) : (
                <BeginEntry
                  issuer={issuer}
                  word={say('claims-screen.make-claim')}
                  kind="claim-made"
                  typed={{ fields: claimOn(breach) }}
                />
              )}
              <LetterLink issuer={issuer} beneficiary={breach.beneficiary} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is known already of a claim that rests on a breach. */
function claimOn({
  undertaking,
  provision,
  finding,
}: BreachJson): Readonly<Record<string, string | readonly string[]>> {
  return { ...(undertaking === null ? {} : { undertaking }), provisions: [provision], breach: finding };
}
