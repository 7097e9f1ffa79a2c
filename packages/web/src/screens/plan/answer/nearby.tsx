import type { JSX } from 'react';
import type { ClearedStepJson, PointerJson } from '../../../format/clearance.ts';
import { useSay } from '../../../language/say.tsx';
import { RuleNamed } from './rule-named.tsx';

/** What else the acts come near: where to look, and no decision. */
export function Nearby({ steps }: { readonly steps: readonly ClearedStepJson[] }): JSX.Element | null {
  const { say } = useSay();
  const pointers = onceEach(steps.flatMap((step) => step.pointers));
  if (pointers.length === 0) return null;
  return (
    <section className="plan-part">
      <h3 className="eyebrow">{say('plan-screen.nearby')}</h3>
      <p className="quiet">{say('plan-screen.nearby-about')}</p>
      <ul className="plain-list plan-lines">
        {pointers.map(({ provision, textStatus, reason }) => (
          <li key={`${provision} ${reason.text}`}>
            <p>{reason.text}</p>
            <p className="plan-source">
              <RuleNamed provision={provision} textStatus={textStatus} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function onceEach(all: readonly PointerJson[]): readonly PointerJson[] {
  return [...new Map(all.map((one) => [`${one.provision} ${one.reason.text}`, one])).values()];
}
