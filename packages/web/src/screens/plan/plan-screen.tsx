import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { useSay } from '../../language/say.tsx';
import { hongKongToday } from '../../time/asked.ts';
import { useTimes } from '../../time/use-times.ts';
import { useSpeaker } from '../entries/say/use-speaker.ts';
import { draftOf, emptyPlan, isChosen, lackingIn, planOf } from './form/plan-draft.ts';
import { PlanForm } from './form/plan-form.tsx';
import { useDraftInAddress } from './form/use-draft-in-address.ts';
import { AnswerPanel } from './answer/answer-panel.tsx';
import { useClearing } from './answer/use-clearing.ts';
import './plan.css';

/** Before the act: what is planned on one side, what it would ask for on the other, told while it is typed. */
export function PlanScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { say } = useSay();
  const { asked } = useTimes();
  const { draft: plan, change } = useDraftInAddress({
    name: 'plan',
    empty: () => emptyPlan(asked.on ?? hongKongToday(Date.now())),
    read: draftOf,
    write: (draft) => (isChosen(draft) ? planOf(draft) : null),
  });
  const { data: candidates, isPending } = useAnswer('candidates', issuer, asked);
  const speaker = useSpeaker(issuer);
  const lacking = lackingIn(plan);
  const clearing = useClearing(issuer, plan);
  return (
    <div className="plan-screen">
      <section className="plan-desk no-print" aria-label={say('plan-screen.acts')}>
        <header className="plan-head">
          <h1>{say('plan-screen.title')}</h1>
          <p className="quiet">{say('plan-screen.subtitle')}</p>
        </header>
        <PlanForm
          issuer={issuer}
          plan={plan}
          change={change}
          speaker={speaker}
          candidates={isPending ? null : (candidates ?? null)}
          lacking={lacking}
          problems={clearing.problems}
        />
      </section>
      <AnswerPanel issuer={issuer} clearing={clearing} onTake={(way) => change((before) => draftOf(way) ?? before)} />
    </div>
  );
}
