import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { ClearanceJson } from '../../../format/clearance.ts';
import { useSay } from '../../../language/say.tsx';

interface Given {
  readonly clearance: ClearanceJson;
  readonly steps: readonly string[];
  readonly names: Readonly<Record<string, Names>>;
}

/** Whose acts they are and what is planned, in sentences: what a printed answer begins with. */
export function Planned({ clearance: { issuer, issuerNames }, steps, names }: Given): JSX.Element {
  const { say, sayWith } = useSay();
  return (
    <header className="plan-planned">
      <p className="eyebrow">
        {say('plan-screen.acts')} ·{' '}
        {sayWith({ ...names, [issuer]: issuerNames })('shell.name', { name: { name: issuer } })}
      </p>
      <ol className="plain-list">
        {steps.map((step, place) => (
          // Two steps may say the same: they are told by their places.
          <li key={`${place}`}>{step}</li>
        ))}
      </ol>
    </header>
  );
}
