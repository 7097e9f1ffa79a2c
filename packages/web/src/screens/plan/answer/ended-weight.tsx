import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { ClearedStepJson } from '../../../format/clearance.ts';
import { useSay } from '../../../language/say.tsx';

interface Given {
  readonly steps: readonly ClearedStepJson[];
  readonly names: Readonly<Record<string, Names>>;
}

/** Weight that ends by the acts: whose, of how many shares, and why. */
export function EndedWeight({ steps, names }: Given): JSX.Element | null {
  const { say, sayWith } = useSay();
  const ended = steps.flatMap((step) => step.ended);
  if (ended.length === 0) return null;
  return (
    <section className="plan-part">
      <h3 className="eyebrow">{say('plan-screen.ended')}</h3>
      <ul className="plain-list plan-lines">
        {ended.map(({ holder, shares, reason }) => (
          <li key={`${holder} ${shares ?? ''} ${reason.text}`}>
            <p>
              <b>{sayWith(names)('shell.name', { name: { name: holder } })}</b>{' '}
              <span className="num">
                {shares === null
                  ? say('plan-screen.not-known')
                  : say('plan-screen.shares', { shares: { shares: BigInt(shares) } })}
              </span>
            </p>
            <p className="quiet">{reason.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
