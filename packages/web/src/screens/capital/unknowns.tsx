import type { JSX } from 'react';
import type { UnknownJson } from '../../format/capital.ts';
import { useSay } from '../../language/say.tsx';
import { useNames } from '../undertaking/use-names.ts';
import './unknowns.css';

interface Given {
  readonly issuer: string;
  readonly unknown: readonly UnknownJson[];
}

/** Why figures are blank, or lie between two ends: what of the record is not there. */
export function Unknowns({ issuer, unknown }: Given): JSX.Element | null {
  const { say, sayWith } = useSay();
  const named = sayWith(useNames(issuer));
  if (unknown.length === 0) return null;
  return (
    <section className="unknowns">
      <h2>{say('capital-screen.why-unknown')}</h2>
      <ul>
        {unknown.map(({ what, shareClass, who }) => (
          <li key={`${what} ${shareClass ?? ''} ${who ?? ''}`}>
            {named(`capital-screen.unknown.${what}`, {
              class: { quote: shareClass ?? '' },
              who: { name: who ?? '' },
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
