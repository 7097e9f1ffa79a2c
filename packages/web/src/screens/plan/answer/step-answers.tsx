import type { JSX } from 'react';
import type { ClearedStepJson } from '../../../format/clearance.ts';
import { useSay } from '../../../language/say.tsx';
import { VerdictMark } from '../../../marks/verdict-mark.tsx';

interface Given {
  readonly steps: readonly ClearedStepJson[];
  /** Each of them in a sentence, with its day. */
  readonly said: readonly string[];
}

/** Each step of a plan with several: what it comes to by itself, after those before it. */
export function StepAnswers({ steps, said }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <section className="plan-part">
      <h3 className="eyebrow">{say('plan-screen.by-step')}</h3>
      <ol className="plain-list step-answers">
        {steps.map((step, place) => (
          // Two steps may say the same: they are told by their places.
          <li key={`${place}`}>
            <p>
              {said[place]} <VerdictMark verdict={step.verdict} />
            </p>
            <p>{step.conversion.reason.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
