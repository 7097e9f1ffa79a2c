import type { JSX } from 'react';
import type { PlanJson } from '../../../format/clearance.ts';
import { useSay } from '../../../language/say.tsx';
import { useNames } from '../../undertaking/use-names.ts';
import { KeepBar } from '../kept/keep-bar.tsx';
import { Answer } from './answer.tsx';
import { AnswerFoot } from './answer-foot.tsx';
import { NoAnswer } from './no-answer.tsx';
import type { Clearing } from './use-clearing.ts';

interface Given {
  readonly issuer: string;
  readonly clearing: Clearing;
  readonly onTake: (plan: PlanJson) => void;
}

/** The answer beside the plan, or why there is none yet. */
export function AnswerPanel({ issuer, clearing, onTake }: Given): JSX.Element {
  const { say } = useSay();
  const names = useNames(issuer);
  const { cleared, isOlder, problems } = clearing;
  return (
    <section
      className={`plan-paper${isOlder && cleared !== null ? ' is-older' : ''}`}
      aria-label={say('plan-screen.answer')}
      aria-live="polite"
      aria-busy={isOlder}
    >
      {cleared === null || problems.size > 0 ? (
        <NoAnswer {...clearing} empty="plan-screen.nothing-yet" />
      ) : (
        <>
          <Answer cleared={cleared} names={names} onTake={onTake} />
          <KeepBar issuer={issuer} clearance={cleared.clearance} drafts={cleared.drafts} isOlder={isOlder} />
          <AnswerFoot issuer={issuer} clearance={cleared.clearance} />
        </>
      )}
    </section>
  );
}
