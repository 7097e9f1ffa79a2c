import type { JSX } from 'react';
import type { AlternativeJson, PlanJson } from '../../../format/clearance.ts';
import { countFigure } from '../../../format/exact.ts';
import { useSay } from '../../../language/say.tsx';

interface Given {
  readonly alternatives: readonly AlternativeJson[];
  readonly onTake: (plan: PlanJson) => void;
}

/** Cheaper ways to the same end, the cheapest first, each with what it costs; one click takes it. */
export function Alternatives({ alternatives, onTake }: Given): JSX.Element | null {
  const { say } = useSay();
  if (alternatives.length === 0) return null;
  return (
    <section className="plan-part">
      <h3 className="eyebrow">{say('plan-screen.cheaper')}</h3>
      <ul className="plain-list plan-lines plan-ways">
        {alternatives.map((one) => (
          <li key={one.id}>
            <p>{one.what.text}</p>
            <p className="quiet num">{say('plan-screen.costs', costOf(one, say('plan-screen.not-known')))}</p>
            <button type="button" className="as-link no-print" onClick={() => onTake(one.act)}>
              {say('plan-screen.take')}
              <span className="unseen"> {one.what.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function costOf(
  { conversion, votesGivenUp }: AlternativeJson,
  unknown: string,
): Parameters<ReturnType<typeof useSay>['say']>[1] {
  return {
    shares: conversion === null ? { quote: unknown } : { shares: BigInt(conversion) },
    votes: votesGivenUp === null ? { quote: unknown } : countFigure(votesGivenUp),
  };
}
