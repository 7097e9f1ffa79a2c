import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { PlanJson } from '../../../format/clearance.ts';
import { useSay } from '../../../language/say.tsx';
import { VerdictMark } from '../../../marks/verdict-mark.tsx';
import { Sums } from '../../undertaking/sums.tsx';
import { Alternatives } from './alternatives.tsx';
import { Assumptions } from './assumptions.tsx';
import { BeforeAfter } from './before-after.tsx';
import { EndedWeight } from './ended-weight.tsx';
import { Headroom } from './headroom.tsx';
import { Nearby } from './nearby.tsx';
import { OtherPolicies } from './other-policies.tsx';
import { Parts } from './parts.tsx';
import { Planned } from './planned.tsx';
import { Requirements } from './requirements.tsx';
import { StepAnswers } from './step-answers.tsx';
import type { Clearing } from './use-clearing.ts';
import './answer.css';

interface Given {
  readonly cleared: NonNullable<Clearing['cleared']>;
  readonly names: Readonly<Record<string, Names>>;
  readonly onTake: (plan: PlanJson) => void;
}

/** What a plan would do, as a document: what it takes for granted, the answer, who converts how much, what is needed by when. */
export function Answer({ cleared, names, onTake }: Given): JSX.Element {
  const { say } = useSay();
  const { clearance, sentence, words } = cleared;
  const { conversion, steps } = clearance;
  return (
    <article className="plan-answer" aria-label={say('plan-screen.answer')}>
      <Planned clearance={clearance} steps={cleared.steps} names={names} />
      <Assumptions clearance={clearance} />
      <VerdictMark verdict={clearance.verdict} chip />
      <h2 className="plan-said">{sentence}</h2>
      <p>{conversion.reason.text}</p>
      <Sums reasons={[conversion.reason]} />
      {conversion.warnings.map(({ key, text }) => (
        <p key={`${key} ${text}`} className="plan-warning">
          {text}
        </p>
      ))}
      <Parts conversion={conversion} names={names} />
      {steps.length > 1 ? <StepAnswers steps={steps} said={cleared.steps} /> : null}
      <EndedWeight steps={steps} names={names} />
      <Requirements steps={steps} names={names} />
      <BeforeAfter cleared={cleared} names={names} />
      <Headroom headroom={clearance.headroom} />
      <Alternatives alternatives={clearance.alternatives} onTake={onTake} />
      <OtherPolicies clearance={clearance} words={words} />
      <Nearby steps={steps} />
    </article>
  );
}
